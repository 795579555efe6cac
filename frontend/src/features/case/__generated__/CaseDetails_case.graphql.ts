/**
 * @generated SignedSource<<5e26efb2d1f6c3405d952a00d185ae26>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type CaseType = "PROBLEM" | "QUESTION" | "REQUEST" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type CaseDetails_case$data = {
  readonly id: string;
  readonly origin: CaseOrigin | null | undefined;
  readonly product: {
    readonly id: string;
    readonly name: string;
  } | null | undefined;
  readonly subject: {
    readonly id: string;
    readonly path: ReadonlyArray<string>;
    readonly title: string;
  } | null | undefined;
  readonly type: CaseType | null | undefined;
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentSpreads": FragmentRefs<"HandlingTime_case">;
  readonly " $fragmentType": "CaseDetails_case";
};
export type CaseDetails_case$key = {
  readonly " $data"?: CaseDetails_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseDetails_case">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "id",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseDetails_case",
  "selections": [
    (v0/*:: as any*/),
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "type",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "origin",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Subject",
      "kind": "LinkedField",
      "name": "subject",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
          "name": "path",
          "storageKey": null
        }
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "Product",
      "kind": "LinkedField",
      "name": "product",
      "plural": false,
      "selections": [
        (v0/*:: as any*/),
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
      "concreteType": "Verdict",
      "kind": "LinkedField",
      "name": "viewerCanUpdate",
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
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "HandlingTime_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};
})();

(node as any).hash = "b36b995a9b167582f650d497f5a7cd86";

export default node;
