/**
 * @generated SignedSource<<3be5037f4da5e95e3f862c1187078e0c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_related$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"SimilarSection_case">;
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
      "name": "SimilarSection_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "04f782498bfd05fc318b22624036883d";

export default node;
