/**
 * @generated SignedSource<<1c8905805b721f2428ac44fd981dfc7a>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseStatus = "ACTIVE" | "CANCELLED" | "RESOLVED" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type Promises_case$data = {
  readonly createdAt: string;
  readonly resolveBy: string | null | undefined;
  readonly resolvedAt: string | null | undefined;
  readonly respondedAt: string | null | undefined;
  readonly responseBy: string | null | undefined;
  readonly status: CaseStatus;
  readonly " $fragmentType": "Promises_case";
};
export type Promises_case$key = {
  readonly " $data"?: Promises_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"Promises_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "Promises_case",
  "selections": [
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
      "kind": "ScalarField",
      "name": "createdAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "respondedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "responseBy",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "resolvedAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "resolveBy",
      "storageKey": null
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "ca68fd4f667f195100ecaa7c4141cd0f";

export default node;
