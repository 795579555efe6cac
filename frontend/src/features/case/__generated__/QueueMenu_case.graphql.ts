/**
 * @generated SignedSource<<2d191538517a3b60a90dd341e330aba6>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type QueueMenu_case$data = {
  readonly queue: {
    readonly name: string;
  } | null | undefined;
  readonly " $fragmentType": "QueueMenu_case";
};
export type QueueMenu_case$key = {
  readonly " $data"?: QueueMenu_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"QueueMenu_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "QueueMenu_case",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "Queue",
      "kind": "LinkedField",
      "name": "queue",
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "cd4c75cf97292a256df56e4031d765df";

export default node;
