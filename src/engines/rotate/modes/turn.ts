import type { AuditLine } from "../../../inputs/index.ts";
import type { Evidence } from "../../../model/index.ts";
import { fileAudit } from "../audit/file.ts";
import type { Credential } from "../credential/open.ts";
import { stoppable } from "../interruption.ts";
import { rotate } from "../machine/rotate.ts";
import { rehearse } from "../plan/rehearse.ts";
import type { Ran } from "../report/rest.ts";
import type { Audit, Observation, Policy, Rotation } from "../rotation.ts";
import { fingerprint, random, type Session } from "../session.ts";

/** What became of one credential's turn. */
export type Turn =
  | { readonly kind: "ran"; readonly ran: Ran }
  | { readonly kind: "planned"; readonly name: string; readonly writes: readonly string[] }
  | { readonly kind: "failed"; readonly name: string; readonly failure: unknown }
  | { readonly kind: "not-begun"; readonly name: string };

export async function rotateOne(
  session: Session,
  credential: Credential,
  begin: boolean,
): Promise<Turn> {
  const { name } = credential;
  const notes: Notebook = { observations: [], lines: [] };
  const rotation = rotationOf(session, credential, begin, notes);
  try {
    // Whether runs may be listed at all is found out before anything depends on it.
    if (begin) await credential.consumers.olderThan(new Date(0));
    const { record, rest } = await rotate(stoppable(rotation, session.asked));
    const { observations, lines } = notes;
    return { kind: "ran", ran: { name, record, rest, observations, evidence: evidenceOf(lines) } };
  } catch (error) {
    return { kind: "failed", name, failure: error };
  }
}

/** The exact writes that a run would make now, from every read that it would make. */
export async function rehearseOne(
  session: Session,
  credential: Credential,
  begin: boolean,
): Promise<Turn> {
  const { name } = credential;
  const real = rotationOf(session, credential, begin, { observations: [], lines: [] });
  const { rotation, writes } = rehearse(real);
  try {
    if (begin) await credential.consumers.olderThan(new Date(0));
    await rotate(rotation);
    return { kind: "planned", name, writes };
  } catch (error) {
    return { kind: "failed", name, failure: error };
  }
}

interface Notebook {
  readonly observations: Observation[];
  readonly lines: AuditLine[];
}

function rotationOf(
  session: Session,
  { name, settings, driver, store, consumers, held }: Credential,
  begin: boolean,
  { observations, lines }: Notebook,
): Rotation {
  const { run, now, born, ports, inputs } = session;
  const policy: Policy = {
    maxAgeDays: settings["max-age-days"],
    now: begin,
    drainCapHours: settings["drain-cap-hours"],
    quarantineHours: settings["quarantine-hours"],
  };
  const atOnce = inputs.noOverlap && inputs.now.includes(name);
  return {
    ...{ name, run, driver, store, consumers, held, now, born, random, fingerprint },
    audit: written(auditOf(session, name), lines),
    policy: atOnce ? { ...policy, drainCapHours: 0, quarantineHours: 0 } : policy,
    pause: (seconds) => ports.step.pause(seconds),
    observe: (observation) => void observations.push(observation),
  };
}

/** Where no folder is named the report alone has the lines, and none can be missing. */
function auditOf({ ports, inputs }: Session, name: string): Audit {
  if (inputs.auditPath !== undefined) {
    return fileAudit(ports.files, `${inputs.auditPath}/${name}.jsonl`);
  }
  return { last: () => Promise.resolve(Infinity), append: () => Promise.resolve() };
}

function written(audit: Audit, lines: AuditLine[]): Audit {
  return {
    last: () => audit.last(),
    append: async (line) => {
      await audit.append(line);
      lines.push(line);
    },
  };
}

function evidenceOf(lines: readonly AuditLine[]): readonly Evidence[] {
  if (lines.length === 0) return [];
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  return [{ name: "audit", language: "json", text }];
}
