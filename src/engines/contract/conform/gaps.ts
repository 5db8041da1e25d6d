import { title } from "../api/model.ts";
import type { NotChecked, Note } from "../../../model/index.ts";
import type { RouteList } from "../routes/route.ts";
import type { Api } from "./api.ts";
import { isRouted } from "./checks/routes.ts";
import type { Visit } from "./explore/visit.ts";
import type { Session } from "./session.ts";

/** Operations of which no success was seen, and why. */
export function unreached(session: Session, visits: readonly Visit[]): NotChecked[] {
  return visits
    .filter(({ accepted }) => accepted === undefined)
    .map((visit) => ({
      what: `\`${title(visit.operation)}\``,
      why: `${reasonOf(session, visit)}.`,
    }));
}

function reasonOf(session: Session, { operation, trouble, last }: Visit): string {
  const silence = session.silent.get(operation);
  if (trouble !== undefined) return capital(trouble);
  if (last?.crash !== undefined) return "The app ended over it";
  if (last !== undefined) {
    const all = "Each request that the description allows was answered with";
    return `${all} ${last.answer.status}, so only refusals were seen`;
  }
  if (silence !== undefined) return capital(silence);
  return session.isOpen
    ? "Nothing could be sent to it"
    : "The time was up, or the app was gone, before its turn";
}

/** Inputs that the app refuses although the description allows them: it may have a good reason. */
export function questions(api: Api, visits: readonly Visit[]): Note[] {
  return visits.flatMap(({ operation, refusedInputs }) =>
    [...refusedInputs].map(([subject, { answer }]) => ({
      kind: "question" as const,
      text: `\`${title(operation)}\` answers ${answer.status} to a value of ${subject} that the description allows. Is there a rule that the description could say?`,
      where: api.description.place(operation),
    })),
  );
}

/** Operations without a route, of which the answer does not show that there is none. */
export function unrouted(
  { api, prefix }: Session,
  list: RouteList | undefined,
  visits: readonly Visit[],
): Note[] {
  return visits
    .filter(
      (visit) => visit.accepted === undefined && isRouted(list, prefix, visit.operation) === false,
    )
    .map(({ operation, last }) => ({
      kind: "question" as const,
      text: `\`${title(operation)}\` is described, ${list?.framework ?? "the app"} has no route for it, and it answers ${last?.answer.status ?? "nothing"}. Is it there?`,
      where: api.description.place(operation),
    }));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
