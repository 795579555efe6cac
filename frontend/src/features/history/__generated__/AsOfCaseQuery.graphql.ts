/**
 * @generated SignedSource<<68bbfd8a0e0013f07b57bb92d729d25f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AsOfCaseQuery$variables = {
  at: string;
  id: string;
  present: string;
};
export type AsOfCaseQuery$data = {
  readonly then: {
    readonly case: {
      readonly " $fragmentSpreads": FragmentRefs<"AsOfFacts_then">;
    } | null | undefined;
    readonly differs: ReadonlyArray<string>;
    readonly knownSince: string | null | undefined;
    readonly " $fragmentSpreads": FragmentRefs<"AsOfRecords_asOf">;
  } | null | undefined;
  readonly today: {
    readonly case: {
      readonly " $fragmentSpreads": FragmentRefs<"AsOfFacts_then">;
    } | null | undefined;
  } | null | undefined;
};
export type AsOfCaseQuery = {
  response: AsOfCaseQuery$data;
  variables: AsOfCaseQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "at"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "id"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "present"
},
v3 = {
  "kind": "Variable",
  "name": "id",
  "variableName": "id"
},
v4 = [
  {
    "kind": "Variable",
    "name": "at",
    "variableName": "at"
  },
  (v3/*:: as any*/)
],
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "knownSince",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "differs",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "concreteType": "PastCase",
  "kind": "LinkedField",
  "name": "case",
  "plural": false,
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AsOfFacts_then"
    }
  ],
  "storageKey": null
},
v8 = [
  {
    "kind": "Variable",
    "name": "at",
    "variableName": "present"
  },
  (v3/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v14 = [
  (v11/*:: as any*/)
],
v15 = {
  "kind": "InlineFragment",
  "selections": [
    (v12/*:: as any*/)
  ],
  "type": "Node",
  "abstractKey": "__isNode"
},
v16 = [
  (v11/*:: as any*/),
  (v12/*:: as any*/)
],
v17 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": [
    (v13/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": (v14/*:: as any*/),
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v14/*:: as any*/),
      "type": "Team",
      "abstractKey": null
    },
    (v15/*:: as any*/)
  ],
  "storageKey": null
},
v18 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "number",
    "storageKey": null
  },
  (v12/*:: as any*/)
],
v19 = {
  "alias": null,
  "args": null,
  "concreteType": "PastCase",
  "kind": "LinkedField",
  "name": "case",
  "plural": false,
  "selections": [
    (v9/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "description",
      "storageKey": null
    },
    (v10/*:: as any*/),
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
        (v11/*:: as any*/),
        (v12/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "priority",
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
      "name": "type",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "escalated",
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
      "concreteType": null,
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        (v13/*:: as any*/),
        {
          "kind": "InlineFragment",
          "selections": (v14/*:: as any*/),
          "type": "Account",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v14/*:: as any*/),
          "type": "Contact",
          "abstractKey": null
        },
        (v15/*:: as any*/)
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
      "selections": (v16/*:: as any*/),
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
        (v9/*:: as any*/),
        (v12/*:: as any*/)
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
      "selections": (v16/*:: as any*/),
      "storageKey": null
    },
    (v17/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "queue",
      "plural": false,
      "selections": (v16/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "worker",
      "plural": false,
      "selections": (v16/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": (v18/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "mergedInto",
      "plural": false,
      "selections": (v18/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v20 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 50
  }
],
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "AsOfCaseQuery",
    "selections": [
      {
        "alias": "then",
        "args": (v4/*:: as any*/),
        "concreteType": "CaseAsOf",
        "kind": "LinkedField",
        "name": "caseAsOf",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AsOfRecords_asOf"
          }
        ],
        "storageKey": null
      },
      {
        "alias": "today",
        "args": (v8/*:: as any*/),
        "concreteType": "CaseAsOf",
        "kind": "LinkedField",
        "name": "caseAsOf",
        "plural": false,
        "selections": [
          (v7/*:: as any*/)
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "AsOfCaseQuery",
    "selections": [
      {
        "alias": "then",
        "args": (v4/*:: as any*/),
        "concreteType": "CaseAsOf",
        "kind": "LinkedField",
        "name": "caseAsOf",
        "plural": false,
        "selections": [
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v19/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "activityCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "noteCount",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "changedSince",
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v20/*:: as any*/),
            "concreteType": "PastActivity",
            "kind": "LinkedField",
            "name": "activities",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "activityId",
                "storageKey": null
              },
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
              (v10/*:: as any*/),
              (v21/*:: as any*/),
              (v17/*:: as any*/)
            ],
            "storageKey": "activities(last:50)"
          },
          {
            "alias": null,
            "args": (v20/*:: as any*/),
            "concreteType": "PastNote",
            "kind": "LinkedField",
            "name": "notes",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "noteId",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "text",
                "storageKey": null
              },
              (v21/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "author",
                "plural": false,
                "selections": (v16/*:: as any*/),
                "storageKey": null
              }
            ],
            "storageKey": "notes(last:50)"
          }
        ],
        "storageKey": null
      },
      {
        "alias": "today",
        "args": (v8/*:: as any*/),
        "concreteType": "CaseAsOf",
        "kind": "LinkedField",
        "name": "caseAsOf",
        "plural": false,
        "selections": [
          (v19/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "280e24409b2a6dddba30b3e57af7e59a",
    "id": null,
    "metadata": {},
    "name": "AsOfCaseQuery",
    "operationKind": "query",
    "text": "query AsOfCaseQuery(\n  $id: ID!\n  $at: DateTime!\n  $present: DateTime!\n) {\n  then: caseAsOf(id: $id, at: $at) {\n    knownSince\n    differs\n    case {\n      ...AsOfFacts_then\n    }\n    ...AsOfRecords_asOf\n  }\n  today: caseAsOf(id: $id, at: $present) {\n    case {\n      ...AsOfFacts_then\n    }\n  }\n}\n\nfragment AsOfFacts_then on PastCase {\n  title\n  description\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  priority\n  origin\n  type\n  escalated\n  resolveBy\n  customer {\n    __typename\n    ... on Account {\n      name\n    }\n    ... on Contact {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  contact {\n    name\n    id\n  }\n  subject {\n    title\n    id\n  }\n  product {\n    name\n    id\n  }\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  queue {\n    name\n    id\n  }\n  worker {\n    name\n    id\n  }\n  parent {\n    number\n    id\n  }\n  mergedInto {\n    number\n    id\n  }\n}\n\nfragment AsOfRecords_asOf on CaseAsOf {\n  activityCount\n  noteCount\n  changedSince\n  activities(last: 50) {\n    activityId\n    kind\n    subject\n    status\n    createdAt\n    owner {\n      __typename\n      ... on User {\n        name\n      }\n      ... on Team {\n        name\n      }\n      ... on Node {\n        __isNode: __typename\n        id\n      }\n    }\n  }\n  notes(last: 50) {\n    noteId\n    text\n    createdAt\n    author {\n      name\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "34e3d20f16a8b579e367f40df4ea87b2";

export default node;
