import { Failure, type Claim, type Evidence, type Severity } from "../../../model/index.ts";

interface Said {
  readonly rule: string;
  readonly name: string;
  readonly severity: Severity;
  readonly text: string;
  /** Arguments of `lamplighter rotate` that show it again. */
  readonly again: string;
  readonly observed: string;
  readonly expected?: string;
  readonly evidence?: readonly Evidence[];
  readonly fix?: string;
}

/** One claim of each rule for a credential, so that its id stays while it is true. */
export function claim({ rule, name, severity, text, again, observed, ...more }: Said): Claim {
  const { expected, evidence = [], fix } = more;
  return {
    id: `${rule}-${name}`,
    ...{ rule, severity, text },
    proof: {
      kind: "rotation",
      command: `lamplighter rotate ${again}`.trim(),
      observed,
      ...(expected !== undefined && { expected }),
      evidence,
    },
    ...(fix !== undefined && { migration: fix }),
  };
}

/** Trouble with one credential, which the others do not suffer from. */
export function failureClaim(name: string, error: unknown): Claim {
  if (!(error instanceof Failure)) return bugClaim(name, error);
  const { facts } = error;
  return claim({
    ...{ rule: facts.code, name, severity: "error" },
    text: `${name}: ${facts.what} (${facts.where})`,
    again: `--only ${name} --dry-run`,
    observed: facts.why,
    fix: facts.fix,
  });
}

/** Not the user's mistake: everything that helps to mend it goes along. */
function bugClaim(name: string, error: unknown): Claim {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return claim({
    ...{ rule: "rotation-broke", name, severity: "error" },
    text: `${name}: the rotation broke off by a mistake of ours`,
    again: `--only ${name} --dry-run`,
    observed: text.split("\n")[0] ?? "",
    evidence: [{ name: "stack", language: "text", text }],
    fix: "report it. Nothing is lost: the record says how far it is, and the next run goes on.",
  });
}
