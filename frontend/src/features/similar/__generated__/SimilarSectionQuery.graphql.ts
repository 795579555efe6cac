/**
 * @generated SignedSource<<da486b7313aa7278d4f1d8f805070c67>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type SimilarSectionQuery$variables = {
  id: string;
};
export type SimilarSectionQuery$data = {
  readonly node: {
    readonly case: {
      readonly " $fragmentSpreads": FragmentRefs<"SimilarSection_case">;
    } | null | undefined;
  } | null | undefined;
  readonly subjects: ReadonlyArray<{
    readonly id: string;
    readonly path: ReadonlyArray<string>;
  }>;
};
export type SimilarSectionQuery = {
  response: SimilarSectionQuery$data;
  variables: SimilarSectionQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
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
  "concreteType": "Subject",
  "kind": "LinkedField",
  "name": "subjects",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "path",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SimilarSectionQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "SimilarSection_case"
                }
              ],
              "type": "Case",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "case"
          }
        ],
        "storageKey": null
      },
      (v3/*:: as any*/)
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "SimilarSectionQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "__typename",
            "storageKey": null
          },
          (v2/*:: as any*/),
          {
            "kind": "InlineFragment",
            "selections": [
              (v4/*:: as any*/),
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "SimilarCaseLink",
                "kind": "LinkedField",
                "name": "similarLinks",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "solution",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Case",
                    "kind": "LinkedField",
                    "name": "case",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "number",
                        "storageKey": null
                      },
                      (v4/*:: as any*/),
                      (v5/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "StatusReason",
                        "kind": "LinkedField",
                        "name": "statusReason",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "code",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "name",
                            "storageKey": null
                          },
                          (v2/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Activity",
                        "kind": "LinkedField",
                        "name": "resolution",
                        "plural": false,
                        "selections": [
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "subject",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "description",
                            "storageKey": null
                          },
                          (v2/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "StatusReason",
                            "kind": "LinkedField",
                            "name": "resolutionType",
                            "plural": false,
                            "selections": [
                              (v2/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "type": "Case",
            "abstractKey": null
          }
        ],
        "storageKey": null
      },
      (v3/*:: as any*/)
    ]
  },
  "params": {
    "cacheID": "aeebd420f67a9d99aabd7f4921b4be96",
    "id": null,
    "metadata": {},
    "name": "SimilarSectionQuery",
    "operationKind": "query",
    "text": "query SimilarSectionQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...SimilarSection_case\n    id\n  }\n  subjects {\n    id\n    path\n  }\n}\n\nfragment LinkedCase_link on SimilarCaseLink {\n  solution\n  case {\n    id\n    number\n    ...SimilarHead_case\n    ...useAnswer_case\n  }\n}\n\nfragment LinkedCases_case on Case {\n  id\n  status\n  similarLinks {\n    id\n    ...LinkedCase_link\n  }\n}\n\nfragment SimilarHead_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolution {\n    subject\n    description\n    id\n  }\n}\n\nfragment SimilarSection_case on Case {\n  id\n  title\n  status\n  similarLinks {\n    id\n  }\n  ...LinkedCases_case\n}\n\nfragment useAnswer_case on Case {\n  resolution {\n    subject\n    description\n    resolutionType {\n      id\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "186232e380b5d58e5006ddcbb99fa1fc";

export default node;
