import { title } from "../../api/model.ts";
import type { Finding } from "../../finding.ts";
import type { Api } from "../api.ts";
import { mediaNamed, responseFor } from "../checks/documented.ts";
import { responseBody } from "../checks/response-body.ts";
import { isDrift } from "../drift.ts";
import { type Exchange, headerOf } from "../exchange.ts";
import { refusalOf } from "../har/refusal.ts";
import type { Difference } from "./differences.ts";

/** Findings that no single request shows to be refused: who may call, and where. */
const ofAccess = /security|server/;

/** True when head's description tells of the difference: what head does is what it says. */
export function isDescribed(
  head: Api,
  findings: readonly Finding[],
  { rule, replayed }: Difference,
): boolean {
  const { later } = replayed;
  if (later === undefined) return true;
  const { request, answer } = replayed.head;
  const exchange: Exchange = { operation: later.operation, request, answer, sources: [] };
  const response = responseFor(exchange);
  switch (rule) {
    case "newly-refused":
      return refusalOf(head, later, request) !== undefined || isOfAccess(findings, replayed);
    case "answered-otherwise":
      return response !== undefined && ![...responseBody(head, exchange)].some(isDrift);
    case "other-content-type": {
      const type = headerOf(answer, "content-type") ?? "";
      return response !== undefined && mediaNamed(response.content, type) !== undefined;
    }
    case "newly-failing":
      return false;
  }
}

function isOfAccess(findings: readonly Finding[], { operation }: Difference["replayed"]): boolean {
  const name = title(operation);
  return findings.some((one) => ofAccess.test(one.rule) && one.operations.includes(name));
}
