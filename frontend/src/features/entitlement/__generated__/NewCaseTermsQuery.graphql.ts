/**
 * @generated SignedSource<<6ee6fbfb59e56f074aa4a061347f3b96>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
export type EntitlementObstacle = "CHANNEL_USED_UP" | "NOT_ACTIVE" | "OTHER_CONTACT" | "OTHER_CUSTOMER" | "OTHER_PRODUCT" | "USED_UP" | "%future added value";
export type NewCaseTermsQuery$variables = {
  contactId?: string | null | undefined;
  customerId: string;
  origin?: CaseOrigin | null | undefined;
  productId?: string | null | undefined;
};
export type NewCaseTermsQuery$data = {
  readonly entitlementChoices: {
    readonly choices: ReadonlyArray<{
      readonly balanceAfter: any;
      readonly balanceBefore: any;
      readonly channel: CaseOrigin | null | undefined;
      readonly channelBalanceAfter: any | null | undefined;
      readonly channelBalanceBefore: any | null | undefined;
      readonly charge: any;
      readonly entitlement: {
        readonly allocation: EntitlementAllocation;
        readonly id: string;
        readonly name: string;
      };
      readonly obstacle: EntitlementObstacle | null | undefined;
    }>;
    readonly default: {
      readonly entitlement: {
        readonly id: string;
        readonly name: string;
      };
      readonly obstacle: EntitlementObstacle | null | undefined;
    } | null | undefined;
    readonly defaultApplies: boolean;
  };
};
export type NewCaseTermsQuery = {
  response: NewCaseTermsQuery$data;
  variables: NewCaseTermsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "contactId"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "customerId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "origin"
},
v3 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "productId"
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "obstacle",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "contactId",
        "variableName": "contactId"
      },
      {
        "kind": "Variable",
        "name": "customerId",
        "variableName": "customerId"
      },
      {
        "kind": "Variable",
        "name": "origin",
        "variableName": "origin"
      },
      {
        "kind": "Variable",
        "name": "productId",
        "variableName": "productId"
      }
    ],
    "concreteType": "EntitlementChoices",
    "kind": "LinkedField",
    "name": "entitlementChoices",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultApplies",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "EntitlementChoice",
        "kind": "LinkedField",
        "name": "default",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Entitlement",
            "kind": "LinkedField",
            "name": "entitlement",
            "plural": false,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "EntitlementChoice",
        "kind": "LinkedField",
        "name": "choices",
        "plural": true,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "charge",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "balanceBefore",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "balanceAfter",
            "storageKey": null
          },
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
            "name": "channelBalanceBefore",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "channelBalanceAfter",
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
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "allocation",
                "storageKey": null
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
];
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/),
      (v3/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "NewCaseTermsQuery",
    "selections": (v7/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v3/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "NewCaseTermsQuery",
    "selections": (v7/*:: as any*/)
  },
  "params": {
    "cacheID": "49b5ef4ac111017ae9232e82f758bcb6",
    "id": null,
    "metadata": {},
    "name": "NewCaseTermsQuery",
    "operationKind": "query",
    "text": "query NewCaseTermsQuery(\n  $customerId: ID!\n  $contactId: ID\n  $productId: ID\n  $origin: CaseOrigin\n) {\n  entitlementChoices(customerId: $customerId, contactId: $contactId, productId: $productId, origin: $origin) {\n    defaultApplies\n    default {\n      obstacle\n      entitlement {\n        id\n        name\n      }\n    }\n    choices {\n      obstacle\n      charge\n      balanceBefore\n      balanceAfter\n      channel\n      channelBalanceBefore\n      channelBalanceAfter\n      entitlement {\n        id\n        name\n        allocation\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "8418bf308816b9c296c66b8076c7b5cd";

export default node;
