/**
 * @generated SignedSource<<84bead5f23e33bd193c7fd12c9e2cad7>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CasePaneQuery$variables = {
  number: string;
};
export type CasePaneQuery$data = {
  readonly case: {
    readonly changeCursor: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"CaseHeader_case" | "Composer_case" | "Timeline_case" | "slots_case" | "usePlaceVerbs_case">;
  } | null | undefined;
};
export type CasePaneQuery = {
  response: CasePaneQuery$data;
  variables: CasePaneQuery$variables;
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
    "kind": "Variable",
    "name": "number",
    "variableName": "number"
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
  "name": "changeCursor",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "allowed",
  "storageKey": null
},
v8 = [
  (v7/*:: as any*/)
],
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v10 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v11 = [
  (v10/*:: as any*/),
  (v2/*:: as any*/)
],
v12 = [
  (v2/*:: as any*/)
],
v13 = {
  "kind": "InlineFragment",
  "selections": (v12/*:: as any*/),
  "type": "Node",
  "abstractKey": "__isNode"
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v16 = [
  (v2/*:: as any*/),
  (v15/*:: as any*/),
  (v10/*:: as any*/)
],
v17 = [
  (v2/*:: as any*/),
  (v10/*:: as any*/)
],
v18 = [
  (v7/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "reason",
    "storageKey": null
  }
],
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v20 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v21 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subject",
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueAt",
  "storageKey": null
},
v23 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v26 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mobilePhone",
  "storageKey": null
},
v27 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 50
  }
],
v28 = {
  "alias": null,
  "args": null,
  "concreteType": "Attachment",
  "kind": "LinkedField",
  "name": "attachments",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "filename",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "sizeBytes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "downloadUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "inlineUrl",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanRemove",
      "plural": false,
      "selections": (v8/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v29 = [
  (v10/*:: as any*/)
],
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v11/*:: as any*/),
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanEdit",
  "plural": false,
  "selections": (v8/*:: as any*/),
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanDelete",
  "plural": false,
  "selections": (v8/*:: as any*/),
  "storageKey": null
},
v34 = [
  (v2/*:: as any*/),
  (v4/*:: as any*/),
  (v5/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "CasePaneQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "CaseHeader_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Timeline_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Composer_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "usePlaceVerbs_case"
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "slots_case"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "CasePaneQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "Case",
        "kind": "LinkedField",
        "name": "case",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          (v3/*:: as any*/),
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanUpdate",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "escalated",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "owner",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": (v11/*:: as any*/),
                "type": "User",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": (v11/*:: as any*/),
                "type": "Team",
                "abstractKey": null
              },
              (v13/*:: as any*/)
            ],
            "storageKey": null
          },
          (v14/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "statusReason",
            "plural": false,
            "selections": (v16/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "availableStatusReasons",
            "plural": true,
            "selections": (v16/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "priority",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Queue",
            "kind": "LinkedField",
            "name": "queue",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "User",
            "kind": "LinkedField",
            "name": "worker",
            "plural": false,
            "selections": (v17/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanPick",
            "plural": false,
            "selections": (v18/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanRelease",
            "plural": false,
            "selections": (v18/*:: as any*/),
            "storageKey": null
          },
          (v19/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "respondedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "responseBy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "resolvedAt",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "resolveBy",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanResolve",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanCancel",
            "plural": false,
            "selections": (v18/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanReactivate",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "unbilledMinutes",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "availableResolutionTypes",
            "plural": true,
            "selections": (v16/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Activity",
            "kind": "LinkedField",
            "name": "openActivities",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v20/*:: as any*/),
              (v21/*:: as any*/),
              (v22/*:: as any*/),
              (v23/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "closesWithIt",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "concreteType": "Activity",
                "kind": "LinkedField",
                "name": "openActivities",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v21/*:: as any*/)
                ],
                "storageKey": null
              },
              (v2/*:: as any*/),
              (v4/*:: as any*/),
              (v5/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "StatusReason",
            "kind": "LinkedField",
            "name": "availableCancellationReasons",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v15/*:: as any*/),
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "isDefault",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanMerge",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Queue",
            "kind": "LinkedField",
            "name": "leftQueue",
            "plural": false,
            "selections": (v11/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Contact",
            "kind": "LinkedField",
            "name": "contact",
            "plural": false,
            "selections": [
              (v10/*:: as any*/),
              (v24/*:: as any*/),
              (v2/*:: as any*/),
              (v25/*:: as any*/),
              (v26/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "customer",
            "plural": false,
            "selections": [
              (v9/*:: as any*/),
              {
                "kind": "InlineFragment",
                "selections": [
                  (v10/*:: as any*/),
                  (v24/*:: as any*/),
                  {
                    "alias": "accountEmail",
                    "args": null,
                    "kind": "ScalarField",
                    "name": "email",
                    "storageKey": null
                  },
                  {
                    "alias": "accountPhone",
                    "args": null,
                    "kind": "ScalarField",
                    "name": "phone",
                    "storageKey": null
                  }
                ],
                "type": "Account",
                "abstractKey": null
              },
              {
                "kind": "InlineFragment",
                "selections": [
                  (v10/*:: as any*/),
                  (v24/*:: as any*/),
                  (v25/*:: as any*/),
                  (v26/*:: as any*/)
                ],
                "type": "Contact",
                "abstractKey": null
              },
              (v13/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": (v27/*:: as any*/),
            "concreteType": "TimelineConnection",
            "kind": "LinkedField",
            "name": "timeline",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "startCursor",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "hasPreviousPage",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "TimelineEdge",
                "kind": "LinkedField",
                "name": "edges",
                "plural": true,
                "selections": [
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
                    "concreteType": null,
                    "kind": "LinkedField",
                    "name": "node",
                    "plural": false,
                    "selections": [
                      (v9/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v2/*:: as any*/),
                          (v20/*:: as any*/),
                          (v14/*:: as any*/)
                        ],
                        "type": "Activity",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v12/*:: as any*/),
                        "type": "Note",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v12/*:: as any*/),
                        "type": "Post",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": (v12/*:: as any*/),
                        "type": "CaseEvent",
                        "abstractKey": null
                      },
                      {
                        "kind": "TypeDiscriminator",
                        "abstractKey": "__isTimelineEntry"
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v20/*:: as any*/),
                          (v21/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "description",
                            "storageKey": null
                          },
                          (v14/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "statusReason",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "direction",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "emailFrom",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "emailTo",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "emailCc",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "createdBy",
                            "plural": false,
                            "selections": (v11/*:: as any*/),
                            "storageKey": null
                          },
                          (v28/*:: as any*/),
                          (v2/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ActivityParty",
                            "kind": "LinkedField",
                            "name": "parties",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "role",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "address",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": null,
                                "kind": "LinkedField",
                                "name": "party",
                                "plural": false,
                                "selections": [
                                  (v9/*:: as any*/),
                                  {
                                    "kind": "InlineFragment",
                                    "selections": (v17/*:: as any*/),
                                    "type": "Account",
                                    "abstractKey": null
                                  },
                                  {
                                    "kind": "InlineFragment",
                                    "selections": (v17/*:: as any*/),
                                    "type": "Contact",
                                    "abstractKey": null
                                  },
                                  {
                                    "kind": "InlineFragment",
                                    "selections": (v17/*:: as any*/),
                                    "type": "User",
                                    "abstractKey": null
                                  },
                                  (v13/*:: as any*/)
                                ],
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "phoneNumber",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "leftVoicemail",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "durationMinutes",
                            "storageKey": null
                          },
                          (v22/*:: as any*/),
                          (v23/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "endsAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "location",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": null,
                            "kind": "LinkedField",
                            "name": "owner",
                            "plural": false,
                            "selections": [
                              (v9/*:: as any*/),
                              {
                                "kind": "InlineFragment",
                                "selections": (v29/*:: as any*/),
                                "type": "User",
                                "abstractKey": null
                              },
                              {
                                "kind": "InlineFragment",
                                "selections": (v29/*:: as any*/),
                                "type": "Team",
                                "abstractKey": null
                              },
                              (v13/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "billableMinutes",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "undoneAt",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "StatusReason",
                            "kind": "LinkedField",
                            "name": "resolutionType",
                            "plural": false,
                            "selections": [
                              (v15/*:: as any*/),
                              (v10/*:: as any*/),
                              (v2/*:: as any*/)
                            ],
                            "storageKey": null
                          }
                        ],
                        "type": "Activity",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v30/*:: as any*/),
                          (v31/*:: as any*/),
                          (v28/*:: as any*/)
                        ],
                        "type": "Note",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v2/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Case",
                            "kind": "LinkedField",
                            "name": "case",
                            "plural": false,
                            "selections": (v12/*:: as any*/),
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
                              (v19/*:: as any*/),
                              (v6/*:: as any*/),
                              (v30/*:: as any*/),
                              (v31/*:: as any*/),
                              (v32/*:: as any*/),
                              (v33/*:: as any*/)
                            ],
                            "storageKey": null
                          },
                          (v6/*:: as any*/),
                          (v30/*:: as any*/),
                          (v31/*:: as any*/),
                          (v32/*:: as any*/),
                          (v33/*:: as any*/)
                        ],
                        "type": "Post",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          {
                            "alias": "done",
                            "args": null,
                            "kind": "ScalarField",
                            "name": "kind",
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "User",
                            "kind": "LinkedField",
                            "name": "by",
                            "plural": false,
                            "selections": (v11/*:: as any*/),
                            "storageKey": null
                          },
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "FieldChange",
                            "kind": "LinkedField",
                            "name": "fields",
                            "plural": true,
                            "selections": [
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "field",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "before",
                                "storageKey": null
                              },
                              {
                                "alias": null,
                                "args": null,
                                "kind": "ScalarField",
                                "name": "after",
                                "storageKey": null
                              }
                            ],
                            "storageKey": null
                          }
                        ],
                        "type": "CaseEvent",
                        "abstractKey": null
                      },
                      (v13/*:: as any*/)
                    ],
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": "timeline(last:50)"
          },
          {
            "alias": null,
            "args": (v27/*:: as any*/),
            "filters": [],
            "handle": "backwards",
            "key": "Timeline",
            "kind": "LinkedHandle",
            "name": "timeline"
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "CaseProcess",
            "kind": "LinkedField",
            "name": "process",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "ended",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "finished",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ProcessStage",
                "kind": "LinkedField",
                "name": "stage",
                "plural": false,
                "selections": (v12/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CaseProcessStage",
                "kind": "LinkedField",
                "name": "stages",
                "plural": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "ProcessStage",
                    "kind": "LinkedField",
                    "name": "stage",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v15/*:: as any*/),
                      (v10/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "ProcessStep",
                        "kind": "LinkedField",
                        "name": "steps",
                        "plural": true,
                        "selections": [
                          (v2/*:: as any*/),
                          (v20/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "kind": "ScalarField",
                            "name": "required",
                            "storageKey": null
                          }
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "since",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "seconds",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "stays",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "done",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "parent",
            "plural": false,
            "selections": (v34/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanHaveChild",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          (v33/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "ChildCounts",
            "kind": "LinkedField",
            "name": "childCounts",
            "plural": false,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "total",
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "decrements",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Entitlement",
            "kind": "LinkedField",
            "name": "entitlement",
            "plural": false,
            "selections": (v12/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanSetDecrement",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "mergedInto",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "mergedIntoFinal",
            "plural": false,
            "selections": (v34/*:: as any*/),
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Verdict",
            "kind": "LinkedField",
            "name": "viewerCanUnmerge",
            "plural": false,
            "selections": (v8/*:: as any*/),
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "ead01f20f4de76cd2043d5a62a624ca3",
    "id": null,
    "metadata": {},
    "name": "CasePaneQuery",
    "operationKind": "query",
    "text": "query CasePaneQuery(\n  $number: String!\n) {\n  case(number: $number) {\n    id\n    changeCursor\n    ...CaseHeader_case\n    ...Timeline_case\n    ...Composer_case\n    ...usePlaceVerbs_case\n    ...slots_case\n  }\n}\n\nfragment ActivityEntry_activity on Activity {\n  kind\n  ...EmailEntry_activity\n  ...CallEntry_activity\n  ...TaskEntry_activity\n  ...AppointmentEntry_activity\n  ...ResolutionEntry_activity\n}\n\nfragment AppointmentEntry_activity on Activity {\n  ...Todo_activity\n}\n\nfragment CallEntry_activity on Activity {\n  subject\n  description\n  status\n  direction\n  phoneNumber\n  leftVoicemail\n  durationMinutes\n  createdBy {\n    name\n    id\n  }\n  ...Todo_activity\n  ...Parties_activity\n}\n\nfragment CancelDialog_case on Case {\n  id\n  number\n  version\n  ...CancelReason_case\n  queue {\n    name\n    id\n  }\n  openActivities {\n    id\n  }\n  viewerCanMerge {\n    allowed\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment CancelReason_case on Case {\n  availableCancellationReasons {\n    id\n    code\n    name\n    isDefault\n  }\n}\n\nfragment CaseActions_case on Case {\n  id\n  viewerCanResolve {\n    allowed\n  }\n  viewerCanCancel {\n    allowed\n    reason\n  }\n  viewerCanReactivate {\n    allowed\n  }\n  ...ResolveDialog_case\n  ...CancelDialog_case\n  ...ReactivateDialog_case\n}\n\nfragment CaseHeader_case on Case {\n  id\n  number\n  title\n  ...CaseTitle_case\n  ...Properties_case\n  ...Promises_case\n  ...useCaseCommands_case\n  ...CaseActions_case\n}\n\nfragment CaseTitle_case on Case {\n  id\n  title\n  version\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment Children_case on Case {\n  closesWithIt {\n    id\n    number\n    title\n    openActivities {\n      id\n      subject\n    }\n  }\n}\n\nfragment Composer_case on Case {\n  id\n  title\n  status\n  contact {\n    email\n    phone\n    mobilePhone\n    id\n  }\n  customer {\n    __typename\n    ... on Account {\n      accountEmail: email\n      accountPhone: phone\n    }\n    ... on Contact {\n      email\n      phone\n      mobilePhone\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment EmailEntry_activity on Activity {\n  subject\n  description\n  status\n  statusReason\n  direction\n  emailFrom\n  emailTo\n  emailCc\n  createdBy {\n    name\n    id\n  }\n  attachments {\n    id\n    ...Files_attachments\n  }\n  ...OpenActions_activity\n  ...Parties_activity\n}\n\nfragment EntitlementCommands_case on Case {\n  id\n  number\n  decrements\n  entitlement {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanSetDecrement {\n    allowed\n  }\n}\n\nfragment EventEntry_event on CaseEvent {\n  done: kind\n  by {\n    name\n    id\n  }\n  fields {\n    field\n    before\n    after\n  }\n}\n\nfragment FamilyCommands_case on Case {\n  id\n  number\n  parent {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanHaveChild {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n  childCounts {\n    total\n  }\n}\n\nfragment Files_attachments on Attachment {\n  id\n  filename\n  sizeBytes\n  downloadUrl\n  inlineUrl\n  viewerCanRemove {\n    allowed\n  }\n}\n\nfragment MergeCommands_case on Case {\n  id\n  viewerCanMerge {\n    allowed\n  }\n}\n\nfragment MergedBanner_case on Case {\n  id\n  number\n  mergedInto {\n    id\n    number\n  }\n  mergedIntoFinal {\n    id\n    number\n    title\n  }\n  viewerCanUnmerge {\n    allowed\n  }\n}\n\nfragment NoteEntry_note on Note {\n  text\n  author {\n    name\n    id\n  }\n  attachments {\n    id\n    ...Files_attachments\n  }\n}\n\nfragment OpenActions_activity on Activity {\n  id\n  status\n  subject\n}\n\nfragment OpenActivities_case on Case {\n  openActivities {\n    id\n    kind\n    subject\n    dueAt\n    startsAt\n  }\n}\n\nfragment ParentBadge_case on Case {\n  parent {\n    id\n    number\n    title\n  }\n}\n\nfragment Parties_activity on Activity {\n  kind\n  parties {\n    role\n    address\n    party {\n      __typename\n      ... on Account {\n        id\n        name\n      }\n      ... on Contact {\n        id\n        name\n      }\n      ... on User {\n        id\n        name\n      }\n      ... on Node {\n        __isNode: __typename\n        id\n      }\n    }\n  }\n}\n\nfragment PostEntry_post on Post {\n  id\n  case {\n    id\n  }\n  comments {\n    id\n    createdAt\n    ...PostWords_post\n  }\n  ...PostWords_post\n}\n\nfragment PostWords_post on Post {\n  id\n  version\n  text\n  author {\n    name\n    id\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n}\n\nfragment PriorityMenu_case on Case {\n  id\n  priority\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment ProcessBar_case on Case {\n  process {\n    ended\n    finished\n    stage {\n      id\n    }\n    stages {\n      stage {\n        id\n        code\n        name\n      }\n      ...Stage_stage\n      ...Steps_stage\n    }\n  }\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment Promises_case on Case {\n  status\n  createdAt\n  respondedAt\n  responseBy\n  resolvedAt\n  resolveBy\n}\n\nfragment Properties_case on Case {\n  escalated\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...StatusMenu_case\n  ...PriorityMenu_case\n  ...QueueMenu_case\n  ...Worker_case\n}\n\nfragment QueueMenu_case on Case {\n  queue {\n    name\n    id\n  }\n}\n\nfragment ReactivateDialog_case on Case {\n  id\n  number\n  version\n  status\n  leftQueue {\n    name\n    id\n  }\n}\n\nfragment ResolutionEntry_activity on Activity {\n  subject\n  description\n  durationMinutes\n  billableMinutes\n  undoneAt\n  resolutionType {\n    code\n    name\n    id\n  }\n  createdBy {\n    name\n    id\n  }\n}\n\nfragment ResolveDialog_case on Case {\n  id\n  number\n  version\n  unbilledMinutes\n  queue {\n    name\n    id\n  }\n  availableResolutionTypes {\n    id\n    code\n    name\n  }\n  openActivities {\n    id\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment Stage_stage on CaseProcessStage {\n  stage {\n    code\n    name\n    id\n  }\n  since\n  seconds\n  stays\n}\n\nfragment StatusMenu_case on Case {\n  id\n  status\n  statusReason {\n    id\n    code\n    name\n  }\n  availableStatusReasons {\n    id\n    code\n    name\n  }\n}\n\nfragment Steps_stage on CaseProcessStage {\n  done\n  stage {\n    code\n    name\n    steps {\n      id\n      kind\n      required\n    }\n    id\n  }\n}\n\nfragment TaskEntry_activity on Activity {\n  ...Todo_activity\n}\n\nfragment TimelineEntry_entry on TimelineEntry {\n  __isTimelineEntry: __typename\n  ...ActivityEntry_activity\n  ...NoteEntry_note\n  ...PostEntry_post\n  ...EventEntry_event\n}\n\nfragment Timeline_case on Case {\n  id\n  contact {\n    name\n    email\n    id\n  }\n  customer {\n    __typename\n    ... on Account {\n      name\n      email\n    }\n    ... on Contact {\n      name\n      email\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  timeline(last: 50) {\n    startCursor\n    hasPreviousPage\n    edges {\n      at\n      node {\n        __typename\n        ... on Activity {\n          id\n          kind\n          status\n        }\n        ... on Note {\n          id\n        }\n        ... on Post {\n          id\n        }\n        ... on CaseEvent {\n          id\n        }\n        ...TimelineEntry_entry\n        ... on Node {\n          __isNode: __typename\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment Todo_activity on Activity {\n  id\n  subject\n  description\n  status\n  dueAt\n  startsAt\n  endsAt\n  location\n  phoneNumber\n  durationMinutes\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...OpenActions_activity\n  ...Parties_activity\n}\n\nfragment Worker_case on Case {\n  queue {\n    id\n  }\n  worker {\n    id\n    name\n  }\n  viewerCanPick {\n    allowed\n    reason\n  }\n  viewerCanRelease {\n    allowed\n    reason\n  }\n}\n\nfragment slots_case on Case {\n  id\n  ...ProcessBar_case\n  ...ParentBadge_case\n  ...FamilyCommands_case\n  ...EntitlementCommands_case\n  ...MergeCommands_case\n  ...MergedBanner_case\n}\n\nfragment useCaseCommands_case on Case {\n  id\n  number\n  escalated\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment usePlaceVerbs_case on Case {\n  id\n  number\n  status\n  queue {\n    id\n    name\n  }\n  worker {\n    id\n    name\n  }\n  owner {\n    __typename\n    ... on User {\n      id\n      name\n    }\n    ... on Team {\n      id\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  viewerCanPick {\n    allowed\n  }\n  viewerCanRelease {\n    allowed\n  }\n}\n"
  }
};
})();

(node as any).hash = "b3cedf5499c7a621580a0b63438defda";

export default node;
