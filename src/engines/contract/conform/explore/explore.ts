import { inOrder, isDestructive } from "../order.ts";
import type { Session } from "../session.ts";
import { visitAllowed } from "./allowed.ts";
import { visitRefused } from "./refused.ts";
import { renew } from "./renew.ts";
import type { Visit } from "./visit.ts";

/**
 * Asks each operation what its description allows, then what it refuses; what takes things away
 * comes last. The order and the values are the same in each run.
 */
export async function explore(session: Session): Promise<Visit[]> {
  const visits = inOrder(session.api.operations).map((operation): Visit => {
    return { operation, refusedInputs: new Map(), unique: false };
  });
  const lasting = visits.filter(({ operation }) => !isDestructive(operation));
  const destructive = visits.filter(({ operation }) => isDestructive(operation));
  for (const visit of lasting) await visitAllowed(session, visit);
  // What was missing at first may be there now: a cart has to have items before it can be ordered.
  for (const visit of lasting) if (visit.accepted === undefined) await visitAllowed(session, visit);
  for (const visit of lasting) await visitRefused(session, visits, visit);
  for (const visit of destructive) {
    await visitRefused(session, visits, visit);
    await renew(session, visits, visit);
    await visitAllowed(session, visit);
  }
  return visits;
}
