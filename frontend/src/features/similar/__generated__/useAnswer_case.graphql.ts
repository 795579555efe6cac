/**
 * @generated SignedSource<<729daf2d1b2fc31c0aa1e031dec20878>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type useAnswer_case$data = {
  readonly resolution: {
    readonly description: string | null | undefined;
    readonly resolutionType: {
      readonly id: string;
    } | null | undefined;
    readonly subject: string;
  } | null | undefined;
  readonly " $fragmentType": "useAnswer_case";
};
export type useAnswer_case$key = {
  readonly " $data"?: useAnswer_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"useAnswer_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useAnswer_case",
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
          "name": "subject",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "description",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StatusReason",
          "kind": "LinkedField",
          "name": "resolutionType",
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
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "851c883d13804d4600a4b6c0fd69ec59";

export default node;
