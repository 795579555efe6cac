/**
 * @generated SignedSource<<0b8b131f7d7ca8284f8eea7ca2250fe2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CasePriority = "HIGH" | "LOW" | "NORMAL" | "%future added value";
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
export type QueueView = "ALL" | "AVAILABLE" | "MINE" | "%future added value";
export type CaseFilter = {
  customerId?: string | null | undefined;
  ownerId?: string | null | undefined;
  priority?: CasePriority | null | undefined;
  queueId?: string | null | undefined;
  search?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  subjectId?: string | null | undefined;
  view?: QueueView | null | undefined;
};
export type useActiveCasesQuery$variables = {
  filter: CaseFilter;
};
export type useActiveCasesQuery$data = {
  readonly cases: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly title: string;
    }>;
  };
};
export type useActiveCasesQuery = {
  response: useActiveCasesQuery$data;
  variables: useActiveCasesQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "filter",
        "variableName": "filter"
      },
      {
        "kind": "Literal",
        "name": "first",
        "value": 8
      },
      {
        "kind": "Literal",
        "name": "orderBy",
        "value": {
          "direction": "DESC",
          "field": "UPDATED"
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
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "id",
            "storageKey": null
          },
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "useActiveCasesQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useActiveCasesQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "492c443f851e4665685e47a961c4de29",
    "id": null,
    "metadata": {},
    "name": "useActiveCasesQuery",
    "operationKind": "query",
    "text": "query useActiveCasesQuery(\n  $filter: CaseFilter!\n) {\n  cases(filter: $filter, orderBy: {field: UPDATED, direction: DESC}, first: 8) {\n    nodes {\n      id\n      number\n      title\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "7f88126c065c95d2ff5b4e40da755d55";

export default node;
