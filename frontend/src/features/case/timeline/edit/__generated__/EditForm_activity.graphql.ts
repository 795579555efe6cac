/**
 * @generated SignedSource<<5bc8022a804f280340ad366d593619ea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
export type ActivityStatusReason = "BUSY" | "CANCELLED" | "COMPLETED" | "DEFERRED" | "DRAFT" | "FREE" | "IN_PROGRESS" | "MADE" | "NOT_STARTED" | "OPEN" | "OUT_OF_OFFICE" | "RECEIVED" | "SENT" | "TENTATIVE" | "WAITING" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type EditForm_activity$data = {
  readonly availableStatusReasons: ReadonlyArray<ActivityStatusReason>;
  readonly description: string | null | undefined;
  readonly dueAt: string | null | undefined;
  readonly durationMinutes: number;
  readonly emailCc: string | null | undefined;
  readonly emailTo: string | null | undefined;
  readonly endsAt: string | null | undefined;
  readonly id: string;
  readonly kind: ActivityKind;
  readonly location: string | null | undefined;
  readonly phoneNumber: string | null | undefined;
  readonly startsAt: string | null | undefined;
  readonly statusReason: ActivityStatusReason;
  readonly subject: string;
  readonly version: number;
  readonly " $fragmentType": "EditForm_activity";
};
export type EditForm_activity$key = {
  readonly " $data"?: EditForm_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"EditForm_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EditForm_activity",
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
      "name": "version",
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
      "name": "description",
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
      "name": "availableStatusReasons",
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
    }
  ],
  "type": "Activity",
  "abstractKey": null
};

(node as any).hash = "a3edfd4e2a237c58312a59132e7dcdab";

export default node;
