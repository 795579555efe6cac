/**
 * @generated SignedSource<<8a273b898aac8a42adccfcb08cd67479>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type OpenActions_activity$data = {
  readonly id: string;
  readonly status: ActivityStatus;
  readonly subject: string;
  readonly " $fragmentType": "OpenActions_activity";
};
export type OpenActions_activity$key = {
  readonly " $data"?: OpenActions_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenActions_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpenActions_activity",
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
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "subject",
      "storageKey": null
    }
  ],
  "type": "Activity",
  "abstractKey": null
};

(node as any).hash = "3ca84726480b4a51e370bde00f9374a1";

export default node;
