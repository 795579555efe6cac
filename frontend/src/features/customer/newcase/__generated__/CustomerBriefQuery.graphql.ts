/**
 * @generated SignedSource<<cb19556dffbfff3ecf6726adb7288ad7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
export type CustomerBriefQuery$variables = {
  id: string;
};
export type CustomerBriefQuery$data = {
  readonly node: {
    readonly __typename: string;
    readonly caseCounts?: {
      readonly active: number;
      readonly lastTwelveMonths: number;
    };
    readonly facts: {
      readonly " $fragmentSpreads": FragmentRefs<"Facts_customer">;
    } | null | undefined;
    readonly recentCases?: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: CaseStatus;
      readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
    }>;
  } | null | undefined;
};
export type CustomerBriefQuery = {
  response: CustomerBriefQuery$data;
  variables: CustomerBriefQuery$variables;
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
  "name": "__typename",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "concreteType": "CustomerCaseCounts",
  "kind": "LinkedField",
  "name": "caseCounts",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "active",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastTwelveMonths",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = [
  {
    "kind": "Literal",
    "name": "first",
    "value": 8
  }
],
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
  "name": "number",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v8 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": (v4/*:: as any*/),
    "concreteType": "Case",
    "kind": "LinkedField",
    "name": "recentCases",
    "plural": true,
    "selections": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      {
        "args": null,
        "kind": "FragmentSpread",
        "name": "CaseLine_case"
      }
    ],
    "storageKey": "recentCases(first:8)"
  }
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v13 = [
  (v3/*:: as any*/),
  {
    "alias": null,
    "args": (v4/*:: as any*/),
    "concreteType": "Case",
    "kind": "LinkedField",
    "name": "recentCases",
    "plural": true,
    "selections": [
      (v5/*:: as any*/),
      (v6/*:: as any*/),
      (v7/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "title",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "concreteType": "StatusReason",
        "kind": "LinkedField",
        "name": "statusReason",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "code",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "name",
            "storageKey": null
          },
          (v5/*:: as any*/)
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "resolveBy",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "createdAt",
        "storageKey": null
      }
    ],
    "storageKey": "recentCases(first:8)"
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerBriefQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Facts_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "facts"
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
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CustomerBriefQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "website",
                    "storageKey": null
                  },
                  (v11/*:: as any*/),
                  (v12/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "mobilePhone",
                    "storageKey": null
                  },
                  (v11/*:: as any*/),
                  (v12/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "type": "Customer",
            "abstractKey": "__isCustomer"
          },
          {
            "kind": "InlineFragment",
            "selections": (v13/*:: as any*/),
            "type": "Account",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": (v13/*:: as any*/),
            "type": "Contact",
            "abstractKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "45dfd72793b926c15ef0cd26eee2afb3",
    "id": null,
    "metadata": {},
    "name": "CustomerBriefQuery",
    "operationKind": "query",
    "text": "query CustomerBriefQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...Facts_customer\n    ... on Account {\n      caseCounts {\n        active\n        lastTwelveMonths\n      }\n      recentCases(first: 8) {\n        id\n        number\n        status\n        ...CaseLine_case\n      }\n    }\n    ... on Contact {\n      caseCounts {\n        active\n        lastTwelveMonths\n      }\n      recentCases(first: 8) {\n        id\n        number\n        status\n        ...CaseLine_case\n      }\n    }\n    id\n  }\n}\n\nfragment CaseLine_case on Case {\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolveBy\n  createdAt\n}\n\nfragment Facts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    email\n    phone\n    website\n    city\n    timeZone\n  }\n  ... on Contact {\n    email\n    phone\n    mobilePhone\n    city\n    timeZone\n  }\n}\n"
  }
};
})();

(node as any).hash = "4c4c14405110a7b4bd57e6c7c60b511e";

export default node;
