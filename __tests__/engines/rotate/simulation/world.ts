import { createHash } from "node:crypto";
import { brokenAt } from "../../../../src/engines/rotate/audit/chain.ts";
import { rotate, type Outcome } from "../../../../src/engines/rotate/machine/rotate.ts";
import type { Observation, Policy } from "../../../../src/engines/rotate/rotation.ts";
import { parseRotationRecord, type AuditLine, type Slot } from "../../../../src/inputs/index.ts";
import { namesOf } from "../../../../src/engines/rotate/store/slots.ts";
import type { Call, Github, Provider } from "./provider.ts";

/** The process ended: all that it calls afterwards fails in the same way. */
export class Crash extends Error {}

/** Where a run ends: before or after its nth outside call, by a kill or by an error as its answer. */
export interface CrashPoint {
  readonly call?: number;
  /** Or each call of this name. */
  readonly named?: string;
  readonly side: "before" | "after";
  readonly by?: "kill" | "error";
}

export const policy: Policy = { maxAgeDays: 30, now: false, drainCapHours: 6, quarantineHours: 0 };

/** GitHub's side in memory, and a consumer that is asked after every change whether it is let in. */
export class World {
  readonly provider: Provider;
  readonly secrets = new Map<Slot, string>();
  readonly lines: AuditLine[] = [];
  readonly observed: Observation[] = [];
  readonly variables = new Map<string, string>();
  pointer: Slot = "A";
  record: string | undefined;
  #olderRuns = 0;
  calls = 0;
  shutOut: string[] = [];
  #runs = 0;
  #words = 0;
  readonly #atWork = new Set<string>();
  #time = Date.parse("2026-01-01T00:00:00Z");

  constructor(provider: Provider) {
    this.provider = provider;
    this.secrets.set("A", provider.first);
  }

  get olderRuns(): number {
    return this.#olderRuns;
  }

  set olderRuns(runs: number) {
    this.#olderRuns = runs;
  }

  isIdle(): boolean {
    return parseRotationRecord(this.record ?? "", "the world").phase === "idle";
  }

  wait(hours: number): void {
    this.#time += hours * 3_600_000;
  }

  /** A run of the workflow, given the slots as GitHub had them when its job started. */
  async run(crash?: CrashPoint, given: Partial<Policy> = {}): Promise<Outcome> {
    let calls = 0;
    let dead = false;
    const call: Call = (name, act) => {
      calls += 1;
      this.calls = calls;
      const mine = calls;
      const end = (): never => {
        const at = `${crash?.side ?? ""} ${name}`;
        if (crash?.by === "error") throw new Error(at);
        dead = true;
        throw new Crash(at);
      };
      return Promise.resolve().then(async () => {
        const here = crash?.call === mine || crash?.named === name || dead;
        if (here && (dead || crash?.side === "before")) return end();
        const result = await act();
        this.wait(1 / 3600);
        if (!(await this.consumerIsLetIn())) this.shutOut.push(name);
        return here ? end() : result;
      });
    };
    const run = `run-${++this.#runs}`;
    this.#atWork.add(run);
    return rotate({
      name: "API_KEY",
      run,
      driver: this.provider.driver(call, this.github(call)),
      store: {
        readRecord: () => call("read record", () => this.record),
        writeRecord: (text) => call("write record", () => void (this.record = text)),
        writeSlot: (slot, value) => call("write slot", () => void this.secrets.set(slot, value)),
        promote: (slot) => call("promote", () => void (this.pointer = slot)),
      },
      consumers: {
        olderThan: () => call("older runs", () => this.olderRuns),
        isAtWork: (other) => call("is at work", () => this.#atWork.has(other)),
      },
      audit: {
        last: () => call("last line", () => this.lines.at(-1)?.sequence ?? 0),
        append: (line) => call("append", () => void this.lines.push(line)),
      },
      policy: { ...policy, ...given },
      held: new Map(this.secrets),
      now: () => new Date(this.#time),
      pause: (seconds) => {
        this.wait(seconds / 3600);
        return Promise.resolve();
      },
      random: () => `word-${++this.#words}`,
      fingerprint: (value, salt) =>
        createHash("sha256")
          .update(salt + value)
          .digest("hex"),
      born: () => undefined,
      observe: (observation) => void this.observed.push(observation),
    }).finally(() => this.#atWork.delete(run));
  }

  github(call: Call): Github {
    const { slots } = namesOf("API_KEY");
    const filled = () => (["A", "B"] as const).filter((slot) => this.secrets.has(slot));
    return {
      secrets: this.secrets,
      variables: this.variables,
      record: () => this.record,
      vault: {
        writeSecret: () => Promise.reject(new Error("a driver writes no slot")),
        deleteSecret: (name) =>
          call("delete secret", () => {
            for (const slot of filled()) if (slots[slot] === name) this.secrets.delete(slot);
          }),
        secrets: () =>
          call("secrets", () => filled().map((slot) => ({ name: slots[slot], updatedAt: "" }))),
        variable: (name) => call("variable", () => this.variables.get(name)),
        writeVariable: (name, value) =>
          call("write variable", () => void this.variables.set(name, value)),
      },
    };
  }

  async consumerIsLetIn(): Promise<boolean> {
    return this.provider.lets(this.secrets.get(this.pointer) ?? "");
  }

  /** What must not be when a run has ended well, whatever happened before. */
  async faults(): Promise<readonly string[]> {
    const text = this.record ?? "";
    const { phase, current } = parseRotationRecord(text, "the world");
    const unknown = (await this.provider.live()).filter((id) => id !== current?.id);
    const broken = brokenAt(this.lines);
    return [
      ...this.shutOut.map((name) => `the consumer was shut out after ${name}`),
      ...unknown.map((id) => `${id} lives and no record knows it`),
      ...((await this.consumerIsLetIn()) ? [] : ["the consumer is shut out"]),
      ...(phase === "idle" ? [] : [`it stays ${phase}`]),
      ...(broken === undefined ? [] : [`audit line ${broken.sequence}: ${broken.why}`]),
      ...[...this.secrets.values()].filter((value) => text.includes(value)),
    ];
  }
}
