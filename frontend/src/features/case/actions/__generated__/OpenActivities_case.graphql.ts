/**
 * @generated SignedSource<<0518ec92f6ce6325c77efb8804a67959>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type OpenActivities_case$data = {
  readonly openActivities: ReadonlyArray<{
    readonly dueAt: string | null | undefined;
    readonly id: string;
    readonly kind: ActivityKind;
    readonly startsAt: string | null | undefined;
    readonly subject: string;
  }>;
  readonly " $fragmentType": "OpenActivities_case";
};
export type OpenActivities_case$key = {
  readonly " $data"?: OpenActivities_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"OpenActivities_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "OpenActivities_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Activity",
      "kind": "LinkedField",
      "name": "openActivities",
      "plural": true,
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
          "name": "kind",
          "storageKey": null
        },
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
          "name": "dueAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startsAt",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "8c63ef07fddfec57cb0b108f1085fe91";

export default node;
