/**
 * @generated SignedSource<<4929b40c9114c8694b71313f3f30e845>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseEventKind = "ASSIGNED" | "CANCELLED" | "CHANGED" | "CREATED" | "GAVE_BACK" | "LINKED" | "MERGED" | "PICKED" | "QUEUED" | "REACTIVATED" | "RELEASED" | "RESOLVED" | "TOOK_IN" | "UNLINKED" | "UNMERGED" | "UNQUEUED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type EventEntry_event$data = {
  readonly by: {
    readonly name: string;
  } | null | undefined;
  readonly done: CaseEventKind;
  readonly fields: ReadonlyArray<{
    readonly after: string | null | undefined;
    readonly before: string | null | undefined;
    readonly field: string;
  }>;
  readonly " $fragmentType": "EventEntry_event";
};
export type EventEntry_event$key = {
  readonly " $data"?: EventEntry_event$data;
  readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "EventEntry_event",
  "selections": [
    {
      "alias": "done",
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "by",
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
      "concreteType": "FieldChange",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "field",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "before",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "after",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CaseEvent",
  "abstractKey": null
};

(node as any).hash = "92d16caa29c5908f9560ec5328169fb6";

export default node;
