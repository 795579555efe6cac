/**
 * @generated SignedSource<<737a25296bc9be27ed03a06b247f6746>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CasePriority = "HIGH" | "LOW" | "NORMAL" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type PriorityMenu_case$data = {
  readonly id: string;
  readonly priority: CasePriority;
  readonly viewerCanUpdate: {
    readonly allowed: boolean;
  };
  readonly " $fragmentType": "PriorityMenu_case";
};
export type PriorityMenu_case$key = {
  readonly " $data"?: PriorityMenu_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"PriorityMenu_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "PriorityMenu_case",
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
      "name": "priority",
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "14065ef0c34b7c239b915797ddff0cca";

export default node;
