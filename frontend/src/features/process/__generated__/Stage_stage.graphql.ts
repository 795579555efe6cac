/**
 * @generated SignedSource<<50796bcb880151ed211c41ad1d3579fc>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Stage_stage$data = {
  readonly seconds: number;
  readonly since: string | null | undefined;
  readonly stage: {
    readonly code: string | null | undefined;
    readonly name: string;
  };
  readonly stays: number;
  readonly " $fragmentType": "Stage_stage";
};
export type Stage_stage$key = {
  readonly " $data"?: Stage_stage$data;
  readonly " $fragmentSpreads": FragmentRefs<"Stage_stage">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Stage_stage",
  "selections": [
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
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "since",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "seconds",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "stays",
      "storageKey": null
    }
  ],
  "type": "CaseProcessStage",
  "abstractKey": null
};

(node as any).hash = "52b09b3de0e694f4dcafd267598a2ee6";

export default node;
