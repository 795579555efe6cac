/**
 * @generated SignedSource<<ca0a3b408349a17a37eb284e85e847e6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type MergeField = "CONTACT" | "CUSTOMER" | "DESCRIPTION" | "ESCALATED" | "ORIGIN" | "PRIORITY" | "PRODUCT" | "RESOLVE_BY" | "SUBJECT" | "TITLE" | "TYPE" | "%future added value";
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
export type MergeCasesInput = {
  dryRun?: boolean;
  expectedVersions?: ReadonlyArray<CaseVersionInput> | null | undefined;
  idempotencyKey?: string | null | undefined;
  mergedIds: ReadonlyArray<string>;
  survivorId: string;
  take?: ReadonlyArray<FieldChoiceInput> | null | undefined;
};
export type FieldChoiceInput = {
  caseId: string;
  field: MergeField;
};
export type CaseVersionInput = {
  caseId: string;
  version: number;
};
export type MergeDialogMutation$variables = {
  input: MergeCasesInput;
};
export type MergeDialogMutation$data = {
  readonly mergeCases: {
    readonly commandId: string | null | undefined;
    readonly merged: ReadonlyArray<{
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CaseHeader_case" | "slots_case" | "usePlaceVerbs_case">;
    }>;
    readonly survivor: {
      readonly id: string;
      readonly " $fragmentSpreads": FragmentRefs<"CaseHeader_case" | "slots_related" | "usePlaceVerbs_case">;
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
export type MergeDialogMutation = {
  response: MergeDialogMutation$data;
  variables: MergeDialogMutation$variables;
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
  "args": null,
  "kind": "FragmentSpread",
  "name": "CaseHeader_case"
},
v4 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "usePlaceVerbs_case"
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "commandId",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "path",
  "storageKey": null
},
v9 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v10 = [
  (v9/*:: as any*/)
],
v11 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "since",
  "storageKey": null
},
v12 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v13 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v14 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v15 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "allowed",
  "storageKey": null
},
v16 = [
  (v15/*:: as any*/)
],
v17 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanUpdate",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "escalated",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "__typename",
  "storageKey": null
},
v20 = [
  (v9/*:: as any*/),
  (v2/*:: as any*/)
],
v21 = [
  (v2/*:: as any*/)
],
v22 = {
  "kind": "InlineFragment",
  "selections": (v21/*:: as any*/),
  "type": "Node",
  "abstractKey": "__isNode"
},
v23 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": [
    (v19/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": (v20/*:: as any*/),
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v20/*:: as any*/),
      "type": "Team",
      "abstractKey": null
    },
    (v22/*:: as any*/)
  ],
  "storageKey": null
},
v24 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v25 = [
  (v2/*:: as any*/),
  (v6/*:: as any*/),
  (v9/*:: as any*/)
],
v26 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "statusReason",
  "plural": false,
  "selections": (v25/*:: as any*/),
  "storageKey": null
},
v27 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "availableStatusReasons",
  "plural": true,
  "selections": (v25/*:: as any*/),
  "storageKey": null
},
v28 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "priority",
  "storageKey": null
},
v29 = {
  "alias": null,
  "args": null,
  "concreteType": "Queue",
  "kind": "LinkedField",
  "name": "queue",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "worker",
  "plural": false,
  "selections": [
    (v2/*:: as any*/),
    (v9/*:: as any*/)
  ],
  "storageKey": null
},
v31 = [
  (v15/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "reason",
    "storageKey": null
  }
],
v32 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanPick",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanRelease",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v35 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "respondedAt",
  "storageKey": null
},
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "responseBy",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "resolvedAt",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "resolveBy",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanResolve",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanCancel",
  "plural": false,
  "selections": (v31/*:: as any*/),
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanReactivate",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbilledMinutes",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "availableResolutionTypes",
  "plural": true,
  "selections": (v25/*:: as any*/),
  "storageKey": null
},
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v45 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subject",
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "concreteType": "Activity",
  "kind": "LinkedField",
  "name": "openActivities",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v44/*:: as any*/),
    (v45/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "dueAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "startsAt",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v47 = {
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
        (v45/*:: as any*/)
      ],
      "storageKey": null
    },
    (v2/*:: as any*/),
    (v12/*:: as any*/),
    (v13/*:: as any*/)
  ],
  "storageKey": null
},
v48 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "availableCancellationReasons",
  "plural": true,
  "selections": [
    (v2/*:: as any*/),
    (v6/*:: as any*/),
    (v9/*:: as any*/),
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
v49 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanMerge",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v50 = {
  "alias": null,
  "args": null,
  "concreteType": "Queue",
  "kind": "LinkedField",
  "name": "leftQueue",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v51 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "statusReason",
  "plural": false,
  "selections": [
    (v6/*:: as any*/),
    (v9/*:: as any*/),
    (v2/*:: as any*/)
  ],
  "storageKey": null
},
v52 = {
  "alias": null,
  "args": null,
  "concreteType": null,
  "kind": "LinkedField",
  "name": "owner",
  "plural": false,
  "selections": [
    (v19/*:: as any*/),
    {
      "kind": "InlineFragment",
      "selections": (v10/*:: as any*/),
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v10/*:: as any*/),
      "type": "Team",
      "abstractKey": null
    },
    (v22/*:: as any*/)
  ],
  "storageKey": null
},
v53 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "total",
  "storageKey": null
},
v54 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanHaveChild",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v55 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanUnmerge",
  "plural": false,
  "selections": (v16/*:: as any*/),
  "storageKey": null
},
v56 = [
  (v2/*:: as any*/),
  (v12/*:: as any*/),
  (v13/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "MergeDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MergeCasesPayload",
        "kind": "LinkedField",
        "name": "mergeCases",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "survivor",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "slots_related"
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "merged",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v3/*:: as any*/),
              (v4/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "slots_case"
              }
            ],
            "storageKey": null
          },
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
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
                    "selections": (v10/*:: as any*/),
                    "storageKey": null
                  },
                  (v11/*:: as any*/)
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
    "name": "MergeDialogMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "MergeCasesPayload",
        "kind": "LinkedField",
        "name": "mergeCases",
        "plural": false,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "survivor",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              (v23/*:: as any*/),
              (v24/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/),
              (v29/*:: as any*/),
              (v30/*:: as any*/),
              (v32/*:: as any*/),
              (v33/*:: as any*/),
              (v34/*:: as any*/),
              (v35/*:: as any*/),
              (v36/*:: as any*/),
              (v37/*:: as any*/),
              (v38/*:: as any*/),
              (v39/*:: as any*/),
              (v40/*:: as any*/),
              (v41/*:: as any*/),
              (v42/*:: as any*/),
              (v43/*:: as any*/),
              (v46/*:: as any*/),
              (v47/*:: as any*/),
              (v48/*:: as any*/),
              (v49/*:: as any*/),
              (v50/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Case",
                "kind": "LinkedField",
                "name": "parent",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  (v12/*:: as any*/),
                  (v13/*:: as any*/),
                  (v24/*:: as any*/),
                  (v51/*:: as any*/),
                  (v52/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Case",
                "kind": "LinkedField",
                "name": "children",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  (v12/*:: as any*/),
                  (v17/*:: as any*/),
                  (v13/*:: as any*/),
                  (v24/*:: as any*/),
                  (v51/*:: as any*/),
                  (v52/*:: as any*/)
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ChildCounts",
                "kind": "LinkedField",
                "name": "childCounts",
                "plural": false,
                "selections": [
                  (v53/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "active",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              (v54/*:: as any*/),
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
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v24/*:: as any*/),
                      (v51/*:: as any*/),
                      {
                        "alias": null,
                        "args": null,
                        "concreteType": "Activity",
                        "kind": "LinkedField",
                        "name": "resolution",
                        "plural": false,
                        "selections": [
                          (v45/*:: as any*/),
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
                            "selections": (v21/*:: as any*/),
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
              },
              {
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
                    "selections": (v16/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "CaseMerge",
                "kind": "LinkedField",
                "name": "mergedCases",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "mergedAt",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "User",
                    "kind": "LinkedField",
                    "name": "mergedBy",
                    "plural": false,
                    "selections": (v20/*:: as any*/),
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "MergedCounts",
                    "kind": "LinkedField",
                    "name": "moved",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "activities",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "notes",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "posts",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "attachments",
                        "storageKey": null
                      },
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "children",
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
                    "name": "merged",
                    "plural": false,
                    "selections": [
                      (v2/*:: as any*/),
                      (v12/*:: as any*/),
                      (v13/*:: as any*/),
                      (v55/*:: as any*/)
                    ],
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
            "name": "merged",
            "plural": true,
            "selections": [
              (v2/*:: as any*/),
              (v12/*:: as any*/),
              (v13/*:: as any*/),
              (v14/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              (v23/*:: as any*/),
              (v24/*:: as any*/),
              (v26/*:: as any*/),
              (v27/*:: as any*/),
              (v28/*:: as any*/),
              (v29/*:: as any*/),
              (v30/*:: as any*/),
              (v32/*:: as any*/),
              (v33/*:: as any*/),
              (v34/*:: as any*/),
              (v35/*:: as any*/),
              (v36/*:: as any*/),
              (v37/*:: as any*/),
              (v38/*:: as any*/),
              (v39/*:: as any*/),
              (v40/*:: as any*/),
              (v41/*:: as any*/),
              (v42/*:: as any*/),
              (v43/*:: as any*/),
              (v46/*:: as any*/),
              (v47/*:: as any*/),
              (v48/*:: as any*/),
              (v49/*:: as any*/),
              (v50/*:: as any*/),
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
                    "selections": (v21/*:: as any*/),
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
                          (v6/*:: as any*/),
                          (v9/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ProcessStep",
                            "kind": "LinkedField",
                            "name": "steps",
                            "plural": true,
                            "selections": [
                              (v2/*:: as any*/),
                              (v44/*:: as any*/),
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
                      (v11/*:: as any*/),
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
                "selections": (v56/*:: as any*/),
                "storageKey": null
              },
              (v54/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanDelete",
                "plural": false,
                "selections": (v16/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "ChildCounts",
                "kind": "LinkedField",
                "name": "childCounts",
                "plural": false,
                "selections": [
                  (v53/*:: as any*/)
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
                "selections": (v21/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanSetDecrement",
                "plural": false,
                "selections": (v16/*:: as any*/),
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
                  (v12/*:: as any*/)
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
                "selections": (v56/*:: as any*/),
                "storageKey": null
              },
              (v55/*:: as any*/)
            ],
            "storageKey": null
          },
          (v5/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "userErrors",
            "plural": true,
            "selections": [
              (v19/*:: as any*/),
              {
                "kind": "TypeDiscriminator",
                "abstractKey": "__isUserError"
              },
              (v6/*:: as any*/),
              (v7/*:: as any*/),
              (v8/*:: as any*/),
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
                    "selections": (v20/*:: as any*/),
                    "storageKey": null
                  },
                  (v11/*:: as any*/)
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
    "cacheID": "bdd475b7f5b6a782828bc5e69256aa09",
    "id": null,
    "metadata": {},
    "name": "MergeDialogMutation",
    "operationKind": "mutation",
    "text": "mutation MergeDialogMutation(\n  $input: MergeCasesInput!\n) {\n  mergeCases(input: $input) {\n    survivor {\n      id\n      ...CaseHeader_case\n      ...usePlaceVerbs_case\n      ...slots_related\n    }\n    merged {\n      id\n      ...CaseHeader_case\n      ...usePlaceVerbs_case\n      ...slots_case\n    }\n    commandId\n    userErrors {\n      __typename\n      __isUserError: __typename\n      code\n      message\n      path\n      ... on AlreadyPickedError {\n        worker {\n          name\n          id\n        }\n        since\n      }\n    }\n  }\n}\n\nfragment AttachmentsSection_case on Case {\n  attachments {\n    id\n    ...Files_attachments\n  }\n}\n\nfragment CancelDialog_case on Case {\n  id\n  number\n  version\n  ...CancelReason_case\n  queue {\n    name\n    id\n  }\n  openActivities {\n    id\n  }\n  viewerCanMerge {\n    allowed\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment CancelReason_case on Case {\n  availableCancellationReasons {\n    id\n    code\n    name\n    isDefault\n  }\n}\n\nfragment CaseActions_case on Case {\n  id\n  viewerCanResolve {\n    allowed\n  }\n  viewerCanCancel {\n    allowed\n    reason\n  }\n  viewerCanReactivate {\n    allowed\n  }\n  ...ResolveDialog_case\n  ...CancelDialog_case\n  ...ReactivateDialog_case\n}\n\nfragment CaseHeader_case on Case {\n  id\n  number\n  title\n  ...CaseTitle_case\n  ...Properties_case\n  ...Promises_case\n  ...useCaseCommands_case\n  ...CaseActions_case\n}\n\nfragment CaseRow_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment CaseTitle_case on Case {\n  id\n  title\n  version\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment Children_case on Case {\n  closesWithIt {\n    id\n    number\n    title\n    openActivities {\n      id\n      subject\n    }\n  }\n}\n\nfragment EntitlementCommands_case on Case {\n  id\n  number\n  decrements\n  entitlement {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanSetDecrement {\n    allowed\n  }\n}\n\nfragment FamilyCommands_case on Case {\n  id\n  number\n  parent {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanHaveChild {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n  childCounts {\n    total\n  }\n}\n\nfragment Family_case on Case {\n  id\n  parent {\n    id\n    ...CaseRow_case\n  }\n  children {\n    id\n    number\n    viewerCanUpdate {\n      allowed\n    }\n    ...CaseRow_case\n  }\n  childCounts {\n    total\n    active\n  }\n  number\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanHaveChild {\n    allowed\n  }\n}\n\nfragment Files_attachments on Attachment {\n  id\n  filename\n  sizeBytes\n  downloadUrl\n  inlineUrl\n  viewerCanRemove {\n    allowed\n  }\n}\n\nfragment LinkedCase_link on SimilarCaseLink {\n  solution\n  case {\n    id\n    number\n    ...SimilarHead_case\n    ...useAnswer_case\n  }\n}\n\nfragment LinkedCases_case on Case {\n  id\n  status\n  similarLinks {\n    id\n    ...LinkedCase_link\n  }\n}\n\nfragment MergeCommands_case on Case {\n  id\n  viewerCanMerge {\n    allowed\n  }\n}\n\nfragment MergedBanner_case on Case {\n  id\n  number\n  mergedInto {\n    id\n    number\n  }\n  mergedIntoFinal {\n    id\n    number\n    title\n  }\n  viewerCanUnmerge {\n    allowed\n  }\n}\n\nfragment MergedCases_case on Case {\n  mergedCases {\n    id\n    mergedAt\n    mergedBy {\n      name\n      id\n    }\n    moved {\n      activities\n      notes\n      posts\n      attachments\n      children\n    }\n    merged {\n      id\n      number\n      title\n      viewerCanUnmerge {\n        allowed\n      }\n    }\n  }\n}\n\nfragment OpenActivities_case on Case {\n  openActivities {\n    id\n    kind\n    subject\n    dueAt\n    startsAt\n  }\n}\n\nfragment ParentBadge_case on Case {\n  parent {\n    id\n    number\n    title\n  }\n}\n\nfragment PriorityMenu_case on Case {\n  id\n  priority\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment ProcessBar_case on Case {\n  process {\n    ended\n    finished\n    stage {\n      id\n    }\n    stages {\n      stage {\n        id\n        code\n        name\n      }\n      ...Stage_stage\n      ...Steps_stage\n    }\n  }\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment Promises_case on Case {\n  status\n  createdAt\n  respondedAt\n  responseBy\n  resolvedAt\n  resolveBy\n}\n\nfragment Properties_case on Case {\n  escalated\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...StatusMenu_case\n  ...PriorityMenu_case\n  ...QueueMenu_case\n  ...Worker_case\n}\n\nfragment QueueMenu_case on Case {\n  queue {\n    name\n    id\n  }\n}\n\nfragment ReactivateDialog_case on Case {\n  id\n  number\n  version\n  status\n  leftQueue {\n    name\n    id\n  }\n}\n\nfragment ResolveDialog_case on Case {\n  id\n  number\n  version\n  unbilledMinutes\n  queue {\n    name\n    id\n  }\n  availableResolutionTypes {\n    id\n    code\n    name\n  }\n  openActivities {\n    id\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment SimilarHead_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolution {\n    subject\n    description\n    id\n  }\n}\n\nfragment SimilarSection_case on Case {\n  id\n  title\n  status\n  similarLinks {\n    id\n  }\n  ...LinkedCases_case\n}\n\nfragment Stage_stage on CaseProcessStage {\n  stage {\n    code\n    name\n    id\n  }\n  since\n  seconds\n  stays\n}\n\nfragment StatusMenu_case on Case {\n  id\n  status\n  statusReason {\n    id\n    code\n    name\n  }\n  availableStatusReasons {\n    id\n    code\n    name\n  }\n}\n\nfragment Steps_stage on CaseProcessStage {\n  done\n  stage {\n    code\n    name\n    steps {\n      id\n      kind\n      required\n    }\n    id\n  }\n}\n\nfragment Worker_case on Case {\n  queue {\n    id\n  }\n  worker {\n    id\n    name\n  }\n  viewerCanPick {\n    allowed\n    reason\n  }\n  viewerCanRelease {\n    allowed\n    reason\n  }\n}\n\nfragment slots_case on Case {\n  id\n  ...ProcessBar_case\n  ...ParentBadge_case\n  ...FamilyCommands_case\n  ...EntitlementCommands_case\n  ...MergeCommands_case\n  ...MergedBanner_case\n}\n\nfragment slots_related on Case {\n  id\n  ...Family_case\n  ...SimilarSection_case\n  ...AttachmentsSection_case\n  ...MergedCases_case\n}\n\nfragment useAnswer_case on Case {\n  resolution {\n    subject\n    description\n    resolutionType {\n      id\n    }\n    id\n  }\n}\n\nfragment useCaseCommands_case on Case {\n  id\n  number\n  escalated\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment usePlaceVerbs_case on Case {\n  id\n  number\n  status\n  queue {\n    id\n    name\n  }\n  worker {\n    id\n    name\n  }\n  owner {\n    __typename\n    ... on User {\n      id\n      name\n    }\n    ... on Team {\n      id\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  viewerCanPick {\n    allowed\n  }\n  viewerCanRelease {\n    allowed\n  }\n}\n"
  }
};
})();

(node as any).hash = "a9b9e2fb09fa9dcb139471ccc06cb7d9";

export default node;
