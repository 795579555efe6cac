/**
 * @generated SignedSource<<900ac51665bd06ae9423334dac607bd3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_related$data = {
  readonly id: string;
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "d6631c1a5df923414c905cc2d2b60a82";

export default node;
