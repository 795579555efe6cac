/**
 * @generated SignedSource<<1d74e2fb1974587e95b661395f6b5a80>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type PostEntry_post$data = {
  readonly case: {
    readonly id: string;
  } | null | undefined;
  readonly comments: ReadonlyArray<{
    readonly createdAt: string;
    readonly id: string;
    readonly " $fragmentSpreads": FragmentRefs<"PostWords_post">;
  }>;
  readonly id: string;
  readonly " $fragmentSpreads": FragmentRefs<"PostWords_post">;
  readonly " $fragmentType": "PostEntry_post";
};
export type PostEntry_post$key = {
  readonly " $data"?: PostEntry_post$data;
  readonly " $fragmentSpreads": FragmentRefs<"PostEntry_post">;
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
  "args": null,
  "kind": "FragmentSpread",
  "name": "PostWords_post"
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PostEntry_post",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "case",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Post",
      "kind": "LinkedField",
      "name": "comments",
      "plural": true,
      "selections": [
        (v0/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "createdAt",
          "storageKey": null
        },
        (v1/*:: as any*/)
      ],
      "storageKey": null
    },
    (v1/*:: as any*/)
  ],
  "type": "Post",
  "abstractKey": null
};
})();

(node as any).hash = "f5c8b063f8ede3e028e1510d77f8e7d3";

export default node;
