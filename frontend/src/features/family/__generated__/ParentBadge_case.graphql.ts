/**
 * @generated SignedSource<<2f277025af7a7b711c6002a0a876be78>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ParentBadge_case$data = {
  readonly parent: {
    readonly id: string;
    readonly number: string;
    readonly title: string;
  } | null | undefined;
  readonly " $fragmentType": "ParentBadge_case";
};
export type ParentBadge_case$key = {
  readonly " $data"?: ParentBadge_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"ParentBadge_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ParentBadge_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Case",
      "kind": "LinkedField",
      "name": "parent",
      "plural": false,
      "selections": [
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
          "name": "number",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "title",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "6818e075c60f758467045378e788922f";

export default node;
