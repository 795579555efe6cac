/**
 * @generated SignedSource<<ec5d8c4f15bc94b029ff3ef161892d12>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
export type signOutMutation$variables = Record<PropertyKey, never>;
export type signOutMutation$data = {
  readonly signOut: {
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
    }>;
  };
};
export type signOutMutation = {
  response: signOutMutation$data;
  variables: signOutMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [],
    "kind": "Fragment",
    "metadata": null,
    "name": "signOutMutation",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SignOutPayload",
        "kind": "LinkedField",
        "name": "signOut",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v0/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [],
    "kind": "Operation",
    "name": "signOutMutation",
    "selections": [
      {
        "alias": null,
        "args": null,
        "concreteType": "SignOutPayload",
        "kind": "LinkedField",
        "name": "signOut",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v0/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "34b1e95923564660eb403f12072c3739",
    "id": null,
    "metadata": {},
    "name": "signOutMutation",
    "operationKind": "mutation",
    "text": "mutation signOutMutation {\n  signOut {\n    userErrors {\n      __typename\n      code\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "efb2563ca4d28a0c150cb8910f6ce8f5";

export default node;
