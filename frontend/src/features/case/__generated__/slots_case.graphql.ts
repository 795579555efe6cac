/**
 * @generated SignedSource<<9f149a632db71bcd4ea1b125bbd1379f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_case$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"EntitlementCommands_case" | "FamilyCommands_case" | "MergeCommands_case" | "MergedBanner_case" | "ParentBadge_case" | "ProcessBar_case">;
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
      "name": "ProcessBar_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ParentBadge_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "FamilyCommands_case"
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

(node as any).hash = "0bf57ba5c19fc40b3beca00cd83d725f";

export default node;
