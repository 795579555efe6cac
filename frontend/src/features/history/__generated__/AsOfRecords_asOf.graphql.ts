/**
 * @generated SignedSource<<8ecfa645321e578d28e25be7a76827fb>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type AsOfRecords_asOf$data = {
  readonly activities: ReadonlyArray<{
    readonly activityId: string;
    readonly createdAt: string;
    readonly kind: ActivityKind;
    readonly owner: {
      readonly name?: string;
    } | null | undefined;
    readonly status: ActivityStatus;
    readonly subject: string;
  }>;
  readonly activityCount: number;
  readonly changedSince: ReadonlyArray<string>;
  readonly noteCount: number;
  readonly notes: ReadonlyArray<{
    readonly author: {
      readonly name: string;
    } | null | undefined;
    readonly createdAt: string;
    readonly noteId: string;
    readonly text: string;
  }>;
  readonly " $fragmentType": "AsOfRecords_asOf";
};
export type AsOfRecords_asOf$key = {
  readonly " $data"?: AsOfRecords_asOf$data;
  readonly " $fragmentSpreads": FragmentRefs<"AsOfRecords_asOf">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "kind": "Literal",
    "name": "last",
    "value": 50
  }
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "createdAt",
  "storageKey": null
},
v2 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AsOfRecords_asOf",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "activityCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "noteCount",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "changedSince",
      "storageKey": null
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "PastActivity",
      "kind": "LinkedField",
      "name": "activities",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "activityId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "kind",
          "storageKey": null
        },
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
          "name": "status",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": null,
          "kind": "LinkedField",
          "name": "owner",
          "plural": false,
          "selections": [
            {
              "kind": "InlineFragment",
              "selections": (v2/*:: as any*/),
              "type": "User",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v2/*:: as any*/),
              "type": "Team",
              "abstractKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": "activities(last:50)"
    },
    {
      "alias": null,
      "args": (v0/*:: as any*/),
      "concreteType": "PastNote",
      "kind": "LinkedField",
      "name": "notes",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "noteId",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "text",
          "storageKey": null
        },
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "author",
          "plural": false,
          "selections": (v2/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": "notes(last:50)"
    }
  ],
  "type": "CaseAsOf",
  "abstractKey": null
};
})();

(node as any).hash = "acd0a794e8d8ae9be7f60c5f58ef7c1b";

export default node;
