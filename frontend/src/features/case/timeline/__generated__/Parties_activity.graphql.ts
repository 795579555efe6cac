/**
 * @generated SignedSource<<080d552696540de92d348b39d07cc29b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
export type ActivityPartyRole = "BCC" | "CC" | "OPTIONAL_ATTENDEE" | "ORGANIZER" | "REQUIRED_ATTENDEE" | "SENDER" | "TO" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Parties_activity$data = {
  readonly kind: ActivityKind;
  readonly parties: ReadonlyArray<{
    readonly address: string | null | undefined;
    readonly party: {
      readonly __typename: "Account";
      readonly id: string;
      readonly name: string;
    } | {
      readonly __typename: "Contact";
      readonly id: string;
      readonly name: string;
    } | {
      readonly __typename: "User";
      readonly id: string;
      readonly name: string;
    } | {
      // This will never be '%other', but we need some
      // value in case none of the concrete values match.
      readonly __typename: "%other";
    } | null | undefined;
    readonly role: ActivityPartyRole;
  }>;
  readonly " $fragmentType": "Parties_activity";
};
export type Parties_activity$key = {
  readonly " $data"?: Parties_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"Parties_activity">;
};

const node: ReaderFragment = (function(){
var v0 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "id",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  }
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Parties_activity",
  "selections": [
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "kind",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "ActivityParty",
      "kind": "LinkedField",
      "name": "parties",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "role",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "address",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": null,
          "kind": "LinkedField",
          "name": "party",
          "plural": false,
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
              "selections": (v0/*:: as any*/),
              "type": "Account",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v0/*:: as any*/),
              "type": "Contact",
              "abstractKey": null
            },
            {
              "kind": "InlineFragment",
              "selections": (v0/*:: as any*/),
              "type": "User",
              "abstractKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Activity",
  "abstractKey": null
};
})();

(node as any).hash = "89ea3a74e4d86c5563e93bab57f41201";

export default node;
