/**
 * @generated SignedSource<<617d35b688aada7c47f2a2939969359e>>
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
  readonly post: {
    readonly " $fragmentSpreads": FragmentRefs<"PostEntry_post">;
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
            "name": "PostEntry_post"
          }
        ],
        "type": "Post",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "post"
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

(node as any).hash = "0873df470a41e6e81d186c3dd1e8404b";

export default node;
