/**
 * @generated SignedSource<<88d2f30391e2261fb26c2c73a3fa7b2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_case$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"EntitlementCommands_case">;
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "5fb9a494e1912ef262f24c26a0dbfe4b";

export default node;
