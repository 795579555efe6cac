/**
 * @generated SignedSource<<760348cc05b70701ee0ddd4139d89e5b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type MergedCases_case$data = {
  readonly mergedCases: ReadonlyArray<{
    readonly id: string;
    readonly merged: {
      readonly id: string;
      readonly number: string;
      readonly title: string;
      readonly viewerCanUnmerge: {
        readonly allowed: boolean;
      };
    };
    readonly mergedAt: string;
    readonly mergedBy: {
      readonly name: string;
    } | null | undefined;
    readonly moved: {
      readonly activities: number;
      readonly attachments: number;
      readonly children: number;
      readonly notes: number;
      readonly posts: number;
    };
  }>;
  readonly " $fragmentType": "MergedCases_case";
};
export type MergedCases_case$key = {
  readonly " $data"?: MergedCases_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"MergedCases_case">;
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
  "name": "MergedCases_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "CaseMerge",
      "kind": "LinkedField",
      "name": "mergedCases",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "mergedAt",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "User",
          "kind": "LinkedField",
          "name": "mergedBy",
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
          "concreteType": "MergedCounts",
          "kind": "LinkedField",
          "name": "moved",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "activities",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "notes",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "posts",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "attachments",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "children",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "Case",
          "kind": "LinkedField",
          "name": "merged",
          "plural": false,
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
              "name": "title",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": "Verdict",
              "kind": "LinkedField",
              "name": "viewerCanUnmerge",
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

(node as any).hash = "b9ab170c65a81630f53ed63b0f853a69";

export default node;
