/**
 * @generated SignedSource<<ab8c7bea5c2f5d5b345d60f81b7e031b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Details_customer$data = {
  readonly __typename: "Account";
  readonly country: string | null | undefined;
  readonly description: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly " $fragmentType": "Details_customer";
} | {
  readonly __typename: "Contact";
  readonly country: string | null | undefined;
  readonly language: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly " $fragmentType": "Details_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "Details_customer";
};
export type Details_customer$key = {
  readonly " $data"?: Details_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Details_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "country",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "timeZone",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Details_customer",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "__typename",
      "storageKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "description",
          "storageKey": null
        }
      ],
      "type": "Account",
      "abstractKey": null
    },
    {
      "kind": "InlineFragment",
      "selections": [
        (v0/*:: as any*/),
        (v1/*:: as any*/),
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "language",
          "storageKey": null
        }
      ],
      "type": "Contact",
      "abstractKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": "__isCustomer"
};
})();

(node as any).hash = "b8cd01ca38b8b02263f5f0abbeb0536d";

export default node;
