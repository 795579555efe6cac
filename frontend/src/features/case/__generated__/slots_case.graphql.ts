/**
 * @generated SignedSource<<b59bca0c0f6c257789874dddb19ccad3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_case$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"MergeCommands_case" | "MergedBanner_case">;
  readonly " $fragmentType": "slots_case";
};
export type slots_case$key = {
  readonly " $data"?: slots_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"slots_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "slots_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MergeCommands_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "MergedBanner_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "b3b191b2c5ee67aec7206890eb07365b";

export default node;
