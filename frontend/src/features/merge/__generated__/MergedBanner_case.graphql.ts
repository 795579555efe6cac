/**
 * @generated SignedSource<<bc00861c1a40512a2c5b61721a94e4be>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type MergedBanner_case$data = {
  readonly id: string;
  readonly mergedInto: {
    readonly id: string;
    readonly number: string;
  } | null | undefined;
  readonly mergedIntoFinal: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  } | null | undefined;
  readonly number: string;
  readonly viewerCanUnmerge: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "MergedBanner_case";
};
export type MergedBanner_case$key = {
  readonly " $data"?: MergedBanner_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"MergedBanner_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "MergedBanner_case",
  "selections": [
    (v0/*:: as any*/),
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "mergedInto",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "mergedIntoFinal",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
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
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "9a58c82a8d29593c2955bfafeb07611d";

export default node;
