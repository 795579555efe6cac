/**
 * @generated SignedSource<<0fa1e41f3313e68cbab37009763e2b7a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type useCaseCommands_case$data = {
  readonly escalated: boolean;
  readonly id: string;
  readonly number: string;
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "useCaseCommands_case";
};
export type useCaseCommands_case$key = {
  readonly " $data"?: useCaseCommands_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"useCaseCommands_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useCaseCommands_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "escalated",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanUpdate",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "allowed",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "186a4797817131282e7239ed69e202a6";

export default node;
