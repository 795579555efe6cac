/**
 * @generated SignedSource<<d007ec5d5e8b5ad7ebe01861a5aff852>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerScreenQuery$variables = {
  id: string;
};
export type CustomerScreenQuery$data = {
  readonly node: {
    readonly account: {
      readonly " $fragmentSpreads": FragmentRefs<"People_account">;
    } | null | undefined;
    readonly activities: {
      readonly " $fragmentSpreads": FragmentRefs<"RecentActivities_customer">;
    } | null | undefined;
    readonly bought: {
      readonly " $fragmentSpreads": FragmentRefs<"CustomerEntitlements_customer">;
    } | null | undefined;
    readonly card: {
      readonly " $fragmentSpreads": FragmentRefs<"CustomerCard_customer">;
    } | null | undefined;
    readonly counts: {
      readonly " $fragmentSpreads": FragmentRefs<"Counts_customer">;
    } | null | undefined;
    readonly details: {
      readonly " $fragmentSpreads": FragmentRefs<"Details_customer">;
    } | null | undefined;
    readonly id: string;
    readonly name?: string;
  } | null | undefined;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCases_query">;
};
export type CustomerScreenQuery = {
  response: CustomerScreenQuery$data;
  variables: CustomerScreenQuery$variables;
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
  "name": "name",
  "storageKey": null
},
v4 = [
  (v3/*:: as any*/)
],
v5 = {
  "kind": "InlineFragment",
  "selections": (v4/*:: as any*/),
  "type": "Account",
  "abstractKey": null
},
v6 = {
  "kind": "InlineFragment",
  "selections": (v4/*:: as any*/),
  "type": "Contact",
  "abstractKey": null
},
v7 = {
  "kind": "Variable",
  "name": "customerId",
  "variableName": "id"
},
v8 = [
  (v7/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "jobTitle",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accountNumber",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "website",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Account",
  "kind": "LinkedField",
  "name": "account",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v3/*:: as any*/)
  ],
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mobilePhone",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "country",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v23 = [
  {
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
  }
],
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v25 = [
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
      (v2/*:: as any*/),
      (v3/*:: as any*/),
      (v24/*:: as any*/),
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
],
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v28 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Literal",
        "name": "first",
        "value": 5
      }
    ],
    "concreteType": "Activity",
    "kind": "LinkedField",
    "name": "recentActivities",
    "plural": true,
    "selections": [
      (v2/*:: as any*/),
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
        "name": "subject",
        "storageKey": null
      },
      (v26/*:: as any*/),
      {
        "alias": null,
        "args": null,
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          (v27/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "storageKey": "recentActivities(first:5)"
  }
],
v29 = {
  "kind": "Literal",
  "name": "first",
  "value": 50
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v31 = {
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
    (v3/*:: as any*/),
    (v2/*:: as any*/)
  ],
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "resolveBy",
  "storageKey": null
},
v33 = [
  {
    "fields": (v8/*:: as any*/),
    "kind": "ObjectValue",
    "name": "filter"
  },
  (v29/*:: as any*/),
  {
    "kind": "Literal",
    "name": "orderBy",
    "value": {
      "direction": "DESC",
      "field": "AGE"
    }
  }
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CustomerScreenQuery",
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
          (v6/*:: as any*/),
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "People_account"
                }
              ],
              "type": "Account",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "account"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "CustomerCard_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "card"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Details_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "details"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "Counts_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "counts"
          },
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
            "name": "bought"
          },
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "RecentActivities_customer"
                }
              ],
              "type": "Customer",
              "abstractKey": "__isCustomer"
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "activities"
          }
        ],
        "storageKey": null
      },
      {
        "args": (v8/*:: as any*/),
        "kind": "FragmentSpread",
        "name": "CustomerCases_query"
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CustomerScreenQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v9/*:: as any*/),
          (v2/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Contact",
                "kind": "LinkedField",
                "name": "contacts",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v10/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "type": "Account",
            "abstractKey": null
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v10/*:: as any*/),
                  (v17/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v18/*:: as any*/),
                  (v15/*:: as any*/),
                  (v16/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v19/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  (v20/*:: as any*/),
                  (v16/*:: as any*/),
                  (v21/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v19/*:: as any*/),
                  (v3/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "firstName",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "lastName",
                    "storageKey": null
                  },
                  (v10/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v18/*:: as any*/),
                  (v15/*:: as any*/),
                  (v20/*:: as any*/),
                  (v16/*:: as any*/),
                  (v22/*:: as any*/),
                  (v17/*:: as any*/)
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
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": [
                  (v20/*:: as any*/),
                  (v16/*:: as any*/),
                  (v21/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v20/*:: as any*/),
                  (v16/*:: as any*/),
                  (v22/*:: as any*/)
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
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v23/*:: as any*/),
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v23/*:: as any*/),
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "type": "Customer",
            "abstractKey": "__isCustomer"
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v25/*:: as any*/),
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v25/*:: as any*/),
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "type": "Customer",
            "abstractKey": "__isCustomer"
          },
          {
            "kind": "InlineFragment",
            "selections": [
              {
                "kind": "InlineFragment",
                "selections": (v28/*:: as any*/),
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v28/*:: as any*/),
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "type": "Customer",
            "abstractKey": "__isCustomer"
          }
        ],
        "storageKey": null
      },
      {
        "alias": "open",
        "args": [
          {
            "fields": [
              (v7/*:: as any*/),
              {
                "kind": "Literal",
                "name": "status",
                "value": "ACTIVE"
              }
            ],
            "kind": "ObjectValue",
            "name": "filter"
          },
          (v29/*:: as any*/),
          {
            "kind": "Literal",
            "name": "orderBy",
            "value": {
              "field": "TIME_LEFT"
            }
          }
        ],
        "concreteType": "CaseConnection",
        "kind": "LinkedField",
        "name": "cases",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "nodes",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v27/*:: as any*/),
              (v24/*:: as any*/),
              (v30/*:: as any*/),
              (v31/*:: as any*/),
              (v32/*:: as any*/),
              (v26/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v33/*:: as any*/),
        "concreteType": "CaseConnection",
        "kind": "LinkedField",
        "name": "cases",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "CaseEdge",
            "kind": "LinkedField",
            "name": "edges",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Case",
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v27/*:: as any*/),
                  (v24/*:: as any*/),
                  (v30/*:: as any*/),
                  (v31/*:: as any*/),
                  (v32/*:: as any*/),
                  (v26/*:: as any*/),
                  (v9/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "cursor",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "PageInfo",
            "kind": "LinkedField",
            "name": "pageInfo",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "endCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasNextPage",
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      },
      {
        "alias": null,
        "args": (v33/*:: as any*/),
        "filters": [
          "filter",
          "orderBy"
        ],
        "handle": "connection",
        "key": "CustomerCases_cases",
        "kind": "LinkedHandle",
        "name": "cases"
      }
    ]
  },
  "params": {
    "cacheID": "ff526101fb43d7ddec4d7436c7f8bde8",
    "id": null,
    "metadata": {},
    "name": "CustomerScreenQuery",
    "operationKind": "query",
    "text": "query CustomerScreenQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    id\n    ... on Account {\n      name\n    }\n    ... on Contact {\n      name\n    }\n    ...People_account\n    ...CustomerCard_customer\n    ...Details_customer\n    ...Counts_customer\n    ...CustomerEntitlements_customer\n    ...RecentActivities_customer\n  }\n  ...CustomerCases_query_2nAt7P\n}\n\nfragment AccountEditor_account on Account {\n  id\n  version\n  name\n  accountNumber\n  email\n  phone\n  website\n  city\n  country\n  timeZone\n  description\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment CaseLine_case on Case {\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolveBy\n  createdAt\n}\n\nfragment ContactEditor_contact on Contact {\n  id\n  version\n  name\n  firstName\n  lastName\n  jobTitle\n  email\n  phone\n  mobilePhone\n  city\n  country\n  timeZone\n  language\n  account {\n    id\n    name\n  }\n}\n\nfragment Counts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n  ... on Contact {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n}\n\nfragment CustomerCard_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    name\n    accountNumber\n  }\n  ... on Contact {\n    id\n    name\n    jobTitle\n    account {\n      id\n      name\n    }\n  }\n  ...Facts_customer\n  ...CustomerEditor_customer\n}\n\nfragment CustomerCases_query_2nAt7P on Query {\n  open: cases(filter: {customerId: $id, status: ACTIVE}, orderBy: {field: TIME_LEFT}, first: 50) {\n    nodes {\n      id\n      number\n      status\n      ...CaseLine_case\n    }\n  }\n  cases(filter: {customerId: $id}, orderBy: {field: AGE, direction: DESC}, first: 50) {\n    edges {\n      node {\n        id\n        number\n        status\n        ...CaseLine_case\n        __typename\n      }\n      cursor\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nfragment CustomerEditor_customer on Customer {\n  __isCustomer: __typename\n  ...AccountEditor_account\n  ...ContactEditor_contact\n}\n\nfragment CustomerEntitlements_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n  ... on Contact {\n    id\n    changeCursor\n    entitlements {\n      id\n      name\n      status\n      startsOn\n      endsOn\n      ...Balance_entitlement\n    }\n  }\n}\n\nfragment Details_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    country\n    timeZone\n    description\n  }\n  ... on Contact {\n    country\n    timeZone\n    language\n  }\n}\n\nfragment Facts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    email\n    phone\n    website\n    city\n    timeZone\n  }\n  ... on Contact {\n    email\n    phone\n    mobilePhone\n    city\n    timeZone\n  }\n}\n\nfragment People_account on Account {\n  id\n  name\n  contacts {\n    id\n    name\n    jobTitle\n  }\n}\n\nfragment RecentActivities_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n  ... on Contact {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "2f6778fd3b38dfec1d0856129fb60d62";

export default node;
