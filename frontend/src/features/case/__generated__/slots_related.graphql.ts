/**
 * @generated SignedSource<<26971ac9593b0f80116c483869da5b40>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type slots_related$data = {
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"AttachmentsSection_case" | "SimilarSection_case">;
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AttachmentsSection_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "7aaa11da0522bedc789568f7d38569b0";

export default node;
