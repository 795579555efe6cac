/**
 * @generated SignedSource<<efbae5e10e3527f65fd943abc167423e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type CaseScreenQuery$variables = {
  number: string;
};
export type CaseScreenQuery$data = {
  readonly case: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  } | null | undefined;
};
export type CaseScreenQuery = {
  response: CaseScreenQuery$data;
  variables: CaseScreenQuery$variables;
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
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "number",
        "variableName": "number"
      }
    ],
    "concreteType": "Case",
    "kind": "LinkedField",
    "name": "case",
    "plural": false,
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
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CaseScreenQuery",
    "selections": (v1/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CaseScreenQuery",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "87f4a43bd594989a43e64630af3f78d6",
    "id": null,
    "metadata": {},
    "name": "CaseScreenQuery",
    "operationKind": "query",
    "text": "query CaseScreenQuery(\n  $number: String!\n) {\n  case(number: $number) {\n    id\n    number\n    title\n  }\n}\n"
  }
};
})();

(node as any).hash = "490d79800c526d4e47a6c0018edc7f79";

export default node;
