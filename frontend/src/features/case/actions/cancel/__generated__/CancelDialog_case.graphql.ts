/**
 * @generated SignedSource<<344735f5967f9d48aa9fc2fc7d2eed6e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CancelDialog_case$data = {
  readonly closesWithIt: ReadonlyArray<{
    readonly openActivities: ReadonlyArray<{
      readonly id: string;
    }>;
  }>;
  readonly id: string;
  readonly number: string;
  readonly openActivities: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly queue: {
    readonly name: string;
  } | null | undefined;
  readonly version: number;
  readonly viewerCanMerge: {
    readonly allowed: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"CancelReason_case" | "Children_case" | "OpenActivities_case">;
  readonly " $fragmentType": "CancelDialog_case";
};
export type CancelDialog_case$key = {
  readonly " $data"?: CancelDialog_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CancelDialog_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "concreteType": "Activity",
  "kind": "LinkedField",
  "name": "openActivities",
  "plural": true,
  "selections": [
    (v0/*:: as any*/)
  ],
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CancelDialog_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "number",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "CancelReason_case"
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "queue",
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
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanMerge",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "allowed",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "closesWithIt",
      "plural": true,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Children_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "OpenActivities_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "0c888c0bf4ca92a2ccd5a676b270d5eb";

export default node;
