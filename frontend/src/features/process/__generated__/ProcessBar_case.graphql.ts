/**
 * @generated SignedSource<<fc55e7e5bd6ca477f039e952ed0765bf>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ProcessBar_case$data = {
  readonly process: {
    readonly ended: boolean;
    readonly finished: boolean;
    readonly stage: {
      readonly id: string;
    } | null | undefined;
    readonly stages: ReadonlyArray<{
      readonly stage: {
        readonly code: string | null | undefined;
        readonly id: string;
        readonly name: string;
      };
      readonly " $fragmentSpreads": FragmentRefs<"Stage_stage" | "Steps_stage">;
    }>;
  };
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "ProcessBar_case";
};
export type ProcessBar_case$key = {
  readonly " $data"?: ProcessBar_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"ProcessBar_case">;
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
  "name": "ProcessBar_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CaseProcess",
      "kind": "LinkedField",
      "name": "process",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "ended",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "finished",
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
            (v0/*:: as any*/)
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "CaseProcessStage",
          "kind": "LinkedField",
          "name": "stages",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "ProcessStage",
              "kind": "LinkedField",
              "name": "stage",
              "plural": false,
              "selections": [
                (v0/*:: as any*/),
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
              "args": null,
              "kind": "FragmentSpread",
              "name": "Stage_stage"
            },
            {
              "args": null,
              "kind": "FragmentSpread",
              "name": "Steps_stage"
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanUpdate",
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "0a15973c59d6a99cf17052b53f68a6b1";

export default node;
