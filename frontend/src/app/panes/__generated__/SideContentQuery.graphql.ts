/**
 * @generated SignedSource<<3255d8bc29dd84a10e903cd2ed981389>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SideContentQuery$variables = {
  number: string;
};
export type SideContentQuery$data = {
  readonly case: {
    readonly " $fragmentSpreads": FragmentRefs<"CaseDetails_case" | "CaseEntitlement_case" | "CustomerPanel_case">;
  } | null | undefined;
};
export type SideContentQuery = {
  response: SideContentQuery$data;
  variables: SideContentQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "number"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "number",
    "variableName": "number"
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
  "name": "__typename",
  "storageKey": null
},
v4 = {
  "kind": "InlineFragment",
  "selections": [
    (v2/*:: as any*/)
  ],
  "type": "Node",
  "abstractKey": "__isNode"
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
  "kind": "ScalarField",
  "name": "accountNumber",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "website",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v12 = {
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
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 6
    }
  ],
  "concreteType": "Case",
  "kind": "LinkedField",
  "name": "recentCases",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v13/*:: as any*/),
    (v14/*:: as any*/),
    (v15/*:: as any*/),
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
        (v5/*:: as any*/),
        (v2/*:: as any*/)
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
    (v16/*:: as any*/)
  ],
  "storageKey": "recentCases(first:6)"
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v19 = {
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
    (v18/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subject",
      "storageKey": null
    },
    (v16/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "case",
      "plural": false,
      "selections": [
        (v13/*:: as any*/),
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": "recentActivities(first:5)"
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "changeCursor",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "jobTitle",
  "storageKey": null
},
v22 = [
  (v2/*:: as any*/),
  (v5/*:: as any*/)
],
v23 = {
  "alias": null,
  "args": null,
  "concreteType": "Account",
  "kind": "LinkedField",
  "name": "account",
  "plural": false,
  "selections": (v22/*:: as any*/),
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mobilePhone",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "country",
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "firstName",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastName",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v31 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "allowed",
    "storageKey": null
  }
],
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalTerms",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "remainingTerms",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SideContentQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CustomerPanel_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CaseDetails_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CaseEntitlement_case"
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
    "name": "SideContentQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isCustomer"
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v17/*:: as any*/),
                  (v19/*:: as any*/),
                  (v20/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v5/*:: as any*/),
                  (v21/*:: as any*/),
                  (v23/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v24/*:: as any*/),
                  (v10/*:: as any*/),
                  (v11/*:: as any*/),
                  (v12/*:: as any*/),
                  (v17/*:: as any*/),
                  (v19/*:: as any*/),
                  (v20/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v25/*:: as any*/),
                  (v5/*:: as any*/),
                  (v6/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v26/*:: as any*/),
                  (v11/*:: as any*/),
                  (v27/*:: as any*/)
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v2/*:: as any*/),
                  (v25/*:: as any*/),
                  (v5/*:: as any*/),
                  (v28/*:: as any*/),
                  (v29/*:: as any*/),
                  (v21/*:: as any*/),
                  (v7/*:: as any*/),
                  (v8/*:: as any*/),
                  (v24/*:: as any*/),
                  (v10/*:: as any*/),
                  (v26/*:: as any*/),
                  (v11/*:: as any*/),
                  (v30/*:: as any*/),
                  (v23/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v5/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v3/*:: as any*/),
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/)
                    ],
                    "type": "Account",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v21/*:: as any*/),
                      (v23/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v24/*:: as any*/),
                      (v10/*:: as any*/),
                      (v11/*:: as any*/)
                    ],
                    "type": "Contact",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v25/*:: as any*/),
                      (v6/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v9/*:: as any*/),
                      (v10/*:: as any*/),
                      (v26/*:: as any*/),
                      (v11/*:: as any*/),
                      (v27/*:: as any*/)
                    ],
                    "type": "Account",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v25/*:: as any*/),
                      (v28/*:: as any*/),
                      (v29/*:: as any*/),
                      (v21/*:: as any*/),
                      (v7/*:: as any*/),
                      (v8/*:: as any*/),
                      (v24/*:: as any*/),
                      (v10/*:: as any*/),
                      (v26/*:: as any*/),
                      (v11/*:: as any*/),
                      (v30/*:: as any*/),
                      (v23/*:: as any*/)
                    ],
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
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanUpdate",
            "plural": false,
            "selections": (v31/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "type",
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
            "concreteType": "Subject",
            "kind": "LinkedField",
            "name": "subject",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v15/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "path",
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
            "name": "product",
            "plural": false,
            "selections": (v22/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "HandlingTime",
            "kind": "LinkedField",
            "name": "handlingTime",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "totalMinutes",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "billedMinutes",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "unbilledMinutes",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "PersonTime",
                "kind": "LinkedField",
                "name": "people",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "minutes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": null,
                    "kind": "LinkedField",
                    "name": "owner",
                    "plural": false,
                    "selections": [
                      (v3/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": (v22/*:: as any*/),
                        "type": "User",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v22/*:: as any*/),
                        "type": "Team",
                        "abstractKey": null
                      },
                      (v4/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          (v13/*:: as any*/),
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
              (v2/*:: as any*/),
              (v5/*:: as any*/),
              (v14/*:: as any*/),
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
              (v32/*:: as any*/),
              (v33/*:: as any*/),
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
                  (v32/*:: as any*/),
                  (v33/*:: as any*/)
                ],
                "storageKey": null
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
            "selections": (v31/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "EntitlementVerdict",
            "kind": "LinkedField",
            "name": "entitlementVerdict",
            "plural": false,
            "selections": [
              (v18/*:: as any*/),
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
                "concreteType": "Entitlement",
                "kind": "LinkedField",
                "name": "default",
                "plural": false,
                "selections": [
                  (v5/*:: as any*/),
                  (v2/*:: as any*/)
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
    "cacheID": "9be720bc2d66e30335b89232c98eda77",
    "id": null,
    "metadata": {},
    "name": "SideContentQuery",
    "operationKind": "query",
    "text": "query SideContentQuery(\n  $number: String!\n) {\n  case(number: $number) {\n    ...CustomerPanel_case\n    ...CaseDetails_case\n    ...CaseEntitlement_case\n    id\n  }\n}\n\nfragment AccountEditor_account on Account {\n  id\n  version\n  name\n  accountNumber\n  email\n  phone\n  website\n  city\n  country\n  timeZone\n  description\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment CaseDetails_case on Case {\n  id\n  type\n  origin\n  subject {\n    id\n    title\n    path\n  }\n  product {\n    id\n    name\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  ...HandlingTime_case\n}\n\nfragment CaseEntitlement_case on Case {\n  id\n  number\n  origin\n  decrements\n  entitlement {\n    id\n    name\n    status\n    endsOn\n    ...Balance_entitlement\n    ...ChannelLine_entitlement\n  }\n  viewerCanSetDecrement {\n    allowed\n  }\n  customer {\n    __typename\n    ... on Account {\n      id\n      changeCursor\n    }\n    ... on Contact {\n      id\n      changeCursor\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...useVerdict_case\n}\n\nfragment CaseLine_case on Case {\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolveBy\n  createdAt\n}\n\nfragment ChannelLine_entitlement on Entitlement {\n  channels {\n    channel\n    totalTerms\n    remainingTerms\n  }\n}\n\nfragment ContactEditor_contact on Contact {\n  id\n  version\n  name\n  firstName\n  lastName\n  jobTitle\n  email\n  phone\n  mobilePhone\n  city\n  country\n  timeZone\n  language\n  account {\n    id\n    name\n  }\n}\n\nfragment ContactOfCase_case on Case {\n  id\n  viewerCanUpdate {\n    allowed\n  }\n  contact {\n    id\n    name\n    ...CustomerCard_customer\n  }\n  customer {\n    __typename\n    ... on Account {\n      id\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment Counts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n  ... on Contact {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n}\n\nfragment CustomerCard_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    name\n    accountNumber\n  }\n  ... on Contact {\n    id\n    name\n    jobTitle\n    account {\n      id\n      name\n    }\n  }\n  ...Facts_customer\n  ...CustomerEditor_customer\n}\n\nfragment CustomerEditor_customer on Customer {\n  __isCustomer: __typename\n  ...AccountEditor_account\n  ...ContactEditor_contact\n}\n\nfragment CustomerPanel_case on Case {\n  id\n  customer {\n    __typename\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n    ...CustomerCard_customer\n    ...Counts_customer\n    ...OtherCases_customer\n    ...RecentActivities_customer\n  }\n  contact {\n    id\n  }\n  ...ContactOfCase_case\n}\n\nfragment Facts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    email\n    phone\n    website\n    city\n    timeZone\n  }\n  ... on Contact {\n    email\n    phone\n    mobilePhone\n    city\n    timeZone\n  }\n}\n\nfragment HandlingTime_case on Case {\n  handlingTime {\n    totalMinutes\n    billedMinutes\n    unbilledMinutes\n    people {\n      minutes\n      owner {\n        __typename\n        ... on User {\n          id\n          name\n        }\n        ... on Team {\n          id\n          name\n        }\n        ... on Node {\n          __isNode: __typename\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment OtherCases_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    caseCounts {\n      active\n    }\n    recentCases(first: 6) {\n      id\n      number\n      status\n      ...CaseLine_case\n    }\n  }\n  ... on Contact {\n    id\n    caseCounts {\n      active\n    }\n    recentCases(first: 6) {\n      id\n      number\n      status\n      ...CaseLine_case\n    }\n  }\n}\n\nfragment RecentActivities_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n  ... on Contact {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n}\n\nfragment useVerdict_case on Case {\n  entitlementVerdict {\n    kind\n    obstacle\n    default {\n      name\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "45ead4195736e0b927fed9d4c087fa48";

export default node;
