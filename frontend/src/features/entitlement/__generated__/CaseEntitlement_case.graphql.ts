/**
 * @generated SignedSource<<4a36a67134167937a32d75384c9c98ac>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementStatus = "ACTIVE" | "CANCELLED" | "DRAFT" | "EXPIRED" | "WAITING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CaseEntitlement_case$data = {
  readonly customer: {
    readonly changeCursor?: string;
    readonly id?: string;
  } | null | undefined;
  readonly decrements: boolean;
  readonly entitlement: {
    readonly endsOn: any;
    readonly id: string;
    readonly name: string;
    readonly status: EntitlementStatus;
    readonly " $fragmentSpreads": FragmentRefs<"Balance_entitlement" | "ChannelLine_entitlement">;
  } | null | undefined;
  readonly id: string;
  readonly number: string;
  readonly origin: CaseOrigin | null | undefined;
  readonly viewerCanSetDecrement: {
    readonly allowed: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"useVerdict_case">;
  readonly " $fragmentType": "CaseEntitlement_case";
};
export type CaseEntitlement_case$key = {
  readonly " $data"?: CaseEntitlement_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseEntitlement_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "changeCursor",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseEntitlement_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "origin",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decrements",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Entitlement",
      "kind": "LinkedField",
      "name": "entitlement",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "endsOn",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Balance_entitlement"
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "ChannelLine_entitlement"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanSetDecrement",
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
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        {
          "kind": "InlineFragment",
          "selections": (v1/*:: as any*/),
          "type": "Account",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v1/*:: as any*/),
          "type": "Contact",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useVerdict_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "7a668a1fafa3c662f9f2ea4fa860cb48";

export default node;
