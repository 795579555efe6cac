/**
 * @generated SignedSource<<3e2626fb2b3e715d6b14006637b2e2e3>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CaseLine_case$data = {
  readonly createdAt: string;
  readonly resolveBy: string | null | undefined;
  readonly status: CaseStatus;
  readonly statusReason: {
    readonly code: string | null | undefined;
    readonly name: string;
  };
  readonly title: string;
  readonly " $fragmentType": "CaseLine_case";
};
export type CaseLine_case$key = {
  readonly " $data"?: CaseLine_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseLine_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
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
      "concreteType": "StatusReason",
      "kind": "LinkedField",
      "name": "statusReason",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
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
      "kind": "ScalarField",
      "name": "resolveBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "8623d7924533b0f9476966b8e2ba6830";

export default node;
