/**
 * @generated SignedSource<<32d84256212ca5b3c8bdd5ed1a945b61>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Files_attachments$data = ReadonlyArray<{
  readonly downloadUrl: string;
  readonly filename: string;
  readonly id: string;
  readonly inlineUrl: string | null | undefined;
  readonly sizeBytes: number;
  readonly viewerCanRemove: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "Files_attachments";
}>;
export type Files_attachments$key = ReadonlyArray<{
  readonly " $data"?: Files_attachments$data;
  readonly " $fragmentSpreads": FragmentRefs<"Files_attachments">;
}>;

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": {
    "plural": true
  },
  "name": "Files_attachments",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "filename",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sizeBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "downloadUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inlineUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanRemove",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "allowed",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Attachment",
  "abstractKey": null
};

(node as any).hash = "82992a16f44f9f034c280c78cb0cca27";

export default node;
