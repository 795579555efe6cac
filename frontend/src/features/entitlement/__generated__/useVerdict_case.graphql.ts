/**
 * @generated SignedSource<<c8d0015607419644f6f00abb377acc6f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type EntitlementObstacle = "CHANNEL_USED_UP" | "NOT_ACTIVE" | "OTHER_CONTACT" | "OTHER_CUSTOMER" | "OTHER_PRODUCT" | "USED_UP" | "%future added value";
export type EntitlementVerdictKind = "DEFAULT_DOES_NOT_FIT" | "DEFAULT_NOT_TAKEN" | "DEFAULT_SWITCHED_OFF" | "GIVEN" | "NO_DEFAULT" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type useVerdict_case$data = {
  readonly entitlementVerdict: {
    readonly default: {
      readonly name: string;
    } | null | undefined;
    readonly kind: EntitlementVerdictKind;
    readonly obstacle: EntitlementObstacle | null | undefined;
  };
  readonly " $fragmentType": "useVerdict_case";
};
export type useVerdict_case$key = {
  readonly " $data"?: useVerdict_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"useVerdict_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "useVerdict_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EntitlementVerdict",
      "kind": "LinkedField",
      "name": "entitlementVerdict",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "obstacle",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Entitlement",
          "kind": "LinkedField",
          "name": "default",
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
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "09f217db281d0890213a8833e2de9a66";

export default node;
