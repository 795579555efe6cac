/**
 * @generated SignedSource<<2c581fd2b962ff542b3df58581504453>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
export type AddPostInput = {
  answersId?: string | null | undefined;
  caseId: string;
  idempotencyKey?: string | null | undefined;
  text: string;
};
export type PostFormMutation$variables = {
  input: AddPostInput;
};
export type PostFormMutation$data = {
  readonly addPost: {
    readonly post: {
      readonly createdAt: string;
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"PostEntry_post">;
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
export type PostFormMutation = {
  response: PostFormMutation$data;
  variables: PostFormMutation$variables;
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
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "since",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v11 = [
  (v7/*:: as any*/),
  (v2/*:: as any*/)
],
v12 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": null
},
v13 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "allowed",
    "storageKey": null
  }
],
v14 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanEdit",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanDelete",
  "plural": false,
  "selections": (v13/*:: as any*/),
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "PostFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PostPayload",
        "kind": "LinkedField",
        "name": "addPost",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Post",
            "kind": "LinkedField",
            "name": "post",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "PostEntry_post"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
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
                      (v7/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
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
    "name": "PostFormMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "PostPayload",
        "kind": "LinkedField",
        "name": "addPost",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Post",
            "kind": "LinkedField",
            "name": "post",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Case",
                "kind": "LinkedField",
                "name": "case",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Post",
                "kind": "LinkedField",
                "name": "comments",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v3/*:: as any*/),
                  (v9/*:: as any*/),
                  (v10/*:: as any*/),
                  (v12/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/)
                ],
                "storageKey": null
              },
              (v9/*:: as any*/),
              (v10/*:: as any*/),
              (v12/*:: as any*/),
              (v14/*:: as any*/),
              (v15/*:: as any*/)
            ],
            "storageKey": null
          },
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
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              (v6/*:: as any*/),
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
                    "selections": (v11/*:: as any*/),
                    "storageKey": null
                  },
                  (v8/*:: as any*/)
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
    "cacheID": "150c1631cba311ddbe3e78fcf0f7ad6e",
    "id": null,
    "metadata": {},
    "name": "PostFormMutation",
    "operationKind": "mutation",
    "text": "mutation PostFormMutation(\n  $input: AddPostInput!\n) {\n  addPost(input: $input) {\n    post {\n      id\n      createdAt\n      ...PostEntry_post\n    }\n    userErrors {\n      __typename\n      __isUserError: __typename\n      code\n      message\n      path\n      ... on AlreadyPickedError {\n        worker {\n          name\n          id\n        }\n        since\n      }\n    }\n  }\n}\n\nfragment PostEntry_post on Post {\n  id\n  case {\n    id\n  }\n  comments {\n    id\n    createdAt\n    ...PostWords_post\n  }\n  ...PostWords_post\n}\n\nfragment PostWords_post on Post {\n  id\n  version\n  text\n  author {\n    name\n    id\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n}\n"
  }
};
})();

(node as any).hash = "94b7b055097f0d272da60f7d98b2a92e";

export default node;
