/**
 * @generated SignedSource<<b8e31c7be1c35ffeb60199ebe43f4990>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerChangeKind = "CASE_CHANGED" | "CUSTOMER_CHANGED" | "ENTITLEMENT_CHANGED" | "RESYNC" | "%future added value";
export type CustomerEntitlementsSubscription$variables = {
  after?: string | null | undefined;
  customerId: string;
};
export type CustomerEntitlementsSubscription$data = {
  readonly customerChanges: {
    readonly at: string;
    readonly cursor: string;
    readonly customer: {
      readonly id?: string;
      readonly " $fragmentSpreads": FragmentRefs<"CustomerEntitlements_customer">;
    } | null | undefined;
    readonly kind: CustomerChangeKind;
  };
};
export type CustomerEntitlementsSubscription = {
  response: CustomerEntitlementsSubscription$data;
  variables: CustomerEntitlementsSubscription$variables;
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
  "kind": "InlineFragment",
  "selections": [
    (v6/*:: as any*/)
  ],
  "type": "Node",
  "abstractKey": "__isNode"
},
v8 = [
  (v6/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "changeCursor",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "concreteType": "Entitlement",
    "kind": "LinkedField",
    "name": "entitlements",
    "plural": true,
    "selections": [
      (v6/*:: as any*/),
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
  }
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerEntitlementsSubscription",
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
            "concreteType": null,
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v7/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerEntitlements_customer"
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
    "name": "CustomerEntitlementsSubscription",
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
            "concreteType": null,
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v7/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isCustomer"
              },
              {
                "kind": "InlineFragment",
                "selections": (v8/*:: as any*/),
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v8/*:: as any*/),
                "type": "Contact",
                "abstractKey": null
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
    "cacheID": "750c9afba76a9a1f1f628d2f258c52f0",
    "id": null,
    "metadata": {},
    "name": "CustomerEntitlementsSubscription",
    "operationKind": "subscription",
    "text": "subscription CustomerEntitlementsSubscription(\n  $customerId: ID!\n  $after: ChangeCursor\n) {\n  customerChanges(customerId: $customerId, after: $after) {\n    cursor\n    at\n    kind\n    customer {\n      __typename\n      ... on Node {\n        __isNode: __typename\n        id\n      }\n      ...CustomerEntitlements_customer\n    }\n  }\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment CustomerEntitlements_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n  ... on Contact {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "5dcd083acffde1f77a03a4d185871d2e";

export default node;
