/**
 * @generated SignedSource<<43eae1b18a087acff79c3c6834c0d7cf>>
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
  readonly version: number;
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
      "name": "version",
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

(node as any).hash = "5738ad004ee076e969d0db13792d5506";

export default node;
