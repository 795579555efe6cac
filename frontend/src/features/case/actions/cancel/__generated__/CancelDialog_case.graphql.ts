/**
 * @generated SignedSource<<b40baf2c9b51458dbc130ba5af4c0355>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CancelDialog_case$data = {
  readonly id: string;
  readonly number: string;
  readonly openActivities: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly queue: {
    readonly name: string;
  } | null | undefined;
  readonly version: number;
  readonly " $fragmentSpreads": FragmentRefs<"OpenActivities_case">;
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
    {
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

(node as any).hash = "0a45c5728ab99224f953fc7c4b28eb21";

export default node;
