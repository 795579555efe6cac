/**
 * @generated SignedSource<<5134b1789ebf5f79651f927f342d13de>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type Facts_customer$data = {
  readonly __typename: "Account";
  readonly city: string | null | undefined;
  readonly email: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly website: string | null | undefined;
  readonly " $fragmentType": "Facts_customer";
} | {
  readonly __typename: "Contact";
  readonly city: string | null | undefined;
  readonly email: string | null | undefined;
  readonly mobilePhone: string | null | undefined;
  readonly phone: string | null | undefined;
  readonly timeZone: string | null | undefined;
  readonly " $fragmentType": "Facts_customer";
} | {
  // This will never be '%other', but we need some
  // value in case none of the concrete values match.
  readonly __typename: "%other";
  readonly " $fragmentType": "Facts_customer";
};
export type Facts_customer$key = {
  readonly " $data"?: Facts_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"Facts_customer">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "email",
  "storageKey": null
},
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "phone",
  "storageKey": null
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "city",
  "storageKey": null
},
v3 = {
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
  "name": "Facts_customer",
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
          "name": "website",
          "storageKey": null
        },
        (v2/*:: as any*/),
        (v3/*:: as any*/)
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
          "name": "mobilePhone",
          "storageKey": null
        },
        (v2/*:: as any*/),
        (v3/*:: as any*/)
      ],
      "type": "Contact",
      "abstractKey": null
    }
  ],
  "type": "Customer",
  "abstractKey": "__isCustomer"
};
})();

(node as any).hash = "5292d9fc17de8ffbb4b9de9afda2b464";

export default node;
