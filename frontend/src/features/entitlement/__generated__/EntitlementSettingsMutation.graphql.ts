/**
 * @generated SignedSource<<c2635bcd699e575e3c2500effaae13a6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
export type SetEntitlementSettingsInput = {
  defaultOnCreate?: boolean | null | undefined;
  defaultOnUpdate?: boolean | null | undefined;
  idempotencyKey?: string | null | undefined;
  timeZone?: string | null | undefined;
};
export type EntitlementSettingsMutation$variables = {
  input: SetEntitlementSettingsInput;
};
export type EntitlementSettingsMutation$data = {
  readonly setEntitlementSettings: {
    readonly entitlementSettings: {
      readonly defaultOnCreate: boolean;
      readonly defaultOnUpdate: boolean;
      readonly timeZone: string;
      readonly today: any;
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
export type EntitlementSettingsMutation = {
  response: EntitlementSettingsMutation$data;
  variables: EntitlementSettingsMutation$variables;
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
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v7 = {
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
    "name": "EntitlementSettingsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetEntitlementSettingsPayload",
        "kind": "LinkedField",
        "name": "setEntitlementSettings",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
                      (v6/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v7/*:: as any*/)
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
    "name": "EntitlementSettingsMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SetEntitlementSettingsPayload",
        "kind": "LinkedField",
        "name": "setEntitlementSettings",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
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
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/),
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
                      (v6/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "id",
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  (v7/*:: as any*/)
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
    "cacheID": "605f4213e37ed22077721ddb53c7da57",
    "id": null,
    "metadata": {},
    "name": "EntitlementSettingsMutation",
    "operationKind": "mutation",
    "text": "mutation EntitlementSettingsMutation(\n  $input: SetEntitlementSettingsInput!\n) {\n  setEntitlementSettings(input: $input) {\n    entitlementSettings {\n      timeZone\n      today\n      defaultOnCreate\n      defaultOnUpdate\n    }\n    userErrors {\n      __typename\n      __isUserError: __typename\n      code\n      message\n      path\n      ... on AlreadyPickedError {\n        worker {\n          name\n          id\n        }\n        since\n      }\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "e6a85658688032502181d8498d106e65";

export default node;
