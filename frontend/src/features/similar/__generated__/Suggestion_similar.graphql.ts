/**
 * @generated SignedSource<<a64c8e83a4d67d88694ee3cc79b9e16a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Suggestion_similar$data = {
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly " $fragmentSpreads": FragmentRefs<"SimilarHead_case" | "useAnswer_case">;
  };
  readonly sameCustomer: boolean;
  readonly sameProduct: boolean;
  readonly sameSubject: boolean;
  readonly words: ReadonlyArray<string>;
  readonly " $fragmentType": "Suggestion_similar";
};
export type Suggestion_similar$key = {
  readonly " $data"?: Suggestion_similar$data;
  readonly " $fragmentSpreads": FragmentRefs<"Suggestion_similar">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Suggestion_similar",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "words",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sameSubject",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sameProduct",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sameCustomer",
      "storageKey": null
    },
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
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "number",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "SimilarHead_case"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "useAnswer_case"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "SimilarCase",
  "abstractKey": null
};

(node as any).hash = "36d3ac16af8786545b6f22d6cbf3dd61";

export default node;
