/**
 * @generated SignedSource<<54b86d1835cdbc281dc0a475d6948ecd>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type DraftSuggestion_similar$data = {
  readonly case: {
    readonly resolution: {
      readonly id: string;
    } | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"SimilarHead_case">;
  };
  readonly " $fragmentType": "DraftSuggestion_similar";
};
export type DraftSuggestion_similar$key = {
  readonly " $data"?: DraftSuggestion_similar$data;
  readonly " $fragmentSpreads": FragmentRefs<"DraftSuggestion_similar">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "DraftSuggestion_similar",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "case",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Activity",
          "kind": "LinkedField",
          "name": "resolution",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "id",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "SimilarHead_case"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SimilarCase",
  "abstractKey": null
};

(node as any).hash = "05d7976b0aa2b330f9c71a9d27c6ea48";

export default node;
