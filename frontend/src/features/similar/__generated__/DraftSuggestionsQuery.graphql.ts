/**
 * @generated SignedSource<<f5a5f3f97db5a104594d855ea3273838>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CaseDraft = {
  customerId?: string | null | undefined;
  description?: string | null | undefined;
  productId?: string | null | undefined;
  subjectId?: string | null | undefined;
  title: string;
};
export type DraftSuggestionsQuery$variables = {
  draft: CaseDraft;
};
export type DraftSuggestionsQuery$data = {
  readonly similarCases: ReadonlyArray<{
    readonly case: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"DraftSuggestion_similar">;
  }>;
};
export type DraftSuggestionsQuery = {
  response: DraftSuggestionsQuery$data;
  variables: DraftSuggestionsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "draft"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "draft",
    "variableName": "draft"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 5
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "DraftSuggestionsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SimilarCase",
        "kind": "LinkedField",
        "name": "similarCases",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "case",
            "plural": false,
            "selections": [
              (v2/*:: as any*/)
            ],
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "DraftSuggestion_similar"
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Query",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "DraftSuggestionsQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "SimilarCase",
        "kind": "LinkedField",
        "name": "similarCases",
        "plural": true,
        "selections": [
          {
            "alias": null,
            "args": null,
            "concreteType": "Case",
            "kind": "LinkedField",
            "name": "case",
            "plural": false,
            "selections": [
              (v2/*:: as any*/),
              {
                "alias": null,
                "args": null,
                "concreteType": "Activity",
                "kind": "LinkedField",
                "name": "resolution",
                "plural": false,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "subject",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "description",
                    "storageKey": null
                  }
                ],
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "number",
                "storageKey": null
              },
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "title",
                "storageKey": null
              },
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
                "concreteType": "StatusReason",
                "kind": "LinkedField",
                "name": "statusReason",
                "plural": false,
                "selections": [
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "code",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "name",
                    "storageKey": null
                  },
                  (v2/*:: as any*/)
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "59e61ac67c56ad2add4dbfeaa17feb41",
    "id": null,
    "metadata": {},
    "name": "DraftSuggestionsQuery",
    "operationKind": "query",
    "text": "query DraftSuggestionsQuery(\n  $draft: CaseDraft!\n) {\n  similarCases(draft: $draft, first: 5) {\n    case {\n      id\n    }\n    ...DraftSuggestion_similar\n  }\n}\n\nfragment DraftSuggestion_similar on SimilarCase {\n  case {\n    resolution {\n      id\n    }\n    ...SimilarHead_case\n    id\n  }\n}\n\nfragment SimilarHead_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolution {\n    subject\n    description\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "8d78b2877dcec81d5daae9a8caf9a483";

export default node;
