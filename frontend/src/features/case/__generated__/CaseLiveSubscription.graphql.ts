/**
 * @generated SignedSource<<bd9a879fbd19f0dd0c2bf27535f6a43c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
export type CaseChangeKind = "ACTIVITY_CHANGED" | "CASE_CHANGED" | "DELETED" | "NOTE_CHANGED" | "POST_CHANGED" | "QUEUE_ITEM_CHANGED" | "RELATED_CHANGED" | "RESYNC" | "%future added value";
export type CaseEventKind = "ASSIGNED" | "CANCELLED" | "CHANGED" | "CREATED" | "GAVE_BACK" | "LINKED" | "MERGED" | "PICKED" | "QUEUED" | "REACTIVATED" | "RELEASED" | "RESOLVED" | "TOOK_IN" | "UNLINKED" | "UNMERGED" | "UNQUEUED" | "%future added value";
export type CaseLiveSubscription$variables = {
  after?: string | null | undefined;
  caseId: string;
  isRelatedShown: boolean;
};
export type CaseLiveSubscription$data = {
  readonly caseChanges: {
    readonly at: string;
    readonly case: {
      readonly id: string;
      readonly related?: {
        readonly " $fragmentSpreads": FragmentRefs<"slots_related">;
      } | null | undefined;
      readonly " $fragmentSpreads": FragmentRefs<"CaseDetails_case" | "CaseEntitlement_case" | "CaseHeader_case" | "Composer_case" | "CustomerPanel_case" | "slots_case" | "usePlaceVerbs_case">;
    } | null | undefined;
    readonly cursor: string;
    readonly entries: ReadonlyArray<{
      readonly at: string;
      readonly node: {
        readonly __typename: string;
        readonly id?: string;
        readonly kind?: ActivityKind;
        readonly status?: ActivityStatus;
        readonly what?: CaseEventKind;
        readonly " $fragmentSpreads": FragmentRefs<"TimelineEntry_entry">;
      };
    }>;
    readonly kind: CaseChangeKind;
    readonly removedIds: ReadonlyArray<string>;
  };
};
export type CaseLiveSubscription = {
  response: CaseLiveSubscription$data;
  variables: CaseLiveSubscription$variables;
};

const node: ConcreteRequest = (function(){
var v0 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "after"
},
v1 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "caseId"
},
v2 = {
  "defaultValue": null,
  "kind": "LocalArgument",
  "name": "isRelatedShown"
},
v3 = [
  {
    "kind": "Variable",
    "name": "after",
    "variableName": "after"
  },
  {
    "kind": "Variable",
    "name": "caseId",
    "variableName": "caseId"
  }
],
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "cursor",
  "storageKey": null
},
v5 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v6 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v7 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "removedIds",
  "storageKey": null
},
v8 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
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
  "name": "status",
  "storageKey": null
},
v11 = {
  "kind": "InlineFragment",
  "selections": [
    (v8/*:: as any*/),
    (v10/*:: as any*/),
    (v6/*:: as any*/)
  ],
  "type": "Activity",
  "abstractKey": null
},
v12 = [
  (v8/*:: as any*/)
],
v13 = {
  "kind": "InlineFragment",
  "selections": (v12/*:: as any*/),
  "type": "Note",
  "abstractKey": null
},
v14 = {
  "kind": "InlineFragment",
  "selections": (v12/*:: as any*/),
  "type": "Post",
  "abstractKey": null
},
v15 = {
  "kind": "InlineFragment",
  "selections": [
    (v8/*:: as any*/),
    {
      "alias": "what",
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    }
  ],
  "type": "CaseEvent",
  "abstractKey": null
},
v16 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v17 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "title",
  "storageKey": null
},
v18 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "version",
  "storageKey": null
},
v19 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "allowed",
  "storageKey": null
},
v20 = [
  (v19/*:: as any*/)
],
v21 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanUpdate",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v22 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v23 = [
  (v22/*:: as any*/),
  (v8/*:: as any*/)
],
v24 = {
  "kind": "InlineFragment",
  "selections": (v12/*:: as any*/),
  "type": "Node",
  "abstractKey": "__isNode"
},
v25 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v26 = [
  (v8/*:: as any*/),
  (v25/*:: as any*/),
  (v22/*:: as any*/)
],
v27 = [
  (v8/*:: as any*/),
  (v22/*:: as any*/)
],
v28 = [
  (v19/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "reason",
    "storageKey": null
  }
],
v29 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v30 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "resolveBy",
  "storageKey": null
},
v31 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "unbilledMinutes",
  "storageKey": null
},
v32 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "subject",
  "storageKey": null
},
v33 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "dueAt",
  "storageKey": null
},
v34 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "startsAt",
  "storageKey": null
},
v35 = {
  "kind": "InlineFragment",
  "selections": (v27/*:: as any*/),
  "type": "User",
  "abstractKey": null
},
v36 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "totalTerms",
  "storageKey": null
},
v37 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "remainingTerms",
  "storageKey": null
},
v38 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "changeCursor",
  "storageKey": null
},
v39 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "accountNumber",
  "storageKey": null
},
v40 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v41 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v42 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "website",
  "storageKey": null
},
v43 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v44 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
},
v45 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "active",
  "storageKey": null
},
v46 = {
  "alias": null,
  "args": null,
  "concreteType": "CustomerCaseCounts",
  "kind": "LinkedField",
  "name": "caseCounts",
  "plural": false,
  "selections": [
    (v45/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "lastTwelveMonths",
      "storageKey": null
    }
  ],
  "storageKey": null
},
v47 = [
  (v25/*:: as any*/),
  (v22/*:: as any*/),
  (v8/*:: as any*/)
],
v48 = {
  "alias": null,
  "args": null,
  "concreteType": "StatusReason",
  "kind": "LinkedField",
  "name": "statusReason",
  "plural": false,
  "selections": (v47/*:: as any*/),
  "storageKey": null
},
v49 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 6
    }
  ],
  "concreteType": "Case",
  "kind": "LinkedField",
  "name": "recentCases",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    (v16/*:: as any*/),
    (v10/*:: as any*/),
    (v17/*:: as any*/),
    (v48/*:: as any*/),
    (v30/*:: as any*/),
    (v29/*:: as any*/)
  ],
  "storageKey": "recentCases(first:6)"
},
v50 = {
  "alias": null,
  "args": [
    {
      "kind": "Literal",
      "name": "first",
      "value": 5
    }
  ],
  "concreteType": "Activity",
  "kind": "LinkedField",
  "name": "recentActivities",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
    (v6/*:: as any*/),
    (v32/*:: as any*/),
    (v29/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "case",
      "plural": false,
      "selections": [
        (v16/*:: as any*/),
        (v8/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "storageKey": "recentActivities(first:5)"
},
v51 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "mobilePhone",
  "storageKey": null
},
v52 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "jobTitle",
  "storageKey": null
},
v53 = {
  "alias": null,
  "args": null,
  "concreteType": "Account",
  "kind": "LinkedField",
  "name": "account",
  "plural": false,
  "selections": (v27/*:: as any*/),
  "storageKey": null
},
v54 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "country",
  "storageKey": null
},
v55 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "description",
  "storageKey": null
},
v56 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "firstName",
  "storageKey": null
},
v57 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "lastName",
  "storageKey": null
},
v58 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "language",
  "storageKey": null
},
v59 = [
  (v8/*:: as any*/),
  (v16/*:: as any*/),
  (v17/*:: as any*/)
],
v60 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanDelete",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v61 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanUnmerge",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
},
v62 = [
  (v22/*:: as any*/)
],
v63 = {
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
      "selections": (v62/*:: as any*/),
      "type": "User",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": (v62/*:: as any*/),
      "type": "Team",
      "abstractKey": null
    },
    (v24/*:: as any*/)
  ],
  "storageKey": null
},
v64 = {
  "alias": null,
  "args": null,
  "concreteType": "Attachment",
  "kind": "LinkedField",
  "name": "attachments",
  "plural": true,
  "selections": [
    (v8/*:: as any*/),
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
      "selections": (v20/*:: as any*/),
      "storageKey": null
    }
  ],
  "storageKey": null
},
v65 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "text",
  "storageKey": null
},
v66 = {
  "alias": null,
  "args": null,
  "concreteType": "User",
  "kind": "LinkedField",
  "name": "author",
  "plural": false,
  "selections": (v23/*:: as any*/),
  "storageKey": null
},
v67 = {
  "alias": null,
  "args": null,
  "concreteType": "Verdict",
  "kind": "LinkedField",
  "name": "viewerCanEdit",
  "plural": false,
  "selections": (v20/*:: as any*/),
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": [
      (v0/*:: as any*/),
      (v1/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Fragment",
    "metadata": null,
    "name": "CaseLiveSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "CaseChange",
        "kind": "LinkedField",
        "name": "caseChanges",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "case",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CaseHeader_case"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CaseDetails_case"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CaseEntitlement_case"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "Composer_case"
              },
              {
                "args": null,
                "kind": "FragmentSpread",
                "name": "CustomerPanel_case"
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
              },
              {
                "condition": "isRelatedShown",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "fragment": {
                      "kind": "InlineFragment",
                      "selections": [
                        {
                          "args": null,
                          "kind": "FragmentSpread",
                          "name": "slots_related"
                        }
                      ],
                      "type": "Case",
                      "abstractKey": null
                    },
                    "kind": "AliasedInlineFragmentSpread",
                    "name": "related"
                  }
                ]
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "TimelineEdge",
            "kind": "LinkedField",
            "name": "entries",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v9/*:: as any*/),
                  (v11/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  {
                    "args": null,
                    "kind": "FragmentSpread",
                    "name": "TimelineEntry_entry"
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
    "type": "Subscription",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": [
      (v1/*:: as any*/),
      (v0/*:: as any*/),
      (v2/*:: as any*/)
    ],
    "kind": "Operation",
    "name": "CaseLiveSubscription",
    "selections": [
      {
        "alias": null,
        "args": (v3/*:: as any*/),
        "concreteType": "CaseChange",
        "kind": "LinkedField",
        "name": "caseChanges",
        "plural": false,
        "selections": [
          (v4/*:: as any*/),
          (v5/*:: as any*/),
          (v6/*:: as any*/),
          (v7/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "case",
            "plural": false,
            "selections": [
              (v8/*:: as any*/),
              (v16/*:: as any*/),
              (v17/*:: as any*/),
              (v18/*:: as any*/),
              (v21/*:: as any*/),
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
                    "selections": (v23/*:: as any*/),
                    "type": "User",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": (v23/*:: as any*/),
                    "type": "Team",
                    "abstractKey": null
                  },
                  (v24/*:: as any*/)
                ],
                "storageKey": null
              },
              (v10/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "StatusReason",
                "kind": "LinkedField",
                "name": "statusReason",
                "plural": false,
                "selections": (v26/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "StatusReason",
                "kind": "LinkedField",
                "name": "availableStatusReasons",
                "plural": true,
                "selections": (v26/*:: as any*/),
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
                "selections": (v23/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "User",
                "kind": "LinkedField",
                "name": "worker",
                "plural": false,
                "selections": (v27/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanPick",
                "plural": false,
                "selections": (v28/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanRelease",
                "plural": false,
                "selections": (v28/*:: as any*/),
                "storageKey": null
              },
              (v29/*:: as any*/),
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
              (v30/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanResolve",
                "plural": false,
                "selections": (v20/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanCancel",
                "plural": false,
                "selections": (v28/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanReactivate",
                "plural": false,
                "selections": (v20/*:: as any*/),
                "storageKey": null
              },
              (v31/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "StatusReason",
                "kind": "LinkedField",
                "name": "availableResolutionTypes",
                "plural": true,
                "selections": (v26/*:: as any*/),
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
                  (v8/*:: as any*/),
                  (v6/*:: as any*/),
                  (v32/*:: as any*/),
                  (v33/*:: as any*/),
                  (v34/*:: as any*/)
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
                      (v8/*:: as any*/),
                      (v32/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  (v8/*:: as any*/),
                  (v16/*:: as any*/),
                  (v17/*:: as any*/)
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
                  (v8/*:: as any*/),
                  (v25/*:: as any*/),
                  (v22/*:: as any*/),
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
                "selections": (v20/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Queue",
                "kind": "LinkedField",
                "name": "leftQueue",
                "plural": false,
                "selections": (v23/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "type",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "origin",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Subject",
                "kind": "LinkedField",
                "name": "subject",
                "plural": false,
                "selections": [
                  (v8/*:: as any*/),
                  (v17/*:: as any*/),
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Product",
                "kind": "LinkedField",
                "name": "product",
                "plural": false,
                "selections": (v27/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "HandlingTime",
                "kind": "LinkedField",
                "name": "handlingTime",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "totalMinutes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "billedMinutes",
                    "storageKey": null
                  },
                  (v31/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "PersonTime",
                    "kind": "LinkedField",
                    "name": "people",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "minutes",
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
                          (v35/*:: as any*/),
                          {
                            "kind": "InlineFragment",
                            "selections": (v27/*:: as any*/),
                            "type": "Team",
                            "abstractKey": null
                          },
                          (v24/*:: as any*/)
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
                "selections": [
                  (v8/*:: as any*/),
                  (v22/*:: as any*/),
                  (v10/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "endsOn",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "allocation",
                    "storageKey": null
                  },
                  (v36/*:: as any*/),
                  (v37/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "EntitlementChannel",
                    "kind": "LinkedField",
                    "name": "channels",
                    "plural": true,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "channel",
                        "storageKey": null
                      },
                      (v36/*:: as any*/),
                      (v37/*:: as any*/)
                    ],
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
                "name": "viewerCanSetDecrement",
                "plural": false,
                "selections": (v20/*:: as any*/),
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
                      (v8/*:: as any*/),
                      (v38/*:: as any*/),
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
                      },
                      (v22/*:: as any*/),
                      (v39/*:: as any*/),
                      (v40/*:: as any*/),
                      (v41/*:: as any*/),
                      (v42/*:: as any*/),
                      (v43/*:: as any*/),
                      (v44/*:: as any*/),
                      (v46/*:: as any*/),
                      (v49/*:: as any*/),
                      (v50/*:: as any*/)
                    ],
                    "type": "Account",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v8/*:: as any*/),
                      (v38/*:: as any*/),
                      (v40/*:: as any*/),
                      (v41/*:: as any*/),
                      (v51/*:: as any*/),
                      (v22/*:: as any*/),
                      (v52/*:: as any*/),
                      (v53/*:: as any*/),
                      (v43/*:: as any*/),
                      (v44/*:: as any*/),
                      (v46/*:: as any*/),
                      (v49/*:: as any*/),
                      (v50/*:: as any*/)
                    ],
                    "type": "Contact",
                    "abstractKey": null
                  },
                  (v24/*:: as any*/),
                  {
                    "kind": "TypeDiscriminator",
                    "abstractKey": "__isCustomer"
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v8/*:: as any*/),
                      (v18/*:: as any*/),
                      (v22/*:: as any*/),
                      (v39/*:: as any*/),
                      (v40/*:: as any*/),
                      (v41/*:: as any*/),
                      (v42/*:: as any*/),
                      (v43/*:: as any*/),
                      (v54/*:: as any*/),
                      (v44/*:: as any*/),
                      (v55/*:: as any*/)
                    ],
                    "type": "Account",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v8/*:: as any*/),
                      (v18/*:: as any*/),
                      (v22/*:: as any*/),
                      (v56/*:: as any*/),
                      (v57/*:: as any*/),
                      (v52/*:: as any*/),
                      (v40/*:: as any*/),
                      (v41/*:: as any*/),
                      (v51/*:: as any*/),
                      (v43/*:: as any*/),
                      (v54/*:: as any*/),
                      (v44/*:: as any*/),
                      (v58/*:: as any*/),
                      (v53/*:: as any*/)
                    ],
                    "type": "Contact",
                    "abstractKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "EntitlementVerdict",
                "kind": "LinkedField",
                "name": "entitlementVerdict",
                "plural": false,
                "selections": [
                  (v6/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "obstacle",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Entitlement",
                    "kind": "LinkedField",
                    "name": "default",
                    "plural": false,
                    "selections": (v23/*:: as any*/),
                    "storageKey": null
                  }
                ],
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
                  (v40/*:: as any*/),
                  (v41/*:: as any*/),
                  (v51/*:: as any*/),
                  (v8/*:: as any*/),
                  (v22/*:: as any*/),
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v9/*:: as any*/),
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v39/*:: as any*/),
                          (v42/*:: as any*/),
                          (v43/*:: as any*/),
                          (v44/*:: as any*/)
                        ],
                        "type": "Account",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v52/*:: as any*/),
                          (v53/*:: as any*/),
                          (v43/*:: as any*/),
                          (v44/*:: as any*/)
                        ],
                        "type": "Contact",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v18/*:: as any*/),
                          (v39/*:: as any*/),
                          (v42/*:: as any*/),
                          (v43/*:: as any*/),
                          (v54/*:: as any*/),
                          (v44/*:: as any*/),
                          (v55/*:: as any*/)
                        ],
                        "type": "Account",
                        "abstractKey": null
                      },
                      {
                        "kind": "InlineFragment",
                        "selections": [
                          (v18/*:: as any*/),
                          (v56/*:: as any*/),
                          (v57/*:: as any*/),
                          (v52/*:: as any*/),
                          (v43/*:: as any*/),
                          (v54/*:: as any*/),
                          (v44/*:: as any*/),
                          (v58/*:: as any*/),
                          (v53/*:: as any*/)
                        ],
                        "type": "Contact",
                        "abstractKey": null
                      }
                    ],
                    "type": "Customer",
                    "abstractKey": "__isCustomer"
                  }
                ],
                "storageKey": null
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
                          (v8/*:: as any*/),
                          (v25/*:: as any*/),
                          (v22/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "ProcessStep",
                            "kind": "LinkedField",
                            "name": "steps",
                            "plural": true,
                            "selections": [
                              (v8/*:: as any*/),
                              (v6/*:: as any*/),
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
                "selections": (v59/*:: as any*/),
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Verdict",
                "kind": "LinkedField",
                "name": "viewerCanHaveChild",
                "plural": false,
                "selections": (v20/*:: as any*/),
                "storageKey": null
              },
              (v60/*:: as any*/),
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
                "concreteType": "Case",
                "kind": "LinkedField",
                "name": "mergedInto",
                "plural": false,
                "selections": [
                  (v8/*:: as any*/),
                  (v16/*:: as any*/)
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
                "selections": (v59/*:: as any*/),
                "storageKey": null
              },
              (v61/*:: as any*/),
              {
                "condition": "isRelatedShown",
                "kind": "Condition",
                "passingValue": true,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Case",
                    "kind": "LinkedField",
                    "name": "parent",
                    "plural": false,
                    "selections": [
                      (v10/*:: as any*/),
                      (v48/*:: as any*/),
                      (v63/*:: as any*/)
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
                      (v8/*:: as any*/),
                      (v16/*:: as any*/),
                      (v21/*:: as any*/),
                      (v17/*:: as any*/),
                      (v10/*:: as any*/),
                      (v48/*:: as any*/),
                      (v63/*:: as any*/)
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
                      (v45/*:: as any*/)
                    ],
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "SimilarCaseLink",
                    "kind": "LinkedField",
                    "name": "similarLinks",
                    "plural": true,
                    "selections": [
                      (v8/*:: as any*/),
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
                          (v8/*:: as any*/),
                          (v16/*:: as any*/),
                          (v17/*:: as any*/),
                          (v10/*:: as any*/),
                          (v48/*:: as any*/),
                          {
                            "alias": null,
                            "args": null,
                            "concreteType": "Activity",
                            "kind": "LinkedField",
                            "name": "resolution",
                            "plural": false,
                            "selections": [
                              (v32/*:: as any*/),
                              (v55/*:: as any*/),
                              (v8/*:: as any*/),
                              {
                                "alias": null,
                                "args": null,
                                "concreteType": "StatusReason",
                                "kind": "LinkedField",
                                "name": "resolutionType",
                                "plural": false,
                                "selections": (v12/*:: as any*/),
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
                  (v64/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "CaseMerge",
                    "kind": "LinkedField",
                    "name": "mergedCases",
                    "plural": true,
                    "selections": [
                      (v8/*:: as any*/),
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
                        "selections": (v23/*:: as any*/),
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
                          (v8/*:: as any*/),
                          (v16/*:: as any*/),
                          (v17/*:: as any*/),
                          (v61/*:: as any*/)
                        ],
                        "storageKey": null
                      }
                    ],
                    "storageKey": null
                  }
                ]
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "concreteType": "TimelineEdge",
            "kind": "LinkedField",
            "name": "entries",
            "plural": true,
            "selections": [
              (v5/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": null,
                "kind": "LinkedField",
                "name": "node",
                "plural": false,
                "selections": [
                  (v9/*:: as any*/),
                  (v11/*:: as any*/),
                  (v13/*:: as any*/),
                  (v14/*:: as any*/),
                  (v15/*:: as any*/),
                  {
                    "kind": "TypeDiscriminator",
                    "abstractKey": "__isTimelineEntry"
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v6/*:: as any*/),
                      (v32/*:: as any*/),
                      (v55/*:: as any*/),
                      (v10/*:: as any*/),
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
                        "selections": (v23/*:: as any*/),
                        "storageKey": null
                      },
                      (v64/*:: as any*/),
                      (v8/*:: as any*/),
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
                                "selections": (v27/*:: as any*/),
                                "type": "Account",
                                "abstractKey": null
                              },
                              {
                                "kind": "InlineFragment",
                                "selections": (v27/*:: as any*/),
                                "type": "Contact",
                                "abstractKey": null
                              },
                              (v35/*:: as any*/),
                              (v24/*:: as any*/)
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
                      (v33/*:: as any*/),
                      (v34/*:: as any*/),
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
                      (v63/*:: as any*/),
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
                        "selections": (v47/*:: as any*/),
                        "storageKey": null
                      }
                    ],
                    "type": "Activity",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v65/*:: as any*/),
                      (v66/*:: as any*/),
                      (v64/*:: as any*/)
                    ],
                    "type": "Note",
                    "abstractKey": null
                  },
                  {
                    "kind": "InlineFragment",
                    "selections": [
                      (v8/*:: as any*/),
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
                          (v8/*:: as any*/),
                          (v29/*:: as any*/),
                          (v18/*:: as any*/),
                          (v65/*:: as any*/),
                          (v66/*:: as any*/),
                          (v67/*:: as any*/),
                          (v60/*:: as any*/)
                        ],
                        "storageKey": null
                      },
                      (v18/*:: as any*/),
                      (v65/*:: as any*/),
                      (v66/*:: as any*/),
                      (v67/*:: as any*/),
                      (v60/*:: as any*/)
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
                        "selections": (v23/*:: as any*/),
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
                  (v24/*:: as any*/)
                ],
                "storageKey": null
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
    "cacheID": "8a29fa8fb96b1af8fb4bb46f2e47eb74",
    "id": null,
    "metadata": {},
    "name": "CaseLiveSubscription",
    "operationKind": "subscription",
    "text": "subscription CaseLiveSubscription(\n  $caseId: ID!\n  $after: ChangeCursor\n  $isRelatedShown: Boolean!\n) {\n  caseChanges(caseId: $caseId, after: $after) {\n    cursor\n    at\n    kind\n    removedIds\n    case {\n      id\n      ...CaseHeader_case\n      ...CaseDetails_case\n      ...CaseEntitlement_case\n      ...Composer_case\n      ...CustomerPanel_case\n      ...usePlaceVerbs_case\n      ...slots_case\n      ...slots_related @include(if: $isRelatedShown)\n    }\n    entries {\n      at\n      node {\n        __typename\n        ... on Activity {\n          id\n          status\n          kind\n        }\n        ... on Note {\n          id\n        }\n        ... on Post {\n          id\n        }\n        ... on CaseEvent {\n          id\n          what: kind\n        }\n        ...TimelineEntry_entry\n        ... on Node {\n          __isNode: __typename\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment AccountEditor_account on Account {\n  id\n  version\n  name\n  accountNumber\n  email\n  phone\n  website\n  city\n  country\n  timeZone\n  description\n}\n\nfragment ActivityEntry_activity on Activity {\n  kind\n  ...EmailEntry_activity\n  ...CallEntry_activity\n  ...TaskEntry_activity\n  ...AppointmentEntry_activity\n  ...ResolutionEntry_activity\n}\n\nfragment AppointmentEntry_activity on Activity {\n  ...Todo_activity\n}\n\nfragment AttachmentsSection_case on Case {\n  attachments {\n    id\n    ...Files_attachments\n  }\n}\n\nfragment Balance_entitlement on Entitlement {\n  allocation\n  totalTerms\n  remainingTerms\n}\n\nfragment CallEntry_activity on Activity {\n  subject\n  description\n  status\n  direction\n  phoneNumber\n  leftVoicemail\n  durationMinutes\n  createdBy {\n    name\n    id\n  }\n  ...Todo_activity\n  ...Parties_activity\n}\n\nfragment CancelDialog_case on Case {\n  id\n  number\n  version\n  ...CancelReason_case\n  queue {\n    name\n    id\n  }\n  openActivities {\n    id\n  }\n  viewerCanMerge {\n    allowed\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment CancelReason_case on Case {\n  availableCancellationReasons {\n    id\n    code\n    name\n    isDefault\n  }\n}\n\nfragment CaseActions_case on Case {\n  id\n  viewerCanResolve {\n    allowed\n  }\n  viewerCanCancel {\n    allowed\n    reason\n  }\n  viewerCanReactivate {\n    allowed\n  }\n  ...ResolveDialog_case\n  ...CancelDialog_case\n  ...ReactivateDialog_case\n}\n\nfragment CaseDetails_case on Case {\n  id\n  type\n  origin\n  subject {\n    id\n    title\n    path\n  }\n  product {\n    id\n    name\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  ...HandlingTime_case\n}\n\nfragment CaseEntitlement_case on Case {\n  id\n  number\n  origin\n  decrements\n  entitlement {\n    id\n    name\n    status\n    endsOn\n    ...Balance_entitlement\n    ...ChannelLine_entitlement\n  }\n  viewerCanSetDecrement {\n    allowed\n  }\n  customer {\n    __typename\n    ... on Account {\n      id\n      changeCursor\n    }\n    ... on Contact {\n      id\n      changeCursor\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...useVerdict_case\n}\n\nfragment CaseHeader_case on Case {\n  id\n  number\n  title\n  ...CaseTitle_case\n  ...Properties_case\n  ...Promises_case\n  ...useCaseCommands_case\n  ...CaseActions_case\n}\n\nfragment CaseLine_case on Case {\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolveBy\n  createdAt\n}\n\nfragment CaseRow_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment CaseTitle_case on Case {\n  id\n  title\n  version\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment ChannelLine_entitlement on Entitlement {\n  channels {\n    channel\n    totalTerms\n    remainingTerms\n  }\n}\n\nfragment Children_case on Case {\n  closesWithIt {\n    id\n    number\n    title\n    openActivities {\n      id\n      subject\n    }\n  }\n}\n\nfragment Composer_case on Case {\n  id\n  title\n  status\n  contact {\n    email\n    phone\n    mobilePhone\n    id\n  }\n  customer {\n    __typename\n    ... on Account {\n      accountEmail: email\n      accountPhone: phone\n    }\n    ... on Contact {\n      email\n      phone\n      mobilePhone\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment ContactEditor_contact on Contact {\n  id\n  version\n  name\n  firstName\n  lastName\n  jobTitle\n  email\n  phone\n  mobilePhone\n  city\n  country\n  timeZone\n  language\n  account {\n    id\n    name\n  }\n}\n\nfragment ContactOfCase_case on Case {\n  id\n  viewerCanUpdate {\n    allowed\n  }\n  contact {\n    id\n    name\n    ...CustomerCard_customer\n  }\n  customer {\n    __typename\n    ... on Account {\n      id\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n}\n\nfragment Counts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n  ... on Contact {\n    caseCounts {\n      active\n      lastTwelveMonths\n    }\n  }\n}\n\nfragment CustomerCard_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    name\n    accountNumber\n  }\n  ... on Contact {\n    id\n    name\n    jobTitle\n    account {\n      id\n      name\n    }\n  }\n  ...Facts_customer\n  ...CustomerEditor_customer\n}\n\nfragment CustomerEditor_customer on Customer {\n  __isCustomer: __typename\n  ...AccountEditor_account\n  ...ContactEditor_contact\n}\n\nfragment CustomerPanel_case on Case {\n  id\n  customer {\n    __typename\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n    ...CustomerCard_customer\n    ...Counts_customer\n    ...OtherCases_customer\n    ...RecentActivities_customer\n  }\n  contact {\n    id\n  }\n  ...ContactOfCase_case\n}\n\nfragment EmailEntry_activity on Activity {\n  subject\n  description\n  status\n  statusReason\n  direction\n  emailFrom\n  emailTo\n  emailCc\n  createdBy {\n    name\n    id\n  }\n  attachments {\n    id\n    ...Files_attachments\n  }\n  ...OpenActions_activity\n  ...Parties_activity\n}\n\nfragment EntitlementCommands_case on Case {\n  id\n  number\n  decrements\n  entitlement {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanSetDecrement {\n    allowed\n  }\n}\n\nfragment EventEntry_event on CaseEvent {\n  done: kind\n  by {\n    name\n    id\n  }\n  fields {\n    field\n    before\n    after\n  }\n}\n\nfragment Facts_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    email\n    phone\n    website\n    city\n    timeZone\n  }\n  ... on Contact {\n    email\n    phone\n    mobilePhone\n    city\n    timeZone\n  }\n}\n\nfragment FamilyCommands_case on Case {\n  id\n  number\n  parent {\n    id\n  }\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanHaveChild {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n  childCounts {\n    total\n  }\n}\n\nfragment Family_case on Case {\n  id\n  parent {\n    id\n    ...CaseRow_case\n  }\n  children {\n    id\n    number\n    viewerCanUpdate {\n      allowed\n    }\n    ...CaseRow_case\n  }\n  childCounts {\n    total\n    active\n  }\n  number\n  viewerCanUpdate {\n    allowed\n  }\n  viewerCanHaveChild {\n    allowed\n  }\n}\n\nfragment Files_attachments on Attachment {\n  id\n  filename\n  sizeBytes\n  downloadUrl\n  inlineUrl\n  viewerCanRemove {\n    allowed\n  }\n}\n\nfragment HandlingTime_case on Case {\n  handlingTime {\n    totalMinutes\n    billedMinutes\n    unbilledMinutes\n    people {\n      minutes\n      owner {\n        __typename\n        ... on User {\n          id\n          name\n        }\n        ... on Team {\n          id\n          name\n        }\n        ... on Node {\n          __isNode: __typename\n          id\n        }\n      }\n    }\n  }\n}\n\nfragment LinkedCase_link on SimilarCaseLink {\n  solution\n  case {\n    id\n    number\n    ...SimilarHead_case\n    ...useAnswer_case\n  }\n}\n\nfragment LinkedCases_case on Case {\n  id\n  status\n  similarLinks {\n    id\n    ...LinkedCase_link\n  }\n}\n\nfragment MergeCommands_case on Case {\n  id\n  viewerCanMerge {\n    allowed\n  }\n}\n\nfragment MergedBanner_case on Case {\n  id\n  number\n  mergedInto {\n    id\n    number\n  }\n  mergedIntoFinal {\n    id\n    number\n    title\n  }\n  viewerCanUnmerge {\n    allowed\n  }\n}\n\nfragment MergedCases_case on Case {\n  mergedCases {\n    id\n    mergedAt\n    mergedBy {\n      name\n      id\n    }\n    moved {\n      activities\n      notes\n      posts\n      attachments\n      children\n    }\n    merged {\n      id\n      number\n      title\n      viewerCanUnmerge {\n        allowed\n      }\n    }\n  }\n}\n\nfragment NoteEntry_note on Note {\n  text\n  author {\n    name\n    id\n  }\n  attachments {\n    id\n    ...Files_attachments\n  }\n}\n\nfragment OpenActions_activity on Activity {\n  id\n  status\n  subject\n}\n\nfragment OpenActivities_case on Case {\n  openActivities {\n    id\n    kind\n    subject\n    dueAt\n    startsAt\n  }\n}\n\nfragment OtherCases_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    id\n    caseCounts {\n      active\n    }\n    recentCases(first: 6) {\n      id\n      number\n      status\n      ...CaseLine_case\n    }\n  }\n  ... on Contact {\n    id\n    caseCounts {\n      active\n    }\n    recentCases(first: 6) {\n      id\n      number\n      status\n      ...CaseLine_case\n    }\n  }\n}\n\nfragment ParentBadge_case on Case {\n  parent {\n    id\n    number\n    title\n  }\n}\n\nfragment Parties_activity on Activity {\n  kind\n  parties {\n    role\n    address\n    party {\n      __typename\n      ... on Account {\n        id\n        name\n      }\n      ... on Contact {\n        id\n        name\n      }\n      ... on User {\n        id\n        name\n      }\n      ... on Node {\n        __isNode: __typename\n        id\n      }\n    }\n  }\n}\n\nfragment PostEntry_post on Post {\n  id\n  case {\n    id\n  }\n  comments {\n    id\n    createdAt\n    ...PostWords_post\n  }\n  ...PostWords_post\n}\n\nfragment PostWords_post on Post {\n  id\n  version\n  text\n  author {\n    name\n    id\n  }\n  viewerCanEdit {\n    allowed\n  }\n  viewerCanDelete {\n    allowed\n  }\n}\n\nfragment PriorityMenu_case on Case {\n  id\n  priority\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment ProcessBar_case on Case {\n  process {\n    ended\n    finished\n    stage {\n      id\n    }\n    stages {\n      stage {\n        id\n        code\n        name\n      }\n      ...Stage_stage\n      ...Steps_stage\n    }\n  }\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment Promises_case on Case {\n  status\n  createdAt\n  respondedAt\n  responseBy\n  resolvedAt\n  resolveBy\n}\n\nfragment Properties_case on Case {\n  escalated\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...StatusMenu_case\n  ...PriorityMenu_case\n  ...QueueMenu_case\n  ...Worker_case\n}\n\nfragment QueueMenu_case on Case {\n  queue {\n    name\n    id\n  }\n}\n\nfragment ReactivateDialog_case on Case {\n  id\n  number\n  version\n  status\n  leftQueue {\n    name\n    id\n  }\n}\n\nfragment RecentActivities_customer on Customer {\n  __isCustomer: __typename\n  __typename\n  ... on Account {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n  ... on Contact {\n    recentActivities(first: 5) {\n      id\n      kind\n      subject\n      createdAt\n      case {\n        number\n        id\n      }\n    }\n  }\n}\n\nfragment ResolutionEntry_activity on Activity {\n  subject\n  description\n  durationMinutes\n  billableMinutes\n  undoneAt\n  resolutionType {\n    code\n    name\n    id\n  }\n  createdBy {\n    name\n    id\n  }\n}\n\nfragment ResolveDialog_case on Case {\n  id\n  number\n  version\n  unbilledMinutes\n  queue {\n    name\n    id\n  }\n  availableResolutionTypes {\n    id\n    code\n    name\n  }\n  openActivities {\n    id\n  }\n  closesWithIt {\n    openActivities {\n      id\n    }\n    id\n  }\n  ...Children_case\n  ...OpenActivities_case\n}\n\nfragment SimilarHead_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolution {\n    subject\n    description\n    id\n  }\n}\n\nfragment SimilarSection_case on Case {\n  id\n  title\n  status\n  similarLinks {\n    id\n  }\n  ...LinkedCases_case\n}\n\nfragment Stage_stage on CaseProcessStage {\n  stage {\n    code\n    name\n    id\n  }\n  since\n  seconds\n  stays\n}\n\nfragment StatusMenu_case on Case {\n  id\n  status\n  statusReason {\n    id\n    code\n    name\n  }\n  availableStatusReasons {\n    id\n    code\n    name\n  }\n}\n\nfragment Steps_stage on CaseProcessStage {\n  done\n  stage {\n    code\n    name\n    steps {\n      id\n      kind\n      required\n    }\n    id\n  }\n}\n\nfragment TaskEntry_activity on Activity {\n  ...Todo_activity\n}\n\nfragment TimelineEntry_entry on TimelineEntry {\n  __isTimelineEntry: __typename\n  ...ActivityEntry_activity\n  ...NoteEntry_note\n  ...PostEntry_post\n  ...EventEntry_event\n}\n\nfragment Todo_activity on Activity {\n  id\n  subject\n  description\n  status\n  dueAt\n  startsAt\n  endsAt\n  location\n  phoneNumber\n  durationMinutes\n  owner {\n    __typename\n    ... on User {\n      name\n    }\n    ... on Team {\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  ...OpenActions_activity\n  ...Parties_activity\n}\n\nfragment Worker_case on Case {\n  queue {\n    id\n  }\n  worker {\n    id\n    name\n  }\n  viewerCanPick {\n    allowed\n    reason\n  }\n  viewerCanRelease {\n    allowed\n    reason\n  }\n}\n\nfragment slots_case on Case {\n  id\n  ...ProcessBar_case\n  ...ParentBadge_case\n  ...FamilyCommands_case\n  ...EntitlementCommands_case\n  ...MergeCommands_case\n  ...MergedBanner_case\n}\n\nfragment slots_related on Case {\n  id\n  ...Family_case\n  ...SimilarSection_case\n  ...AttachmentsSection_case\n  ...MergedCases_case\n}\n\nfragment useAnswer_case on Case {\n  resolution {\n    subject\n    description\n    resolutionType {\n      id\n    }\n    id\n  }\n}\n\nfragment useCaseCommands_case on Case {\n  id\n  number\n  escalated\n  viewerCanUpdate {\n    allowed\n  }\n}\n\nfragment usePlaceVerbs_case on Case {\n  id\n  number\n  status\n  queue {\n    id\n    name\n  }\n  worker {\n    id\n    name\n  }\n  owner {\n    __typename\n    ... on User {\n      id\n      name\n    }\n    ... on Team {\n      id\n      name\n    }\n    ... on Node {\n      __isNode: __typename\n      id\n    }\n  }\n  viewerCanPick {\n    allowed\n  }\n  viewerCanRelease {\n    allowed\n  }\n}\n\nfragment useVerdict_case on Case {\n  entitlementVerdict {\n    kind\n    obstacle\n    default {\n      name\n      id\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "93e226779e087fe4d17070491684edba";

export default node;
