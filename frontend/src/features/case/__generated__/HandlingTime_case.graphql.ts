/**
 * @generated SignedSource<<e6eb072f930a298bfef01122e5577a3d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type HandlingTime_case$data = {
  readonly handlingTime: {
    readonly billedMinutes: number;
    readonly people: ReadonlyArray<{
      readonly minutes: number;
      readonly owner: {
        readonly id?: string;
        readonly name?: string;
      } | null | undefined;
    }>;
    readonly totalMinutes: number;
    readonly unbilledMinutes: number;
  };
  readonly " $fragmentType": "HandlingTime_case";
};
export type HandlingTime_case$key = {
  readonly " $data"?: HandlingTime_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"HandlingTime_case">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HandlingTime_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "HandlingTime",
      "kind": "LinkedField",
      "name": "handlingTime",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalMinutes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "billedMinutes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "unbilledMinutes",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PersonTime",
          "kind": "LinkedField",
          "name": "people",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "minutes",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": null,
              "kind": "LinkedField",
              "name": "owner",
              "plural": false,
              "selections": [
                {
                  "kind": "InlineFragment",
                  "selections": (v0/*:: as any*/),
                  "type": "User",
                  "abstractKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v0/*:: as any*/),
                  "type": "Team",
                  "abstractKey": null
                }
              ],
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
})();

(node as any).hash = "149526a74297bfe693348d623db9eac8";

export default node;
