/**
 * @generated SignedSource<<42aeed8af3323e25e23dd3acbe620cc9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type SubjectPickerQuery$variables = Record<PropertyKey, never>;
export type SubjectPickerQuery$data = {
  readonly subjects: ReadonlyArray<{
    readonly id: string;
    readonly path: ReadonlyArray<string>;
  }>;
};
export type SubjectPickerQuery = {
  response: SubjectPickerQuery$data;
  variables: SubjectPickerQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "Subject",
    "kind": "LinkedField",
    "name": "subjects",
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
        "name": "path",
        "storageKey": null
      }
    ],
    "storageKey": null
  }
];
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "SubjectPickerQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "SubjectPickerQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "2f789887f48f06ada595f9f1b9e12ad5",
    "id": null,
    "metadata": {},
    "name": "SubjectPickerQuery",
    "operationKind": "query",
    "text": "query SubjectPickerQuery {\n  subjects {\n    id\n    path\n  }\n}\n"
  }
};
})();

(node as any).hash = "6f722bba6012dc1b671bbd32c87c7c4d";

export default node;
