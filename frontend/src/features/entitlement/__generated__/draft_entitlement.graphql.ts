/**
 * @generated SignedSource<<b2565f2f03c4d103853f0636bd29933e>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ReaderInlineDataFragment } from 'relay-runtime';
export type CaseOrigin = "EMAIL" | "FACEBOOK" | "PHONE" | "TWITTER" | "WEB" | "%future added value";
export type EntitlementAllocation = "CASES" | "HOURS" | "%future added value";
export type EntitlementDecreaseOn = "CREATION" | "RESOLUTION" | "%future added value";
import type { FragmentRefs } from "relay-runtime";
export type draft_entitlement$data = {
  readonly allocation: EntitlementAllocation;
  readonly channels: ReadonlyArray<{
    readonly channel: CaseOrigin;
    readonly totalTerms: any;
  }>;
  readonly contacts: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly customer: {
    readonly id?: string;
    readonly name?: string;
  } | null | undefined;
  readonly decreaseOn: EntitlementDecreaseOn;
  readonly description: string | null | undefined;
  readonly endsOn: any;
  readonly name: string;
  readonly products: ReadonlyArray<{
    readonly id: string;
    readonly name: string;
  }>;
  readonly restricts: boolean;
  readonly startsOn: any;
  readonly totalTerms: any | null | undefined;
  readonly " $fragmentType": "draft_entitlement";
};
export type draft_entitlement$key = {
  readonly " $data"?: draft_entitlement$data;
  readonly " $fragmentSpreads": FragmentRefs<"draft_entitlement">;
};

const node: ReaderInlineDataFragment = {
  "kind": "InlineDataFragment",
  "name": "draft_entitlement"
};

(node as any).hash = "f0707572d246236d6b8acde246cdb719";

export default node;
