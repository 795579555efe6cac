/**
 * @generated SignedSource<<538204f3a2f604a9658e6ccc8f837521>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type CaseHeader_case$data = {
  readonly id: string;
  readonly number: string;
  readonly " $fragmentSpreads": FragmentRefs<"CaseActions_case" | "CaseTitle_case" | "Promises_case" | "Properties_case" | "useCaseCommands_case">;
  readonly " $fragmentType": "CaseHeader_case";
};
export type CaseHeader_case$key = {
  readonly " $data"?: CaseHeader_case$data;
  readonly " $fragmentSpreads": FragmentRefs<"CaseHeader_case">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "CaseHeader_case",
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
      "args": null,
      "kind": "FragmentSpread",
      "name": "CaseTitle_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Properties_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "Promises_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "useCaseCommands_case"
    },
    {
      "args": null,
      "kind": "FragmentSpread",
      "name": "CaseActions_case"
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "122cfb586ea0ad46c096330bf087a88c";

export default node;
