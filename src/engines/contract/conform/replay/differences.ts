import { essence } from "../../api/media.ts";
import { type Operation, title } from "../../api/model.ts";
import type { Api } from "../api.ts";
import { responseBody } from "../checks/response-body.ts";
import { isDrift } from "../drift.ts";
import { type Exchange, headerOf } from "../exchange.ts";
import type { Match } from "../har/match.ts";
import type { Recorded } from "./record.ts";

/** One request to both apps. */
export interface Replayed {
  readonly operation: Operation;
  /** Where head's description has it; undefined where it has it no more. */
  readonly later: Match | undefined;
  readonly base: Recorded;
  readonly head: Recorded;
  /** Earlier requests to head whose answers named what this one is about. */
  readonly sources: readonly Exchange[];
}

/** What a client that was made for base's app would notice in head's. */
export interface Difference {
  readonly rule: "newly-refused" | "newly-failing" | "answered-otherwise" | "other-content-type";
  readonly subject: string;
  readonly what: string;
  readonly replayed: Replayed;
}

/** The first thing that differs; an answer with another status has another body anyway. */
export function differenceOf(api: Api, replayed: Replayed): Difference | undefined {
  const { operation, base, head } = replayed;
  const [before, after] = [base.answer.status, head.answer.status];
  const name = `\`${title(operation)}\``;
  const changed = `${before} to ${after}`;
  if (before < 500 && after >= 500) {
    const what = `${name} fails with ${after} where it answered ${before}`;
    return { rule: "newly-failing", subject: changed, what, replayed };
  }
  if (before >= 400) return undefined;
  if (after >= 400) {
    const what = `${name} refuses with ${after} what it answered with ${before}`;
    return { rule: "newly-refused", subject: changed, what, replayed };
  }
  const [type, newType] = [typeOf(base), typeOf(head)];
  if (type !== newType) {
    const what = `${name} answers with ${newType || "no type"}, and did with ${type || "none"}`;
    return { rule: "other-content-type", subject: `${type} to ${newType}`, what, replayed };
  }
  return otherBody(api, replayed);
}

function typeOf({ answer }: Recorded): string {
  return answer.body === "" ? "" : essence(headerOf(answer, "content-type") ?? "");
}

/** Base's description, which base's answer keeps to, refuses head's. */
function otherBody(api: Api, replayed: Replayed): Difference | undefined {
  const { operation, base, head } = replayed;
  const refused = ({ request, answer }: Recorded) => {
    const exchange: Exchange = { operation, request, answer, sources: [] };
    return [...responseBody(api, exchange)].find(isDrift);
  };
  const drift = refused(head);
  if (drift === undefined || refused(base) !== undefined) return undefined;
  const what = `\`${title(operation)}\` answers as base's description does not allow: ${drift.observed}`;
  return { rule: "answered-otherwise", subject: drift.subject, what, replayed };
}
