/**
 * @generated SignedSource<<ae52132351c52aea5ef77fb832b82f4a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementEntryReason = "ADJUSTED" | "CASE_CANCELLED" | "CASE_CREATED" | "CASE_DELETED" | "CASE_MERGED" | "CASE_REACTIVATED" | "CASE_RESOLVED" | "CASE_UNMERGED" | "CHANNEL_ENTERED" | "CHANNEL_LEFT" | "DECREMENT_OFF" | "ENTITLEMENT_REMOVED" | "ENTITLEMENT_SET" | "UNDONE" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Ledger_entitlement$data = {
  readonly entries: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly at: string;
        readonly balance: any;
        readonly by: {
          readonly name: string;
        } | null | undefined;
        readonly caseNumber: string | null | undefined;
        readonly channel: CaseOrigin | null | undefined;
        readonly channelTerms: any;
        readonly explanation: string | null | undefined;
        readonly id: string;
        readonly reason: EntitlementEntryReason;
        readonly terms: any;
      };
    }>;
  };
  readonly id: string;
  readonly totalTerms: any | null | undefined;
  readonly " $fragmentType": "Ledger_entitlement";
};
export type Ledger_entitlement$key = {
  readonly " $data"?: Ledger_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"Ledger_entitlement">;
};

import LedgerPageQuery_graphql from './LedgerPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "entries"
],
v1 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": 50,
      "kind": "LocalArgument",
      "name": "first"
    }
  ],
  "kind": "Fragment",
  "metadata": {
    "connection": [
      {
        "count": "first",
        "cursor": "after",
        "direction": "forward",
        "path": (v0/*:: as any*/)
      }
    ],
    "refetch": {
      "connection": {
        "forward": {
          "count": "first",
          "cursor": "after"
        },
        "backward": null,
        "path": (v0/*:: as any*/)
      },
      "fragmentPathInResult": [
        "node"
      ],
      "operation": LedgerPageQuery_graphql,
      "identifierInfo": {
        "identifierField": "id",
        "identifierQueryVariableName": "id"
      }
    }
  },
  "name": "Ledger_entitlement",
  "selections": [
    (v1/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "totalTerms",
      "storageKey": null
    },
    {
      "alias": "entries",
      "args": null,
      "concreteType": "EntitlementEntryConnection",
      "kind": "LinkedField",
      "name": "__Ledger_entries_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "EntitlementEntryEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "EntitlementEntry",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v1/*:: as any*/),
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "reason",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "terms",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "balance",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "channel",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "channelTerms",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "caseNumber",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "explanation",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "concreteType": "User",
                  "kind": "LinkedField",
                  "name": "by",
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
                  "kind": "ScalarField",
                  "name": "at",
                  "storageKey": null
                },
                {
                  "alias": null,
                  "args": null,
                  "kind": "ScalarField",
                  "name": "__typename",
                  "storageKey": null
                }
              ],
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "cursor",
              "storageKey": null
            }
          ],
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "concreteType": "PageInfo",
          "kind": "LinkedField",
          "name": "pageInfo",
          "plural": false,
          "selections": [
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "endCursor",
              "storageKey": null
            },
            {
              "alias": null,
              "args": null,
              "kind": "ScalarField",
              "name": "hasNextPage",
              "storageKey": null
            }
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};
})();

(node as any).hash = "119a6f30431c99553a63226007daa61c";

export default node;
