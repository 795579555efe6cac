/**
 * @generated SignedSource<<144cf662d6bcd25f066fc175b53aef42>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type UndoObstacle = "CHANGED_SINCE" | "HIDDEN" | "NOT_ALLOWED" | "SOMEBODY_ELSES" | "STATUS_RULES" | "STAYS" | "WOULD_CLOSE" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type HistoryEntry_entry$data = {
  readonly at: string;
  readonly by: {
    readonly name: string;
  } | null | undefined;
  readonly commandId: string;
  readonly records: ReadonlyArray<{
    readonly recordId: string;
    readonly " $fragmentSpreads": FragmentRefs<"HistoryRecord_record">;
  }>;
  readonly undoable: {
    readonly allowed: boolean;
    readonly obstacle: UndoObstacle | null | undefined;
    readonly since: {
      readonly at: string;
      readonly by: {
        readonly name: string;
      } | null | undefined;
      readonly verb: string;
    } | null | undefined;
  };
  readonly verb: string;
  readonly " $fragmentType": "HistoryEntry_entry";
};
export type HistoryEntry_entry$key = {
  readonly " $data"?: HistoryEntry_entry$data;
  readonly " $fragmentSpreads": FragmentRefs<"HistoryEntry_entry">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "at",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "verb",
  "storageKey": null
},
v2 = {
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
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HistoryEntry_entry",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "commandId",
      "storageKey": null
    },
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "HistoryRecord",
      "kind": "LinkedField",
      "name": "records",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "recordId",
          "storageKey": null
        },
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "HistoryRecord_record"
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "UndoVerdict",
      "kind": "LinkedField",
      "name": "undoable",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "allowed",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "obstacle",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "LaterChange",
          "kind": "LinkedField",
          "name": "since",
          "plural": false,
          "selections": [
            (v0/*:: as any*/),
            (v1/*:: as any*/),
            (v2/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "HistoryEntry",
  "abstractKey": null
};
})();

(node as any).hash = "e52626ca706d2172181e5d0251f21040";

export default node;
