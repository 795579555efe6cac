/**
 * @generated SignedSource<<5bddde9ef21e681e0fb856430928d7d6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type ActivityKind = "APPOINTMENT" | "CASE_RESOLUTION" | "EMAIL" | "PHONE_CALL" | "TASK" | "%future added value";
export type ActivityStatus = "CANCELLED" | "COMPLETED" | "OPEN" | "SCHEDULED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Timeline_case$data = {
  readonly contact: {
    readonly email: string | null | undefined;
    readonly name: string;
  } | null | undefined;
  readonly customer: {
    readonly email?: string | null | undefined;
    readonly name?: string;
  } | null | undefined;
  readonly id: string;
  readonly timeline: {
    readonly edges: ReadonlyArray<{
      readonly at: string;
      readonly node: {
        readonly __typename: string;
        readonly id?: string;
        readonly kind?: ActivityKind;
        readonly status?: ActivityStatus;
        readonly " $fragmentSpreads": FragmentRefs<"TimelineEntry_entry">;
      };
    }>;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null | undefined;
  };
  readonly " $fragmentType": "Timeline_case";
};
export type Timeline_case$key = {
  readonly " $data"?: Timeline_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"Timeline_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v1 = [
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "name",
    "storageKey": null
  },
  {
    "alias": null,
    "args": null,
    "kind": "ScalarField",
    "name": "email",
    "storageKey": null
  }
],
v2 = [
  (v0/*:: as any*/)
];
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Timeline_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "concreteType": "Contact",
      "kind": "LinkedField",
      "name": "contact",
      "plural": false,
      "selections": (v1/*:: as any*/),
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": null,
      "kind": "LinkedField",
      "name": "customer",
      "plural": false,
      "selections": [
        {
          "kind": "InlineFragment",
          "selections": (v1/*:: as any*/),
          "type": "Account",
          "abstractKey": null
        },
        {
          "kind": "InlineFragment",
          "selections": (v1/*:: as any*/),
          "type": "Contact",
          "abstractKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "timeline",
      "args": null,
      "concreteType": "TimelineConnection",
      "kind": "LinkedField",
      "name": "__Timeline_backwards",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "startCursor",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "hasPreviousPage",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "TimelineEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "at",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "concreteType": null,
              "kind": "LinkedField",
              "name": "node",
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
                  "selections": [
                    (v0/*:: as any*/),
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
                      "kind": "ScalarField",
                      "name": "status",
                      "storageKey": null
                    }
                  ],
                  "type": "Activity",
                  "abstractKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v2/*:: as any*/),
                  "type": "Note",
                  "abstractKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v2/*:: as any*/),
                  "type": "Post",
                  "abstractKey": null
                },
                {
                  "kind": "InlineFragment",
                  "selections": (v2/*:: as any*/),
                  "type": "CaseEvent",
                  "abstractKey": null
                },
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "TimelineEntry_entry"
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

(node as any).hash = "be495c989ad10d80d00593204b273765";

export default node;
