import type { Operation } from "../../api/model.ts";
import { baseDrafts } from "../cases/base.ts";
import type { Draft } from "../cases/draft.ts";
import { type Exchange, isSuccess, type Refusal } from "../exchange.ts";
import { isDestructive } from "../order.ts";
import { satisfied } from "../security.ts";
import type { Session } from "../session.ts";

/** How far an operation was got to. */
export interface Visit {
  readonly operation: Operation;
  /** A call that was answered with success. */
  accepted?: Draft;
  /** The last answer to a call that the description allows. */
  last?: Exchange;
  /** Set when no call could be made. */
  trouble?: string;
  /** Inputs that the app refused though the description allows them, with the answer. */
  readonly refusedInputs: Map<string, Exchange>;
  /** True when the same call twice is a conflict. */
  unique: boolean;
}

/** Calls that the description allows, the likeliest to be accepted first. */
export function draftsFor(
  session: Session,
  operation: Operation,
  newest = isDestructive(operation),
): Draft[] | undefined {
  const { api, pool } = session;
  const credentials = satisfied(api.security, operation, session.credentials) ?? [];
  return baseDrafts({ api, pool, credentials }, operation, newest);
}

/** Tries the likeliest calls until one is accepted. */
export async function reach(session: Session, visit: Visit): Promise<void> {
  const { operation } = visit;
  const drafts = draftsFor(session, operation);
  if (drafts === undefined) {
    visit.trouble = "no value could be made for what it requires";
    return;
  }
  const { security } = session.api;
  const locked = satisfied(security, operation, session.credentials) === undefined;
  for (const draft of drafts) {
    const exchange = await session.send(draft, locked ? withoutCredential(operation) : undefined);
    if (exchange === undefined) continue;
    visit.last = exchange;
    if (isSuccess(exchange)) visit.accepted = draft;
    else if (exchange.answer.status === 409) await reachFresh(session, visit, draft);
    if (visit.accepted !== undefined) return;
  }
  if (!locked) return;
  const names = security.requirements(operation)[0] ?? [];
  const schemes = names.map((name) => `\`${name}\``).join(" and ");
  visit.trouble = `it needs a credential, and none was given for ${schemes} (\`--auth\`)`;
}

/** After a conflict once more, with other names. */
async function reachFresh(session: Session, visit: Visit, draft: Draft): Promise<void> {
  if (draft.call.body === undefined) return;
  const fresh = session.fresh(draft);
  const again = await session.send(fresh);
  if (again === undefined || !isSuccess(again)) return;
  Object.assign(visit, { accepted: fresh, unique: true, last: again });
}

/** Without the credential that it needs, the request is one that the description refuses. */
function withoutCredential(operation: Operation): Refusal {
  return { kind: "auth", subject: "the credential", why: "is left out", spot: operation };
}
