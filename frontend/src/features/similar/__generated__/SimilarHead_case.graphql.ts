/**
 * @generated SignedSource<<60f1b2650a32a7218a698a1a1a75aa33>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type SimilarHead_case$data = {
  readonly number: string;
  readonly resolution: {
    readonly description: string | null | undefined;
    readonly subject: string;
  } | null | undefined;
  readonly status: CaseStatus;
  readonly statusReason: {
    readonly code: string | null | undefined;
    readonly name: string;
  };
  readonly title: string;
  readonly " $fragmentType": "SimilarHead_case";
};
export type SimilarHead_case$key = {
  readonly " $data"?: SimilarHead_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"SimilarHead_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "SimilarHead_case",
  "selections": [
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
      "concreteType": "Activity",
      "kind": "LinkedField",
      "name": "resolution",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "subject",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "description",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "efa8e11ec034cc791ed53199f281d977";

export default node;
