/**
 * @generated SignedSource<<fffc3b52682d23e032c2b41f1328a65d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
export type SetStatusRulesInput = {
  enabled: boolean;
  idempotencyKey?: string | null | undefined;
  transitions?: ReadonlyArray<StatusTransitionInput> | null | undefined;
};
export type StatusTransitionInput = {
  fromId: string;
  toId: string;
};
export type TransitionsMutation$variables = {
  input: SetStatusRulesInput;
};
export type TransitionsMutation$data = {
  readonly setStatusRules: {
    readonly statusRules: {
      readonly enabled: boolean;
      readonly transitions: ReadonlyArray<{
        readonly from: {
          readonly id: string;
        };
        readonly to: {
          readonly id: string;
        };
      }>;
    } | null | undefined;
    readonly userErrors: ReadonlyArray<{
      readonly code: UserErrorCode;
      readonly message: string;
      readonly path: ReadonlyArray<string>;
      readonly since?: string;
      readonly worker?: {
        readonly name: string;
      };
    }>;
  };
};
export type TransitionsMutation = {
  response: TransitionsMutation$data;
  variables: TransitionsMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "input"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "input",
    "variableName": "input"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
],
v4 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusRules",
  "kind": "LinkedField",
  "name": "statusRules",
  "plural": false,
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "enabled",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StatusTransition",
      "kind": "LinkedField",
      "name": "transitions",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "StatusReason",
          "kind": "LinkedField",
          "name": "from",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "StatusReason",
          "kind": "LinkedField",
          "name": "to",
          "plural": false,
          "selections": (v3/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "since",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "TransitionsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetStatusRulesPayload",
        "kind": "LinkedField",
        "name": "setStatusRules",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "worker",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v9/*:: as any*/)
                ],
                "type": "AlreadyPickedError",
                "abstractKey": null
              }
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
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "TransitionsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetStatusRulesPayload",
        "kind": "LinkedField",
        "name": "setStatusRules",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
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
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v5/*:: as any*/),
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "worker",
                    "plural": false,
                    "selections": [
                      (v8/*:: as any*/),
                      (v2/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v9/*:: as any*/)
                ],
                "type": "AlreadyPickedError",
                "abstractKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "315339875af05c6a53674c73781f4194",
    "id": null,
    "metadata": {},
    "name": "TransitionsMutation",
    "operationKind": "mutation",
    "text": "mutation TransitionsMutation(\n  $input: SetStatusRulesInput!\n) {\n  setStatusRules(input: $input) {\n    statusRules {\n      enabled\n      transitions {\n        from {\n          id\n        }\n        to {\n          id\n        }\n      }\n    }\n    userErrors {\n      __typename\n      __isUserError: __typename\n      code\n      message\n      path\n      ... on AlreadyPickedError {\n        worker {\n          name\n          id\n        }\n        since\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "a7f8e7f69c1438328ebd5699175e1d55";

export default node;
