/**
 * @generated SignedSource<<8b0fe01715999177375f19982d3ed344>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CustomerCases_query$data = {
  readonly cases: {
    readonly edges: ReadonlyArray<{
      readonly node: {
        readonly id: string;
        readonly number: string;
        readonly status: CaseStatus;
        readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
      };
    }>;
  };
  readonly open: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly number: string;
      readonly status: CaseStatus;
      readonly " $fragmentSpreads": FragmentRefs<"CaseLine_case">;
    }>;
  };
  readonly " $fragmentType": "CustomerCases_query";
};
export type CustomerCases_query$key = {
  readonly " $data"?: CustomerCases_query$data;
  readonly " $fragmentSpreads": FragmentRefs<"CustomerCases_query">;
};

import CustomerCasesPageQuery_graphql from './CustomerCasesPageQuery.graphql';

const node: ReaderFragment = (function(){
var v0 = [
  "cases"
],
v1 = {
  "kind": "Variable",
  "name": "customerId",
  "variableName": "customerId"
},
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "number",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "status",
  "storageKey": null
},
v5 = {
  "args": null,
  "kind": "FragmentSpread",
  "name": "CaseLine_case"
};
return {
  "argumentDefinitions": [
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "after"
    },
    {
      "defaultValue": null,
      "kind": "LocalArgument",
      "name": "customerId"
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
      "fragmentPathInResult": [],
      "operation": CustomerCasesPageQuery_graphql
    }
  },
  "name": "CustomerCases_query",
  "selections": [
    {
      "alias": "open",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/),
            {
              "kind": "Literal",
              "name": "status",
              "value": "ACTIVE"
            }
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        {
          "kind": "Literal",
          "name": "first",
          "value": 50
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "field": "TIME_LEFT"
          }
        }
      ],
      "concreteType": "CaseConnection",
      "kind": "LinkedField",
      "name": "cases",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "Case",
          "kind": "LinkedField",
          "name": "nodes",
          "plural": true,
          "selections": [
            (v2/*:: as any*/),
            (v3/*:: as any*/),
            (v4/*:: as any*/),
            (v5/*:: as any*/)
          ],
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": "cases",
      "args": [
        {
          "fields": [
            (v1/*:: as any*/)
          ],
          "kind": "ObjectValue",
          "name": "filter"
        },
        {
          "kind": "Literal",
          "name": "orderBy",
          "value": {
            "direction": "DESC",
            "field": "AGE"
          }
        }
      ],
      "concreteType": "CaseConnection",
      "kind": "LinkedField",
      "name": "__CustomerCases_cases_connection",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "concreteType": "CaseEdge",
          "kind": "LinkedField",
          "name": "edges",
          "plural": true,
          "selections": [
            {
              "alias": null,
              "args": null,
              "concreteType": "Case",
              "kind": "LinkedField",
              "name": "node",
              "plural": false,
              "selections": [
                (v2/*:: as any*/),
                (v3/*:: as any*/),
                (v4/*:: as any*/),
                (v5/*:: as any*/),
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
  "type": "Query",
  "abstractKey": null
};
})();

(node as any).hash = "b79b5346e8c30e828d718f3b6c3b9281";

export default node;
