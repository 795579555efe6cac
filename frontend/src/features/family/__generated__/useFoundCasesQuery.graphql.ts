/**
 * @generated SignedSource<<6693957a189410bc9889d862f21285ae>>
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
export type useFoundCasesQuery$variables = {
  filter: CaseFilter;
};
export type useFoundCasesQuery$data = {
  readonly cases: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly title: string;
    }>;
  };
};
export type useFoundCasesQuery = {
  response: useFoundCasesQuery$data;
  variables: useFoundCasesQuery$variables;
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
        "value": 10
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
    "name": "useFoundCasesQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useFoundCasesQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "62e28d69eb6e8544935016eca5837570",
    "id": null,
    "metadata": {},
    "name": "useFoundCasesQuery",
    "operationKind": "query",
    "text": "query useFoundCasesQuery(\n  $filter: CaseFilter!\n) {\n  cases(filter: $filter, orderBy: {field: UPDATED, direction: DESC}, first: 10) {\n    nodes {\n      id\n      number\n      title\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "ff26aa9561d555f49b0dc1628222ff1b";

export default node;
