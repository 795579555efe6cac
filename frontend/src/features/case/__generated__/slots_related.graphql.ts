/**
 * @generated SignedSource<<7691d288ac4e75395e91309066f184aa>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_related$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"AttachmentsSection_case" | "Family_case" | "MergedCases_case" | "SimilarSection_case">;
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
      "name": "Family_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "SimilarSection_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AttachmentsSection_case"
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

(node as any).hash = "b05a2013fadfe79aa8526efc97d43f73";

export default node;
