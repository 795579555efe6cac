/**
 * @generated SignedSource<<699d53a2fdc7cab555e66143305b3b6d>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type ReactivateDialog_case$data = {
  readonly id: string;
  readonly leftQueue: {
    readonly name: string;
  } | null | undefined;
  readonly number: string;
  readonly status: CaseStatus;
  readonly " $fragmentType": "ReactivateDialog_case";
};
export type ReactivateDialog_case$key = {
  readonly " $data"?: ReactivateDialog_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"ReactivateDialog_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ReactivateDialog_case",
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
      "name": "number",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "status",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "leftQueue",
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "c1af10e08fff0e6ae4cc3e7418e64e14";

export default node;
