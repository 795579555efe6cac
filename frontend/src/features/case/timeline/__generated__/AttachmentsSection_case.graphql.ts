/**
 * @generated SignedSource<<71653d41c5f9f77a9844d8dfd8ed3f2f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AttachmentsSection_case$data = {
  readonly attachments: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"Files_attachments">;
  }>;
  readonly " $fragmentType": "AttachmentsSection_case";
};
export type AttachmentsSection_case$key = {
  readonly " $data"?: AttachmentsSection_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"AttachmentsSection_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AttachmentsSection_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Attachment",
      "kind": "LinkedField",
      "name": "attachments",
      "plural": true,
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
          "name": "Files_attachments"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "12f3eb9b489fef297d818e74e6815187";

export default node;
