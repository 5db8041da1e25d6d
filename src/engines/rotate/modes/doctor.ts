import {
  parseDriverSettings,
  type RotatedCredential,
  type RotationRecord,
} from "../../../inputs/index.ts";
import type { Claim, Note } from "../../../model/index.ts";
import type { Home } from "../../../ports/index.ts";
import { copyHomes, homeOf } from "../credential/homes.ts";
import { openCredential, recordOf, type Credential } from "../credential/open.ts";
import { examineToken } from "../doctor/token.ts";
import { examineWorkflows } from "../doctor/workflows.ts";
import { definitionOf } from "../drivers/registry.ts";
import { claim, failureClaim } from "../report/claims.ts";
import { adviceNotes } from "../report/notes.ts";
import type { Session } from "../session.ts";
import { namesOf } from "../store/slots.ts";
import { slotOf } from "./flip.ts";
import type { Findings } from "./outcome.ts";

/** Looks at everything that a rotation rests on, and changes nothing. */
export async function doctorMode(
  session: Session,
  wanted: readonly RotatedCredential[],
): Promise<Findings> {
  const token = await examineToken(session, homesOf(session, wanted));
  const claims: Claim[] = [...token.claims, ...(await examineWorkflows(session.ports.files))];
  const ready: Credential[] = [];
  for (const settings of wanted) {
    claims.push(...missingVariables(session, settings));
    try {
      const credential = openCredential(session, settings);
      claims.push(...(await examine(session, credential)));
      ready.push(credential);
    } catch (error) {
      claims.push(failureClaim(settings.name, error));
    }
  }
  const bad = claims.filter(({ severity }) => severity !== "note").length;
  const notes: readonly Note[] = [...token.notes, ...adviceNotes(ready)];
  return {
    headline:
      bad === 0
        ? `Everything is there that ${wanted.length} credentials need, and nothing more.`
        : `${bad} thing${bad === 1 ? "" : "s"} to mend before a rotation can be relied on.`,
    ...{ claims, notes, notChecked: token.notChecked, metrics: [], broken: false },
  };
}

function homesOf(session: Session, wanted: readonly RotatedCredential[]): readonly Home[] {
  const here = { repository: session.repository, environment: session.inputs.environment };
  const all = wanted.flatMap((settings) => [homeOf(settings, here), ...copyHomes(settings, here)]);
  return [...new Map(all.map((home) => [JSON.stringify(home), home])).values()];
}

function missingVariables(
  { ports }: Session,
  { name, provider }: RotatedCredential,
): readonly Claim[] {
  const settings = parseDriverSettings(provider, name);
  const missing = definitionOf(settings)
    .environment(settings)
    .filter((variable) => ports.step.given(variable) === undefined);
  return missing.map((variable) =>
    claim({
      ...{ rule: "rotation-variable-missing", name: `${name}-${variable}`, severity: "error" },
      text: `${name}: its provider needs ${variable}, which this step was not given`,
      again: "doctor",
      observed: `${variable} is not set or empty`,
      fix: `add \`${variable}: \${{ secrets.${variable} }}\` under the step's \`env:\`.`,
    }),
  );
}

async function examine(session: Session, credential: Credential): Promise<readonly Claim[]> {
  const { consumers } = credential;
  await consumers.olderThan(new Date(0));
  const record = await recordOf(session, credential);
  if (record?.current === undefined) return [];
  return [
    ...(await pointerClaims(credential, record)),
    ...(await currentClaims(credential, record)),
  ];
}

/** Between rotations only one slot has a value that works. */
async function pointerClaims(
  { name, vault }: Credential,
  { phase, current }: RotationRecord,
): Promise<readonly Claim[]> {
  const { pointer } = namesOf(name);
  const read = slotOf(await vault.variable(pointer));
  if (phase !== "idle" || current === undefined || read === current.slot) return [];
  return [
    claim({
      ...{ rule: "rotation-pointer-moved", name, severity: "error", again: "doctor" },
      text: `${name}: consumers read slot ${read}, and the value that works is in ${current.slot}`,
      observed: `variable ${pointer} is ${read}`,
      expected: current.slot,
      fix: `set the variable ${pointer} to ${current.slot}.`,
    }),
  ];
}

async function currentClaims(
  { name, held, driver }: Credential,
  { current }: RotationRecord,
): Promise<readonly Claim[]> {
  if (current === undefined) return [];
  const say = (rule: string, text: string, observed: string, fix: string) =>
    claim({
      rule,
      name,
      severity: "error",
      again: "doctor",
      text: `${name}: ${text}`,
      observed,
      fix,
    });
  const slot = namesOf(name).slots[current.slot];
  const value = held.get(current.slot);
  if (value === undefined) {
    const fix = `add \`${slot}: \${{ secrets.${slot} }}\` under the step's \`env:\`, and the other slot as well.`;
    return [
      say("rotation-not-given", "the step was not given its slots", `${slot} is not set`, fix),
    ];
  }
  const trial = await driver.verify(value, current.id);
  if (trial.answer !== "refused") return [];
  const fix = `make a new one at once: \`lamplighter rotate --now ${name}\`.`;
  return [say("rotation-current-fails", "the current value does not work", trial.observed, fix)];
}
