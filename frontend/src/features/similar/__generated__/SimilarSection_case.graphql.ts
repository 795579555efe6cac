/**
 * @generated SignedSource<<82de4f07432c2f1de9ae7f29ba9752ea>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type SimilarSection_case$data = {
  readonly id: string;
  readonly similarLinks: ReadonlyArray<{
    readonly id: string;
  }>;
  readonly status: CaseStatus;
  readonly title: string;
  readonly " $fragmentSpreads": FragmentRefs<"LinkedCases_case">;
  readonly " $fragmentType": "SimilarSection_case";
};
export type SimilarSection_case$key = {
  readonly " $data"?: SimilarSection_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"SimilarSection_case">;
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
  "name": "SimilarSection_case",
  "selections": [
    (v0/*:: as any*/),
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
      "concreteType": "SimilarCaseLink",
      "kind": "LinkedField",
      "name": "similarLinks",
      "plural": true,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "LinkedCases_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "c5444cf6e493465b9e40fd5e304854cc";

export default node;
