/**
 * @generated SignedSource<<c441734095c46cef3c2b455203711a2b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type ActivityEntry_activity$data = {
  readonly kind: ActivityKind;
  readonly " $fragmentSpreads": FragmentRefs<"AppointmentEntry_activity" | "CallEntry_activity" | "EmailEntry_activity" | "TaskEntry_activity">;
  readonly " $fragmentType": "ActivityEntry_activity";
};
export type ActivityEntry_activity$key = {
  readonly " $data"?: ActivityEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"ActivityEntry_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ActivityEntry_activity",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "EmailEntry_activity"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CallEntry_activity"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "TaskEntry_activity"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AppointmentEntry_activity"
    }
  ],
  "type": "Activity",
  "abstractKey": null
};

(node as any).hash = "cac96c3470f6231c08465d16bd0a1995";

export default node;
