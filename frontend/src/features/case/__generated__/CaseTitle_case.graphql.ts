/**
 * @generated SignedSource<<ca468ce7847d2a9113f21ae37754ed63>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CaseTitle_case$data = {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "CaseTitle_case";
};
export type CaseTitle_case$key = {
  readonly " $data"?: CaseTitle_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseTitle_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseTitle_case",
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
      "name": "title",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "version",
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

(node as any).hash = "dec7d298216a8e578cdfe9dd58d2f3e7";

export default node;
