/**
 * @generated SignedSource<<98282282f14cde15f3e7c93a234ead0e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_case$data = {
  readonly id: string;
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "7bc01e54c9e63183bb195d28ca369f3a";

export default node;
