/**
 * @generated SignedSource<<d8fd8edba65c7ac58c84c86d95b9bfa4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerChangeKind = "CASE_CHANGED" | "CUSTOMER_CHANGED" | "ENTITLEMENT_CHANGED" | "RESYNC" | "%future added value";
export type EntitlementStatus = "ACTIVE" | "CANCELLED" | "DRAFT" | "EXPIRED" | "WAITING" | "%future added value";
export type CaseEntitlementSubscription$variables = {
  after?: string | null | undefined;
  customerId: string;
};
export type CaseEntitlementSubscription$data = {
  readonly customerChanges: {
    readonly at: string;
    readonly cursor: string;
    readonly entitlements: ReadonlyArray<{
      readonly endsOn: any;
      readonly id: string;
      readonly name: string;
      readonly status: EntitlementStatus;
      readonly " $fragmentSpreads": FragmentRefs<"Balance_entitlement" | "ChannelLine_entitlement">;
    }>;
    readonly kind: CustomerChangeKind;
  };
};
export type CaseEntitlementSubscription = {
  response: CaseEntitlementSubscription$data;
  variables: CaseEntitlementSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "customerId"
},
v2 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "after"
  },
  {
    "kind": "Variable",
    "name": "customerId",
    "variableName": "customerId"
  }
],
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "endsOn",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalTerms",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "remainingTerms",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CaseEntitlementSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerChange",
        "kind": "LinkedField",
        "name": "customerChanges",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Entitlement",
            "kind": "LinkedField",
            "name": "entitlements",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
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
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CaseEntitlementSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v2/*:: as any*/),
        "concreteType": "CustomerChange",
        "kind": "LinkedField",
        "name": "customerChanges",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Entitlement",
            "kind": "LinkedField",
            "name": "entitlements",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
              (v9/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "allocation",
                "storageKey": null
              },
              (v10/*:: as any*/),
              (v11/*:: as any*/),
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
                  (v10/*:: as any*/),
                  (v11/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "dc7b6bf4141c61671570de7208b9f5e2",
    "id": null,
    "metadata": {},
    "name": "CaseEntitlementSubscription",
    "operationKind": "subscription",
    "text": "subscription CaseEntitlementSubscription(\n  $customerId: ID!\n  $after: ChangeCursor\n) {\n  customerChanges(customerId: $customerId, after: $after) {\n    cursor\n    at\n    kind\n    entitlements {\n      id\n      name\n      status\n      endsOn\n      ...Balance_entitlement\n      ...ChannelLine_entitlement\n    }\n  }\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment ChannelLine_entitlement on Entitlement {\n  channels {\n    channel\n    totalTerms\n    remainingTerms\n  }\n}\n"
  }
};
})();

(node as any).hash = "2c4ec8a8924b1e9ec075ada6549a0dbf";

export default node;
