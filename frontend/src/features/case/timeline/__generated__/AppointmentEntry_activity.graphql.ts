/**
 * @generated SignedSource<<cb113afc534000722250f00a4d6e3d56>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AppointmentEntry_activity$data = {
  readonly " $fragmentSpreads": FragmentRefs<"Todo_activity">;
  readonly " $fragmentType": "AppointmentEntry_activity";
};
export type AppointmentEntry_activity$key = {
  readonly " $data"?: AppointmentEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"AppointmentEntry_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "AppointmentEntry_activity",
  "selections": [
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Todo_activity"
    }
  ],
  "type": "Activity",
  "abstractKey": null
};

(node as any).hash = "ff64516103b685d830ecf9478e98affe";

export default node;
