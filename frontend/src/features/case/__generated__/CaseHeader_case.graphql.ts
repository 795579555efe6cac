/**
 * @generated SignedSource<<a0c7c763445dc8e61ec2ca229ebe0c38>>
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
  readonly " $fragmentSpreads": FragmentRefs<"CaseTitle_case" | "Promises_case" | "Properties_case" | "useCaseCommands_case">;
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
    }
  ],
  "type": "Case",
  "abstractKey": null
};

(node as any).hash = "dff9534f958dacf05ffa2562c8b944c1";

export default node;
