import type { RotationRecord } from "../../../inputs/index.ts";
import type { Claim, Evidence, Note } from "../../../model/index.ts";
import type { Rest } from "../machine/step.ts";
import type { Observation } from "../rotation.ts";
import { claim } from "./claims.ts";

/** What one credential's run of the machine came to. */
export interface Ran {
  readonly name: string;
  readonly record: RotationRecord;
  readonly rest: Rest;
  readonly observations: readonly Observation[];
  readonly evidence: readonly Evidence[];
}

/** Revokes that fail so often have nothing to do with a bad moment any more. */
const patience = 3;

/** What a run has proven. What only waits is a note. The audit stands with the first of them. */
export function claimsOf({ name, rest, observations, evidence }: Ran): readonly Claim[] {
  const claims = [
    ...observations.flatMap((observation) => observedClaim(name, observation)),
    ...restClaims(name, rest),
  ];
  // One run may replace a credential twice: an emergency does, behind a rotation under way.
  const last = new Map(claims.map((one) => [one.id, one]));
  return [...last.values()].map((one, index) =>
    index === 0 ? { ...one, proof: { ...one.proof, evidence } } : one,
  );
}

function observedClaim(name: string, { what, id, observed }: Observation): readonly Claim[] {
  const again = `--mode read-back --only ${name}`;
  switch (what) {
    case "new-works": {
      const text = `${name}: consumers read the new credential ${id}; it works`;
      const rule = "rotation-new-works";
      return [claim({ rule, name, severity: "note", text, again, observed })];
    }
    case "old-fails": {
      const text = `${name}: the old credential ${id} is revoked; it fails`;
      const rule = "rotation-old-fails";
      return [claim({ rule, name, severity: "note", text, again, observed })];
    }
    case "drain-cap-passed":
      return [
        claim({
          ...{ rule: "rotation-cap-passed", name, severity: "warning", observed },
          text: `${name}: the old credential was ended although runs may still hold it`,
          again: `--mode watch --only ${name}`,
          fix: "look at those runs: they began before the new one was there. A longer `drain-cap-hours` waits for them.",
        }),
      ];
    default:
      return [];
  }
}

function restClaims(name: string, rest: Rest): readonly Claim[] {
  if (rest.kind === "revoke-failed") {
    const severity = rest.failures >= patience ? "error" : "warning";
    return [
      claim({
        ...{ rule: "rotation-revoke-failed", name, severity },
        text: `${name}: the old credential could not be revoked, ${rest.failures} times now`,
        again: `--only ${name}`,
        observed: rest.why,
        fix: "revoke it by hand, or see to the right that it needs. Its id stays in the record, and each run tries again.",
      }),
    ];
  }
  if (rest.kind === "old-still-works") {
    return [
      claim({
        ...{ rule: "rotation-old-still-works", name, severity: "error" },
        text: `${name}: the old credential still works after it was revoked`,
        again: `--only ${name}`,
        observed: rest.observed,
        expected: "the provider refuses it",
        fix: "revoke it by hand and ask the provider why; each run tries it again until it fails.",
      }),
    ];
  }
  return [];
}

/** What there is to say of a credential that waits, in words. */
export function notesOf({ name, rest, observations }: Ran): readonly Note[] {
  const said = observations.flatMap(({ what, id, observed }) => {
    if (what === "orphan-removed") return [`removed ${id}, ${observed}`];
    if (what === "old-untried") return [`${id} was not tried after its end: ${observed}`];
    return what === "orphan-possible" ? [observed] : [];
  });
  const waits = restWords(rest);
  return [...said, ...(waits === undefined ? [] : [waits])].map((text) => ({
    kind: "remark",
    text: `${name}: ${text}.`,
  }));
}

function restWords(rest: Rest): string | undefined {
  switch (rest.kind) {
    case "up-to-date":
    case "revoke-failed":
    case "old-still-works":
      return undefined;
    case "busy":
      return `run ${rest.run} rotates it at this moment, so this run left it alone`;
    case "draining":
      return `the old credential waits for ${waitsFor(rest)}; a later run ends it`;
    case "overlap":
      return `the old credential is needed until ${rest.until.toISOString()}; a later run ends it`;
    case "quarantine":
      return `the old credential is switched off; a run after ${rest.until.toISOString()} deletes it`;
    case "untried":
      return `the old credential is revoked, and could not be tried: ${rest.why}`;
  }
}

function waitsFor({ older, unseen }: Extract<Rest, { kind: "draining" }>): string {
  const runs = older === 0 ? [] : [`${older} run${older === 1 ? "" : "s"} from before it`];
  const others =
    unseen === undefined ? [] : [`the end of the cap, as nobody can list who reads ${unseen}`];
  return [...runs, ...others].join(" and ");
}
