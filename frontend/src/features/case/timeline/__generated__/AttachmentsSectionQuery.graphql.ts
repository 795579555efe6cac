/**
 * @generated SignedSource<<b40fc483b4ea431fcf46bb828a624086>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type AttachmentsSectionQuery$variables = {
  id: string;
};
export type AttachmentsSectionQuery$data = {
  readonly node: {
    readonly case: {
      readonly " $fragmentSpreads": FragmentRefs<"AttachmentsSection_case">;
    } | null | undefined;
  } | null | undefined;
};
export type AttachmentsSectionQuery = {
  response: AttachmentsSectionQuery$data;
  variables: AttachmentsSectionQuery$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "id"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "id",
    "variableName": "id"
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
    "name": "AttachmentsSectionQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": null,
        "kind": "LinkedField",
        "name": "node",
        "plural": false,
        "selections": [
          {
            "fragment": {
              "kind": "InlineFragment",
              "selections": [
                {
                  "args": null,
                  "kind": "FragmentSpread",
                  "name": "AttachmentsSection_case"
                }
              ],
              "type": "Case",
              "abstractKey": null
            },
            "kind": "AliasedInlineFragmentSpread",
            "name": "case"
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
    "name": "AttachmentsSectionQuery",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
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
              {
                "alias": null,
                "args": null,
                "concreteType": "Attachment",
                "kind": "LinkedField",
                "name": "attachments",
                "plural": true,
                "selections": [
                  (v2/*:: as any*/),
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "filename",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "sizeBytes",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "downloadUrl",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "kind": "ScalarField",
                    "name": "inlineUrl",
                    "storageKey": null
                  },
                  {
                    "alias": null,
                    "args": null,
                    "concreteType": "Verdict",
                    "kind": "LinkedField",
                    "name": "viewerCanRemove",
                    "plural": false,
                    "selections": [
                      {
                        "alias": null,
                        "args": null,
                        "kind": "ScalarField",
                        "name": "allowed",
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
          },
          (v2/*:: as any*/)
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "61ceae95f95a9c935563f817ccc20cbf",
    "id": null,
    "metadata": {},
    "name": "AttachmentsSectionQuery",
    "operationKind": "query",
    "text": "query AttachmentsSectionQuery(\n  $id: ID!\n) {\n  node(id: $id) {\n    __typename\n    ...AttachmentsSection_case\n    id\n  }\n}\n\nfragment AttachmentsSection_case on Case {\n  attachments {\n    id\n    ...Files_attachments\n  }\n}\n\nfragment Files_attachments on Attachment {\n  id\n  filename\n  sizeBytes\n  downloadUrl\n  inlineUrl\n  viewerCanRemove {\n    allowed\n  }\n}\n"
  }
};
})();

(node as any).hash = "262081bdf815de1c52dba3241ffb39ff";

export default node;
