/**
 * @generated SignedSource<<e35506258c2be0f34d149e0ea7d2fcab>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type LinkedCases_case$data = {
  readonly id: string;
  readonly similarLinks: ReadonlyArray<{
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"LinkedCase_link">;
  }>;
  readonly status: CaseStatus;
  readonly " $fragmentType": "LinkedCases_case";
};
export type LinkedCases_case$key = {
  readonly " $data"?: LinkedCases_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"LinkedCases_case">;
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
  "name": "LinkedCases_case",
  "selections": [
    (v0/*:: as any*/),
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
        (v0/*:: as any*/),
        {
          "args": null,
          "kind": "FragmentSpread",
          "name": "LinkedCase_link"
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "a018d375a87565f03bf0ecdc91ae7e67";

export default node;
