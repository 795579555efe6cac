/**
 * @generated SignedSource<<eee1038e179d52c44ec81039c089a76f>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
export type ActivityStatusReason = "BUSY" | "CANCELLED" | "COMPLETED" | "DEFERRED" | "DRAFT" | "FREE" | "IN_PROGRESS" | "MADE" | "NOT_STARTED" | "OPEN" | "OUT_OF_OFFICE" | "RECEIVED" | "SENT" | "TENTATIVE" | "WAITING" | "%future added value";
export type Direction = "INCOMING" | "OUTGOING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type EmailEntry_activity$data = {
  readonly attachments: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"Files_attachments">;
  }>;
  readonly createdBy: {
    readonly name: string;
  } | null | undefined;
  readonly description: string | null | undefined;
  readonly direction: Direction | null | undefined;
  readonly emailCc: string | null | undefined;
  readonly emailFrom: string | null | undefined;
  readonly emailTo: string | null | undefined;
  readonly status: ActivityStatus;
  readonly statusReason: ActivityStatusReason;
  readonly subject: string;
  readonly " $fragmentSpreads": FragmentRefs<"OpenActions_activity" | "Parties_activity">;
  readonly " $fragmentType": "EmailEntry_activity";
};
export type EmailEntry_activity$key = {
  readonly " $data"?: EmailEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"EmailEntry_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EmailEntry_activity",
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
      "alias": null,
      "args": null,
      "concreteType": "Attachment",
      "kind": "LinkedField",
      "name": "attachments",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "id",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "Files_attachments"
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

(node as any).hash = "3cf4db285f5028c4fc7e00ca2865679d";

export default node;
