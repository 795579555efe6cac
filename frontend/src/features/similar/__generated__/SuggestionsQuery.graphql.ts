/**
 * @generated SignedSource<<ae282cf2212bc01e3cbca836210e7c0b>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
export type SimilarCaseFilter = {
  keyword?: string | null | undefined;
  status?: CaseStatus | null | undefined;
  subjectId?: string | null | undefined;
};
export type SuggestionsQuery$variables = {
  caseId: string;
  filter?: SimilarCaseFilter | null | undefined;
};
export type SuggestionsQuery$data = {
  readonly similarCases: ReadonlyArray<{
    readonly case: {
      readonly id: string;
    };
    readonly " $fragmentSpreads": FragmentRefs<"Suggestion_similar">;
  }>;
};
export type SuggestionsQuery = {
  response: SuggestionsQuery$data;
  variables: SuggestionsQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "caseId"
  },
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "filter"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "caseId",
    "variableName": "caseId"
  },
  {
    "kind": "Variable",
    "name": "filter",
    "variableName": "filter"
  },
  {
    "kind": "Literal",
    "name": "first",
    "value": 8
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
},
v3 = [
  (v2/*:: as any*/)
];
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "SuggestionsQuery",
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
            "selections": (v3/*:: as any*/),
            "storageKey": null
          },
          {
            "args": null,
            "kind": "FragmentSpread",
            "name": "Suggestion_similar"
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
    "name": "SuggestionsQuery",
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
              },
              {
                "alias": null,
                "args": null,
                "concreteType": "Activity",
                "kind": "LinkedField",
                "name": "resolution",
                "plural": false,
                "selections": [
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
                  },
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "StatusReason",
                    "kind": "LinkedField",
                    "name": "resolutionType",
                    "plural": false,
                    "selections": (v3/*:: as any*/),
                    "storageKey": null
                  }
                ],
                "storageKey": null
              }
            ],
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "words",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "sameSubject",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "sameProduct",
            "storageKey": null
          },
          {
            "alias": null,
            "args": null,
            "kind": "ScalarField",
            "name": "sameCustomer",
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "d2fc97ae8c26e89a84c2af82fbc1946d",
    "id": null,
    "metadata": {},
    "name": "SuggestionsQuery",
    "operationKind": "query",
    "text": "query SuggestionsQuery(\n  $caseId: ID!\n  $filter: SimilarCaseFilter\n) {\n  similarCases(caseId: $caseId, filter: $filter, first: 8) {\n    case {\n      id\n    }\n    ...Suggestion_similar\n  }\n}\n\nfragment SimilarHead_case on Case {\n  number\n  title\n  status\n  statusReason {\n    code\n    name\n    id\n  }\n  resolution {\n    subject\n    description\n    id\n  }\n}\n\nfragment Suggestion_similar on SimilarCase {\n  words\n  sameSubject\n  sameProduct\n  sameCustomer\n  case {\n    id\n    number\n    ...SimilarHead_case\n    ...useAnswer_case\n  }\n}\n\nfragment useAnswer_case on Case {\n  resolution {\n    subject\n    description\n    resolutionType {\n      id\n    }\n    id\n  }\n}\n"
  }
};
})();

(node as any).hash = "cea361d4bd76616c9618dfee2b0940e1";

export default node;
