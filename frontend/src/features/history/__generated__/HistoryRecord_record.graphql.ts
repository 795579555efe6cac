/**
 * @generated SignedSource<<0fc28fcee29900a0da5647f03ade558a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type HistoryOperation = "CREATED" | "DELETED" | "UPDATED" | "%future added value";
export type HistoryRecordKind = "ACTIVITY" | "ATTACHMENT" | "CASE" | "ENTITLEMENT" | "LEDGER_ENTRY" | "LINK" | "MERGE" | "MOVED" | "NOTE" | "OTHER" | "PARTY" | "POST" | "QUEUE_ITEM" | "STAGE" | "%future added value";
export type HistoryValueKind = "BOOLEAN" | "CODE" | "DAY" | "HIDDEN" | "INSTANT" | "NUMBER" | "RECORD" | "TEXT" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type HistoryRecord_record$data = {
  readonly fields: ReadonlyArray<{
    readonly after: {
      readonly kind: HistoryValueKind;
      readonly text: string | null | undefined;
      readonly word: string | null | undefined;
    } | null | undefined;
    readonly before: {
      readonly kind: HistoryValueKind;
      readonly text: string | null | undefined;
      readonly word: string | null | undefined;
    } | null | undefined;
    readonly name: string;
  }>;
  readonly kind: HistoryRecordKind;
  readonly label: string | null | undefined;
  readonly operation: HistoryOperation;
  readonly " $fragmentType": "HistoryRecord_record";
};
export type HistoryRecord_record$key = {
  readonly " $data"?: HistoryRecord_record$data;
  readonly " $fragmentSpreads": FragmentRefs<"HistoryRecord_record">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "kind",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/),
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "text",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "word",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "HistoryRecord_record",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "operation",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "label",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "HistoryField",
      "kind": "LinkedField",
      "name": "fields",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "name",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "HistoryValue",
          "kind": "LinkedField",
          "name": "before",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "HistoryValue",
          "kind": "LinkedField",
          "name": "after",
          "plural": false,
          "selections": (v1/*:: as any*/),
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "HistoryRecord",
  "abstractKey": null
};
})();

(node as any).hash = "0459772d95d3cce275c5edcc29eb4e36";

export default node;
