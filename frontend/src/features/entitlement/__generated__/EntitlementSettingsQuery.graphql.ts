/**
 * @generated SignedSource<<1ea1899c60d4ccf671503008008cf9bb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type EntitlementSettingsQuery$variables = Record<PropertyKey, never>;
export type EntitlementSettingsQuery$data = {
  readonly entitlementSettings: {
    readonly defaultOnCreate: boolean;
    readonly defaultOnUpdate: boolean;
    readonly timeZone: string;
    readonly today: any;
  };
};
export type EntitlementSettingsQuery = {
  response: EntitlementSettingsQuery$data;
  variables: EntitlementSettingsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "concreteType": "EntitlementSettings",
    "kind": "LinkedField",
    "name": "entitlementSettings",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "timeZone",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "today",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultOnCreate",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "defaultOnUpdate",
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
    "name": "EntitlementSettingsQuery",
    "selections": (v0/*:: as any*/),
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "EntitlementSettingsQuery",
    "selections": (v0/*:: as any*/)
  },
  "params": {
    "cacheID": "2075be5f92dad7af71c8fc9b5a533120",
    "id": null,
    "metadata": {},
    "name": "EntitlementSettingsQuery",
    "operationKind": "query",
    "text": "query EntitlementSettingsQuery {\n  entitlementSettings {\n    timeZone\n    today\n    defaultOnCreate\n    defaultOnUpdate\n  }\n}\n"
  }
};
})();

(node as any).hash = "10695b16d35e873dccc269c0f7df08f2";

export default node;
