/**
 * @generated SignedSource<<89a11790b6ef96551ee0267a4fdcc86c>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Todo_activity$data = {
  readonly description: string | null | undefined;
  readonly dueAt: string | null | undefined;
  readonly durationMinutes: number;
  readonly endsAt: string | null | undefined;
  readonly id: string;
  readonly location: string | null | undefined;
  readonly owner: {
    readonly name?: string;
  } | null | undefined;
  readonly phoneNumber: string | null | undefined;
  readonly startsAt: string | null | undefined;
  readonly status: ActivityStatus;
  readonly subject: string;
  readonly " $fragmentSpreads": FragmentRefs<"OpenActions_activity" | "Parties_activity">;
  readonly " $fragmentType": "Todo_activity";
};
export type Todo_activity$key = {
  readonly " $data"?: Todo_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"Todo_activity">;
};

const node: ReaderFragment = (function(){
var v0 = [
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
  "name": "Todo_activity",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "id",
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
      "name": "description",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
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
    },
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
      "kind": "ScalarField",
      "name": "phoneNumber",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "durationMinutes",
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
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "User",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v0/*:: as any*/),
          "type": "Team",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpenActions_activity"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Parties_activity"
    }
  ],
  "type": "Activity",
  "abstractKey": null
};
})();

(node as any).hash = "5f8ebfb4f8c7a3bbaa230031ecef8693";

export default node;
