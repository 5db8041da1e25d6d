import {
  parseRotationRecord,
  type RotatedCredential,
  type RotationRecord,
} from "../../../inputs/index.ts";
import type { Claim } from "../../../model/index.ts";
import { homeOf } from "../credential/homes.ts";
import { lifetimeClaims, overdueClaims, stuckClaims } from "../report/ages.ts";
import { claim } from "../report/claims.ts";
import type { Session } from "../session.ts";
import { namesOf } from "../store/slots.ts";
import { isAlarm, type Findings } from "./outcome.ts";

/**
 * Says what no rotation has touched in time, also where the schedule never fired: GitHub switches
 * schedules off after 60 days without activity. Needs no token where the step is given
 * `NAME_ROTATION` from the `vars` context.
 */
export async function watchMode(
  session: Session,
  wanted: readonly RotatedCredential[],
): Promise<Findings> {
  const claims: Claim[] = [];
  for (const settings of wanted) {
    const record = await knownRecord(session, settings);
    claims.push(
      ...(record === undefined
        ? [neverRotated(settings)]
        : [
            ...overdueClaims(settings, record, session.now()),
            ...stuckClaims(settings, record, session.now()),
            ...lifetimeClaims(settings, record, session.now()),
          ]),
    );
  }
  const count = (rule: string) => claims.filter((one) => one.rule === rule).length;
  const alarms = new Set(claims.filter(isAlarm).map(({ id, rule }) => id.slice(rule.length + 1)));
  return {
    headline:
      alarms.size === 0
        ? `All ${wanted.length} credentials are within their age.`
        : `${alarms.size} of ${wanted.length} credentials need a person.`,
    ...{ claims, notes: [], notChecked: [], broken: false },
    metrics: [
      { name: "overdue", value: count("rotation-overdue"), unit: "", direction: "lower" },
      { name: "alarms", value: alarms.size, unit: "", direction: "lower" },
    ],
  };
}

async function knownRecord(
  session: Session,
  settings: RotatedCredential,
): Promise<RotationRecord | undefined> {
  const { record: variable } = namesOf(settings.name);
  const { inputs, repository, ports } = session;
  const here = { repository, environment: inputs.environment };
  const text =
    ports.step.given(variable) ?? (await session.vault(homeOf(settings, here)).variable(variable));
  return text === undefined ? undefined : parseRotationRecord(text, `variable ${variable}`);
}

function neverRotated({ name }: RotatedCredential): Claim {
  return claim({
    ...{ rule: "rotation-never", name, severity: "warning" },
    text: `${name} was never rotated`,
    again: `--mode watch --only ${name}`,
    observed: `there is no variable ${namesOf(name).record}`,
    fix: "run the rotation once.",
  });
}
