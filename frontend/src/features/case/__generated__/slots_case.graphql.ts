/**
 * @generated SignedSource<<d28d7a46847c87930792f3f92e7b326e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_case$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"EntitlementCommands_case" | "MergeCommands_case" | "MergedBanner_case">;
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
      "name": "EntitlementCommands_case"
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

(node as any).hash = "eeb5c4d86411105b7f2ae1c492b6f016";

export default node;
