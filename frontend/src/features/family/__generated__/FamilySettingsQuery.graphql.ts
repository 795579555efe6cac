/**
 * @generated SignedSource<<4da5eb4fb88e0a190634cf639b7967e2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ClosingPolicy = "CASCADE" | "NONE" | "RESTRICT" | "%future added value";
export type InheritedField = "CONTACT" | "DESCRIPTION" | "ORIGIN" | "OWNER" | "PRIORITY" | "PRODUCT" | "SUBJECT" | "TYPE" | "%future added value";
export type FamilySettingsQuery$variables = Record<PropertyKey, never>;
export type FamilySettingsQuery$data = {
  readonly deskSettings: {
    readonly childInherits: ReadonlyArray<InheritedField>;
    readonly childLimit: number;
    readonly closingPolicy: ClosingPolicy;
  };
};
export type FamilySettingsQuery = {
  response: FamilySettingsQuery$data;
  variables: FamilySettingsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
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
        "name": "childLimit",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "closingPolicy",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "childInherits",
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
    "name": "FamilySettingsQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "FamilySettingsQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "65cd42ccd391260bb2c2b7b1eafedbc9",
    "id": null,
    "metadata": {},
    "name": "FamilySettingsQuery",
    "operationKind": "query",
    "text": "query FamilySettingsQuery {\n  deskSettings {\n    childLimit\n    closingPolicy\n    childInherits\n  }\n}\n"
  }
};
})();

(node as any).hash = "87556c35a5e3f2662e87786e5fb7bd11";

export default node;
