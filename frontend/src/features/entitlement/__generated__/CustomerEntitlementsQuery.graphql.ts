/**
 * @generated SignedSource<<227055b3045839f8c4918bd2a531f7e0>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerEntitlementsQuery$variables = {
  id: string;
};
export type CustomerEntitlementsQuery$data = {
  readonly node: {
    readonly changeCursor?: string;
    readonly customer: {
      readonly " $fragmentSpreads": FragmentRefs<"CustomerEntitlements_customer">;
    } | null | undefined;
  } | null | undefined;
};
export type CustomerEntitlementsQuery = {
  response: CustomerEntitlementsQuery$data;
  variables: CustomerEntitlementsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
  }
],
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "changeCursor",
    "storageKey": null
  }
],
v3 = {
  "kind": "InlineFragment",
  "selections": (v2/*:: as any*/),
  "type": "Account",
  "abstractKey": null
},
v4 = {
  "kind": "InlineFragment",
  "selections": (v2/*:: as any*/),
  "type": "Contact",
  "abstractKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Entitlement",
    "kind": "LinkedField",
    "name": "entitlements",
    "plural": true,
    "selections": [
      (v5/*:: as any*/),
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerEntitlementsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CustomerEntitlements_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "customer"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CustomerEntitlementsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v5/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v6/*:: as any*/),
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v6/*:: as any*/),
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "type": "Customer",
            "abstractKey": "__isCustomer"
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "2478b7218eade169058a6fd9a296352d",
    "id": null,
    "metadata": {},
    "name": "CustomerEntitlementsQuery",
    "operationKind": "query",
    "text": "query CustomerEntitlementsQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Account {\n      changeCursor\n    }\n    ... on Contact {\n      changeCursor\n    }\n    ...CustomerEntitlements_customer\n    id\n  }\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment CustomerEntitlements_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n  ... on Contact {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "1472e03d12cb89ffecbebf75fe5350fb";

export default node;
