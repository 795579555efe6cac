/**
 * @generated SignedSource<<1edf38a94a326c3206f45abfd5d9139c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_related$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"MergedCases_case">;
  readonly " $fragmentType": "slots_related";
};
export type slots_related$key = {
  readonly " $data"?: slots_related$data;
  readonly " $fragmentSpreads": FragmentRefs<"slots_related">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "slots_related",
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
      "name": "MergedCases_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "d15b001928e4c535043c9766699d54bf";

export default node;
