/**
 * @generated SignedSource<<2e3aaf196f5f2f535a165343e6567177>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ResolveDialog_case$data = {
  readonly availableResolutionTypes: ReadonlyArray<{
    readonly code: string | null | undefined;
    readonly id: string;
    readonly name: string;
  }>;
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
  readonly unbilledMinutes: number;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"Children_case" | "OpenActivities_case">;
  readonly " $fragmentType": "ResolveDialog_case";
};
export type ResolveDialog_case$key = {
  readonly " $data"?: ResolveDialog_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"ResolveDialog_case">;
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
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
},
v2 = {
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
  "name": "ResolveDialog_case",
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "unbilledMinutes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "queue",
      "plural": false,
      "selections": [
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StatusReason",
      "kind": "LinkedField",
      "name": "availableResolutionTypes",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    (v2/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "closesWithIt",
      "plural": true,
      "selections": [
        (v2/*:: as any*/)
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

(node as any).hash = "b73f16dac7ebf91eeb4efdf7f7e38734";

export default node;
