/**
 * @generated SignedSource<<a9e4bbead921af06472279a6378e0be9>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ProcessStepKind = "ACTIVITIES" | "CONTACT" | "CUSTOMER" | "ENTITLEMENT" | "FIND_CASE" | "PRODUCT" | "RESOLVE" | "SIMILAR_CASES" | "SUBJECT" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Steps_stage$data = {
  readonly done: ReadonlyArray<ProcessStepKind>;
  readonly stage: {
    readonly code: string | null | undefined;
    readonly name: string;
    readonly steps: ReadonlyArray<{
      readonly id: string;
      readonly kind: ProcessStepKind;
      readonly required: boolean;
    }>;
  };
  readonly " $fragmentType": "Steps_stage";
};
export type Steps_stage$key = {
  readonly " $data"?: Steps_stage$data;
  readonly " $fragmentSpreads": FragmentRefs<"Steps_stage">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Steps_stage",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "done",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ProcessStage",
      "kind": "LinkedField",
      "name": "stage",
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
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "ProcessStep",
          "kind": "LinkedField",
          "name": "steps",
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
              "name": "required",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "CaseProcessStage",
  "abstractKey": null
};

(node as any).hash = "d63396ee13cf3b7461b3f52a22b43e33";

export default node;
