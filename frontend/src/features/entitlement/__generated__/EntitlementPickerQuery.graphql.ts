/**
 * @generated SignedSource<<6f9eb6d1e48d601adecf9a176daf2288>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
export type EntitlementObstacle = "CHANNEL_USED_UP" | "NOT_ACTIVE" | "OTHER_CONTACT" | "OTHER_CUSTOMER" | "OTHER_PRODUCT" | "USED_UP" | "%future added value";
export type EntitlementPickerQuery$variables = {
  id: string;
};
export type EntitlementPickerQuery$data = {
  readonly node: {
    readonly entitlement?: {
      readonly id: string;
      readonly name: string;
    } | null | undefined;
    readonly entitlementChoices?: {
      readonly choices: ReadonlyArray<{
        readonly balanceAfter: any;
        readonly balanceBefore: any;
        readonly charge: any;
        readonly entitlement: {
          readonly allocation: EntitlementAllocation;
          readonly id: string;
          readonly name: string;
          readonly totalTerms: any | null | undefined;
        };
        readonly isDefault: boolean;
        readonly obstacle: EntitlementObstacle | null | undefined;
      }>;
    };
    readonly id?: string;
    readonly number?: string;
    readonly version?: number;
  } | null | undefined;
};
export type EntitlementPickerQuery = {
  response: EntitlementPickerQuery$data;
  variables: EntitlementPickerQuery$variables;
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
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "concreteType": "Entitlement",
  "kind": "LinkedField",
  "name": "entitlement",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v5/*:: as any*/)
  ],
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "EntitlementChoices",
  "kind": "LinkedField",
  "name": "entitlementChoices",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EntitlementChoice",
      "kind": "LinkedField",
      "name": "choices",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Entitlement",
          "kind": "LinkedField",
          "name": "entitlement",
          "plural": false,
          "selections": [
            (v2/*:: as any*/),
            (v5/*:: as any*/),
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
            }
          ],
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
          "kind": "ScalarField",
          "name": "isDefault",
          "storageKey": null
        },
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
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "EntitlementPickerQuery",
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
            "kind": "InlineFragment",
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "type": "Case",
            "abstractKey": null
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
    "name": "EntitlementPickerQuery",
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
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/)
            ],
            "type": "Case",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "629e4c2c4d93b5171dd79d348ad2c387",
    "id": null,
    "metadata": {},
    "name": "EntitlementPickerQuery",
    "operationKind": "query",
    "text": "query EntitlementPickerQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Case {\n      id\n      number\n      version\n      entitlement {\n        id\n        name\n      }\n      entitlementChoices {\n        choices {\n          entitlement {\n            id\n            name\n            allocation\n            totalTerms\n          }\n          obstacle\n          isDefault\n          charge\n          balanceBefore\n          balanceAfter\n        }\n      }\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "ad032e3e2be1a24898827f14bfa34010";

export default node;
