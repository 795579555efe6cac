/**
 * @generated SignedSource<<2bc2b98c9b7b4ba023ab78fb0b88e969>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type SimilarCaseSolution = "HERE" | "THERE" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type LinkedCase_link$data = {
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly " $fragmentSpreads": FragmentRefs<"SimilarHead_case" | "useAnswer_case">;
  } | null | undefined;
  readonly solution: SimilarCaseSolution | null | undefined;
  readonly " $fragmentType": "LinkedCase_link";
};
export type LinkedCase_link$key = {
  readonly " $data"?: LinkedCase_link$data;
  readonly " $fragmentSpreads": FragmentRefs<"LinkedCase_link">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "LinkedCase_link",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "solution",
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
  "type": "SimilarCaseLink",
  "abstractKey": null
};

(node as any).hash = "f914c914f71569d1fcd98c15f0b7406c";

export default node;
