/**
 * @generated SignedSource<<876435950aef447a965348ed979b78cd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type WhatGoes_effect$data = {
  readonly activities: number;
  readonly attachments: number;
  readonly childNumbers: ReadonlyArray<string>;
  readonly links: number;
  readonly merges: number;
  readonly notes: number;
  readonly posts: number;
  readonly releasedCases: number;
  readonly " $fragmentType": "WhatGoes_effect";
};
export type WhatGoes_effect$key = {
  readonly " $data"?: WhatGoes_effect$data;
  readonly " $fragmentSpreads": FragmentRefs<"WhatGoes_effect">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "WhatGoes_effect",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "childNumbers",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activities",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "notes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "posts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "attachments",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "links",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "merges",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "releasedCases",
      "storageKey": null
    }
  ],
  "type": "DeletionEffect",
  "abstractKey": null
};

(node as any).hash = "4475b8136a9e038b45b6b2dcc1725519";

export default node;
