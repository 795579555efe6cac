/**
 * @generated SignedSource<<2bad8be0524387f0bbeec2869e580c28>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type EntitlementStatus = "ACTIVE" | "CANCELLED" | "DRAFT" | "EXPIRED" | "WAITING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type turns_entitlement$data = {
  readonly id: string;
  readonly isDefault: boolean;
  readonly name: string;
  readonly status: EntitlementStatus;
  readonly " $fragmentSpreads": FragmentRefs<"Actions_entitlement" | "Facts_entitlement" | "Figures_entitlement">;
  readonly " $fragmentType": "turns_entitlement";
};
export type turns_entitlement$key = {
  readonly " $data"?: turns_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"turns_entitlement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "turns_entitlement",
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
      "name": "name",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "isDefault",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Actions_entitlement"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Figures_entitlement"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Facts_entitlement"
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};

(node as any).hash = "88956170331a994dca21797979790fbc";

export default node;
