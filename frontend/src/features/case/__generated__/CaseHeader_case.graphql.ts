/**
 * @generated SignedSource<<f478fea8d9f4202aea76f782d3d4b73e>>
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
  readonly title: string;
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
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "title",
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

(node as any).hash = "f15d1c6776ae690f8037d1e735f50613";

export default node;
