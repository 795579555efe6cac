/**
 * @generated SignedSource<<3386c0360e20fe8e285642f411814597>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CustomerEditor_customer$data = {
  readonly account: {
    readonly " $fragmentSpreads": FragmentRefs<"AccountEditor_account">;
  } | null | undefined;
  readonly contact: {
    readonly " $fragmentSpreads": FragmentRefs<"ContactEditor_contact">;
  } | null | undefined;
  readonly " $fragmentType": "CustomerEditor_customer";
};
export type CustomerEditor_customer$key = {
  readonly " $data"?: CustomerEditor_customer$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerEditor_customer">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CustomerEditor_customer",
  "selections": [
    {
      "fragment": {
        "kind": "InlineFragment",
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "AccountEditor_account"
          }
        ],
        "type": "Account",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "account"
    },
    {
      "fragment": {
        "kind": "InlineFragment",
        "selections": [
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "ContactEditor_contact"
          }
        ],
        "type": "Contact",
        "abstractKey": null
      },
      "kind": "AliasedInlineFragmentSpread",
      "name": "contact"
    }
  ],
  "type": "Customer",
  "abstractKey": "__isCustomer"
};

(node as any).hash = "da5268176be2c7bc906e20ae3fe152f4";

export default node;
