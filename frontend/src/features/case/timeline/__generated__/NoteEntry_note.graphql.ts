/**
 * @generated SignedSource<<80f320d6f88d6c74f0cc07ca64ee075e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type NoteEntry_note$data = {
  readonly author: {
    readonly name: string;
  } | null | undefined;
  readonly text: string;
  readonly " $fragmentType": "NoteEntry_note";
};
export type NoteEntry_note$key = {
  readonly " $data"?: NoteEntry_note$data;
  readonly " $fragmentSpreads": FragmentRefs<"NoteEntry_note">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "NoteEntry_note",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "text",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "author",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Note",
  "abstractKey": null
};

(node as any).hash = "c014c9f940998815177cf28a3faa52a4";

export default node;
