/**
 * @generated SignedSource<<dda474829b820b48ffeff90a3fff74cc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type UserErrorCode = "ACTIVITY_CLOSED" | "ALREADY_IN_QUEUE" | "ALREADY_LINKED" | "ALREADY_PICKED" | "CASE_ACTIVE" | "CASE_CLOSED" | "CASE_MERGED" | "CHILDREN_ACTIVE" | "CHILD_LIMIT" | "DEFAULT_REASON" | "ENTITLEMENT_NOT_USABLE" | "ENTITLEMENT_STATE" | "ENTITLEMENT_USED_UP" | "FILE_REFUSED" | "HAS_CHILDREN" | "INVALID" | "KEY_REUSED" | "MERGE_ITSELF" | "MERGE_PARENTS" | "NOT_ALLOWED" | "NOT_A_CHILD" | "NOT_FOUND" | "NOT_IN_QUEUE" | "NOT_LINKED" | "NOT_MERGED" | "NOT_UNDOABLE" | "OPEN_ACTIVITIES" | "PARENT_IS_CHILD" | "POST_ANSWERED" | "QUEUE_EMPTY" | "REASONS_STRANDED" | "REASON_RETIRED" | "REQUIRED" | "SLA_STATE" | "STALE_VERSION" | "STEPS_MISSING" | "TAKEN" | "TOO_BIG" | "TOO_LONG" | "TRANSITION_NOT_ALLOWED" | "WRONG_CREDENTIALS" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Actions_entitlement$data = {
  readonly id: string;
  readonly isDefault: boolean;
  readonly name: string;
  readonly version: number;
  readonly viewerCanActivate: {
    readonly allowed: boolean;
    readonly reason: UserErrorCode | null | undefined;
  };
  readonly viewerCanAdjust: {
    readonly allowed: boolean;
  };
  readonly viewerCanCancel: {
    readonly allowed: boolean;
  };
  readonly viewerCanDeactivate: {
    readonly allowed: boolean;
  };
  readonly viewerCanDelete: {
    readonly allowed: boolean;
  };
  readonly viewerCanRenew: {
    readonly allowed: boolean;
  };
  readonly viewerCanSetDefault: {
    readonly allowed: boolean;
  };
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"AdjustDialog_entitlement">;
  readonly " $fragmentType": "Actions_entitlement";
};
export type Actions_entitlement$key = {
  readonly " $data"?: Actions_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Actions_entitlement">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "allowed",
  "storageKey": null
},
v1 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Actions_entitlement",
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
      "name": "version",
      "storageKey": null
    },
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
      "kind": "ScalarField",
      "name": "isDefault",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanUpdate",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanActivate",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "reason",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanDeactivate",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanCancel",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanRenew",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanSetDefault",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanAdjust",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanDelete",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "AdjustDialog_entitlement"
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};
})();

(node as any).hash = "5c0cc4477cc9c217126128841776094b";

export default node;
