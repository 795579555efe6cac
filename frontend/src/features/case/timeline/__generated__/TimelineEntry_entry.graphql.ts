/**
 * @generated SignedSource<<56b5886aa19e3eb08728d441c2a666e4>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type TimelineEntry_entry$data = {
  readonly activity: {
    readonly " $fragmentSpreads": FragmentRefs<"ActivityEntry_activity">;
  } | null | undefined;
  readonly event: {
    readonly " $fragmentSpreads": FragmentRefs<"EventEntry_event">;
  } | null | undefined;
  readonly note: {
    readonly " $fragmentSpreads": FragmentRefs<"NoteEntry_note">;
  } | null | undefined;
  readonly " $fragmentType": "TimelineEntry_entry";
};
export type TimelineEntry_entry$key = {
  readonly " $data"?: TimelineEntry_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"TimelineEntry_entry">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "TimelineEntry_entry",
  "selections": [
    {
      "fragment": {
        "kind": "InlineFragment",
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ActivityEntry_activity"
          }
        ],
        "type": "Activity",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "activity"
    },
    {
      "fragment": {
        "kind": "InlineFragment",
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "NoteEntry_note"
          }
        ],
        "type": "Note",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "note"
    },
    {
      "fragment": {
        "kind": "InlineFragment",
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "EventEntry_event"
          }
        ],
        "type": "CaseEvent",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "event"
    }
  ],
  "type": "TimelineEntry",
  "abstractKey": "__isTimelineEntry"
};

(node as any).hash = "fa825fc2063e809ff90dd7e8c7668007";

export default node;
