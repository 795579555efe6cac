/**
 * @generated SignedSource<<8d34972fd1fd142a65475ee551d4d8ec>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
import type { FragmentRefs } from "relay-runtime";
export type ResolutionEntry_activity$data = {
  readonly billableMinutes: number | null | undefined;
  readonly createdBy: {
    readonly name: string;
  } | null | undefined;
  readonly description: string | null | undefined;
  readonly durationMinutes: number;
  readonly resolutionType: {
    readonly code: string | null | undefined;
    readonly name: string;
  } | null | undefined;
  readonly subject: string;
  readonly undoneAt: string | null | undefined;
  readonly " $fragmentType": "ResolutionEntry_activity";
};
export type ResolutionEntry_activity$key = {
  readonly " $data"?: ResolutionEntry_activity$data;
  readonly " $fragmentSpreads": FragmentRefs<"ResolutionEntry_activity">;
};

const node: ReaderFragment = (function(){
var v0 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "name",
  "storageKey": null
};
return {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ResolutionEntry_activity",
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
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "durationMinutes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "billableMinutes",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "kind": "ScalarField",
      "name": "undoneAt",
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "StatusReason",
      "kind": "LinkedField",
      "name": "resolutionType",
      "plural": false,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "code",
          "storageKey": null
        },
        (v0/*:: as any*/)
      ],
      "storageKey": null
    },
    {
      "alias": null,
      "args": null,
      "concreteType": "User",
      "kind": "LinkedField",
      "name": "createdBy",
      "plural": false,
      "selections": [
        (v0/*:: as any*/)
      ],
      "storageKey": null
    }
  ],
  "type": "Activity",
  "abstractKey": null
};
})();

(node as any).hash = "cb0a6ce5a0bf4bbd520c07521f6d1304";

export default node;
