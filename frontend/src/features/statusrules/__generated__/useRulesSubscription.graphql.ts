/**
 * @generated SignedSource<<68423f32290a12d73fb29a7b426f0128>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type StatusRulesChangeKind = "CHANGED" | "RESYNC" | "%future added value";
export type useRulesSubscription$variables = {
  after?: string | null | undefined;
};
export type useRulesSubscription$data = {
  readonly statusRulesChanges: {
    readonly at: string;
    readonly cursor: string;
    readonly kind: StatusRulesChangeKind;
  };
};
export type useRulesSubscription = {
  response: useRulesSubscription$data;
  variables: useRulesSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "after"
  }
],
v1 = [
  {
    "alias": null,
    "args": [
      {
        "kind": "Variable",
        "name": "after",
        "variableName": "after"
      }
    ],
    "concreteType": "StatusRulesChange",
    "kind": "LinkedField",
    "name": "statusRulesChanges",
    "plural": false,
    "selections": [
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "cursor",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "at",
        "storageKey": null
      },
      {
        "alias": null,
        "args": null,
        "kind": "ScalarField",
        "name": "kind",
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
    "name": "useRulesSubscription",
    "selections": (v1/*:: as any*/),
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "useRulesSubscription",
    "selections": (v1/*:: as any*/)
  },
  "params": {
    "cacheID": "a886664a9a68a71c1ec9b61318d3746e",
    "id": null,
    "metadata": {},
    "name": "useRulesSubscription",
    "operationKind": "subscription",
    "text": "subscription useRulesSubscription(\n  $after: ChangeCursor\n) {\n  statusRulesChanges(after: $after) {\n    cursor\n    at\n    kind\n  }\n}\n"
  }
};
})();

(node as any).hash = "1cf9409a3e13f0fba34e322ca46e3b44";

export default node;
