/**
 * @generated SignedSource<<e5319aa80c574069ec2e43c96e7f0ca2>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type ChannelLine_entitlement$data = {
  readonly channels: ReadonlyArray<{
    readonly channel: CaseOrigin;
    readonly remainingTerms: any;
    readonly totalTerms: any;
  }>;
  readonly " $fragmentType": "ChannelLine_entitlement";
};
export type ChannelLine_entitlement$key = {
  readonly " $data"?: ChannelLine_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"ChannelLine_entitlement">;
};

const node: ReaderFragment = {
  "argumentDefinitions": [],
  "kind": "Fragment",
  "metadata": null,
  "name": "ChannelLine_entitlement",
  "selections": [
    {
      "alias": null,
      "args": null,
      "concreteType": "EntitlementChannel",
      "kind": "LinkedField",
      "name": "channels",
      "plural": true,
      "selections": [
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "channel",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "totalTerms",
          "storageKey": null
        },
        {
          "alias": null,
          "args": null,
          "kind": "ScalarField",
          "name": "remainingTerms",
          "storageKey": null
        }
      ],
      "storageKey": null
    }
  ],
  "type": "Entitlement",
  "abstractKey": null
};

(node as any).hash = "e91bf431c95983a5c3a78b84fbb89b60";

export default node;
