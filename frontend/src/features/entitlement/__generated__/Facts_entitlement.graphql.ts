/**
 * @generated SignedSource<<fd9c914e37c25da72a9184c9616cc49a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
export type EntitlementDecreaseOn = "CREATION" | "RESOLUTION" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Facts_entitlement$data = {
  readonly activatedAt: string | null | undefined;
  readonly activeCaseCount: number;
  readonly allocation: EntitlementAllocation;
  readonly cancelledAt: string | null | undefined;
  readonly caseCount: number;
  readonly channels: ReadonlyArray<{
    readonly channel: CaseOrigin;
    readonly remainingTerms: any;
    readonly totalTerms: any;
  }>;
  readonly contacts: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly createdAt: string;
  readonly createdBy: {
    readonly name: string;
  } | null | undefined;
  readonly customer: {
    readonly id?: string;
    readonly name?: string;
  } | null | undefined;
  readonly decreaseOn: EntitlementDecreaseOn;
  readonly description: string | null | undefined;
  readonly endsOn: any;
  readonly products: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly renewedFrom: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly restricts: boolean;
  readonly startsOn: any;
  readonly " $fragmentType": "Facts_entitlement";
};
export type Facts_entitlement$key = {
  readonly " $data"?: Facts_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Facts_entitlement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  },
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Facts_entitlement",
  "selections": [
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
      "kind": "ScalarField",
      "name": "startsOn",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "allocation",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "decreaseOn",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "restricts",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "caseCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activeCaseCount",
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
      "alias": null,
      "args": null,
      "concreteType": "EntitlementChannel",
      "kind": "LinkedField",
      "name": "channels",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "channel",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalTerms",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "remainingTerms",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "products",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "contacts",
      "plural": true,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Entitlement",
      "kind": "LinkedField",
      "name": "renewedFrom",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "createdBy",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activatedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "cancelledAt",
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};
})();

(node as any).hash = "2644840fe81ac0b418d9cdc63d6e9a74";

export default node;
