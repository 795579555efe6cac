/**
 * @generated SignedSource<<f626cec9317008971bf408b919f54af5>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type ActivityEntry_activity$data = {
  readonly kind: ActivityKind;
  readonly " $fragmentSpreads": FragmentRefs<"AppointmentEntry_activity" | "CallEntry_activity" | "EmailEntry_activity" | "ResolutionEntry_activity" | "TaskEntry_activity">;
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "ResolutionEntry_activity"
    }
  ],
  "type": "Activity",
  "abstractKey": null
};

(node as any).hash = "efeec44a6cbe72b7dd3a08340e36ee32";

export default node;
