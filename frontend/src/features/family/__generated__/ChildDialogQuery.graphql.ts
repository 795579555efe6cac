/**
 * @generated SignedSource<<92852d1106e20ce33679e84de90241ed>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type InheritedField = "CONTACT" | "DESCRIPTION" | "ORIGIN" | "OWNER" | "PRIORITY" | "PRODUCT" | "SUBJECT" | "TYPE" | "%future added value";
export type ChildDialogQuery$variables = {
  id: string;
};
export type ChildDialogQuery$data = {
  readonly deskSettings: {
    readonly childInherits: ReadonlyArray<InheritedField>;
  };
  readonly node: {
    readonly number?: string;
    readonly queue?: {
      readonly id: string;
    } | null | undefined;
    readonly title?: string;
  } | null | undefined;
  readonly queues: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
};
export type ChildDialogQuery = {
  response: ChildDialogQuery$data;
  variables: ChildDialogQuery$variables;
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
  "kind": "InlineFragment",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
      "storageKey": null
    },
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
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "queue",
      "plural": false,
      "selections": [
        (v2/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "Queue",
  "kind": "LinkedField",
  "name": "queues",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "name",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "concreteType": "DeskSettings",
  "kind": "LinkedField",
  "name": "deskSettings",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "childInherits",
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
    "name": "ChildDialogQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          (v3/*:: as any*/)
        ],
        "storageKey": null
      },
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "ChildDialogQuery",
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
          (v3/*:: as any*/),
          (v2/*:: as any*/)
        ],
        "storageKey": null
      },
      (v4/*:: as any*/),
      (v5/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "e19dc48d17ee1849e6f08b49d688ff10",
    "id": null,
    "metadata": {},
    "name": "ChildDialogQuery",
    "operationKind": "query",
    "text": "query ChildDialogQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ... on Case {\n      number\n      title\n      queue {\n        id\n      }\n    }\n    id\n  }\n  queues {\n    id\n    name\n  }\n  deskSettings {\n    childInherits\n  }\n}\n"
  }
};
})();

(node as any).hash = "53fbaf3b765aef461edfa58a857652c3";

export default node;
