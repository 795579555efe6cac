/**
 * @generated SignedSource<<d6ea6fe0e7975e5aee25cb1e31d6ac11>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type MergeCommands_case$data = {
  readonly id: string;
  readonly viewerCanMerge: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "MergeCommands_case";
};
export type MergeCommands_case$key = {
  readonly " $data"?: MergeCommands_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"MergeCommands_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MergeCommands_case",
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
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanMerge",
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

(node as any).hash = "3434102b15b1fdbd9124cbd7229f2639";

export default node;
