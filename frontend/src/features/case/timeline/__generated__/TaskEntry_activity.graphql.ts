/**
 * @generated SignedSource<<52fa4dea72e99e722c62d91199749050>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TaskEntry_activity$data = {
  readonly " $fragmentSpreads": FragmentRefs<"Todo_activity">;
  readonly " $fragmentType": "TaskEntry_activity";
};
export type TaskEntry_activity$key = {
  readonly " $data"?: TaskEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"TaskEntry_activity">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TaskEntry_activity",
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

(node as any).hash = "13cc5ca02b51a9dc7197e188d11796cf";

export default node;
