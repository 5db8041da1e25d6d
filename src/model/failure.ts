export interface FailureFacts {
  /** Stable, kebab-case; the troubleshooting page has an entry for each. */
  readonly code: string;
  readonly what: string;
  /** The input, file and line, or request that it is about. */
  readonly where: string;
  readonly why: string;
  /** The exact change that makes it work. */
  readonly fix: string;
}

/** The user's mistake, or the world's. Shown without a stack; the process exits with 2. */
export class Failure extends Error {
  override readonly name = "Failure";
  readonly facts: FailureFacts;

  constructor(facts: FailureFacts, cause?: unknown) {
    super(sentence(facts), cause === undefined ? undefined : { cause });
    this.facts = facts;
  }
}

function sentence({ code, what, where, why, fix }: FailureFacts): string {
  return `${code}: ${what} (${where}). ${why} Fix: ${fix}`;
}
