/**
 * @generated SignedSource<<b31812355038e6fca294d8016d1a1e97>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
export type Direction = "INCOMING" | "OUTGOING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CallEntry_activity$data = {
  readonly createdBy: {
    readonly name: string;
  } | null | undefined;
  readonly description: string | null | undefined;
  readonly direction: Direction | null | undefined;
  readonly durationMinutes: number;
  readonly leftVoicemail: boolean;
  readonly phoneNumber: string | null | undefined;
  readonly status: ActivityStatus;
  readonly subject: string;
  readonly " $fragmentSpreads": FragmentRefs<"Parties_activity" | "Todo_activity">;
  readonly " $fragmentType": "CallEntry_activity";
};
export type CallEntry_activity$key = {
  readonly " $data"?: CallEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"CallEntry_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CallEntry_activity",
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
      "name": "direction",
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
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "createdBy",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Todo_activity"
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

(node as any).hash = "b0d482c3e1505617d3ecdd15f6ee4127";

export default node;
