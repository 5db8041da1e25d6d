import { any, negate, type Fact, type Formula } from "../formula/index.ts";
import { kindOf, maskOf, type JsonValue, type Kind } from "../json.ts";
import type { Opener } from "../keywords/opener.ts";
import type { SameSchemas } from "../same.ts";
import type { SchemaNode } from "../universe.ts";
import { merged, tagsOf, type Tags } from "./tags.ts";

type Values = ReadonlyMap<string, JsonValue>;

/** What taking formulas apart needs to know. */
export interface Knowledge {
  readonly opener: Opener;
  readonly same: SameSchemas;
}

const deepestGlance = 4;
const mostGlanced = 16;
const mostCompared = 100;

/** A conjunction of formulas, taken apart for values of one kind. */
export class Conjunction {
  readonly kind: Kind;
  readonly #knowledge: Knowledge;
  readonly #facts: Fact[];
  readonly #choices: Set<Formula>;
  readonly #excluded: Map<string, JsonValue>;
  readonly #schemas: Set<Formula>;
  readonly #held: SchemaNode[];
  readonly #failed: SchemaNode[];
  #among: Values | undefined;
  #tags: Tags;

  constructor(kind: Kind, knowledge: Knowledge, base?: Conjunction) {
    this.kind = kind;
    this.#knowledge = knowledge;
    this.#facts = [...(base?.facts ?? [])];
    this.#choices = new Set(base?.choices ?? []);
    this.#excluded = new Map(base?.excluded ?? []);
    this.#schemas = new Set(base === undefined ? [] : base.#schemas);
    this.#held = base === undefined ? [] : [...base.#held];
    this.#failed = base === undefined ? [] : [...base.#failed];
    this.#among = base?.among;
    this.#tags = base === undefined ? new Map() : base.#tags;
  }

  get facts(): readonly Fact[] {
    return this.#facts;
  }

  /** Formulas that leave a choice, to be split when a value found without them fails them. */
  get choices(): ReadonlySet<Formula> {
    return this.#choices;
  }

  /** Values of this kind that are left out. */
  get excluded(): Values {
    return this.#excluded;
  }

  /** Where present, the only values possible. */
  get among(): Values | undefined {
    return this.#among;
  }

  /** This and more; undefined where the two plainly contradict each other. */
  and(formulas: readonly Formula[], without?: Formula): Conjunction | undefined {
    const size = this.#facts.length + this.#choices.size + this.#schemas.size;
    this.#knowledge.opener.languages.budget.spend(1 + size / 16);
    const result = new Conjunction(this.kind, this.#knowledge, this);
    if (without !== undefined) result.#choices.delete(without);
    return result.#add(formulas) ? result : undefined;
  }

  #add(formulas: readonly Formula[]): boolean {
    const open = formulas.toReversed();
    for (let it = open.pop(); it !== undefined; it = open.pop()) {
      this.#knowledge.opener.languages.budget.spend();
      const parts = this.#take(it);
      if (parts === undefined) return false;
      for (const part of parts.toReversed()) open.push(part);
    }
    return true;
  }

  /** Notes what the formula says and returns what is left of it; undefined if that is "never". */
  #take(it: Formula): readonly Formula[] | undefined {
    switch (it.op) {
      case "always":
        return [];
      case "never":
        return undefined;
      case "kinds":
        return (it.mask & maskOf(this.kind)) === 0 ? undefined : [];
      case "fact":
        if (it.fact.kind === this.kind) this.#facts.push(it.fact);
        return [];
      case "all":
        return it.parts;
      case "any":
        return this.#takeAny(it, it.parts);
      case "schema":
        return this.#takeSchema(it);
      case "documented":
        return this.#takeDocumented(it);
      case "among":
        if (it.holds) this.#among = common(this.#among, it.values);
        else for (const [key, value] of it.values) this.#exclude(key, value);
        return [];
      default:
        this.#choices.add(it);
        return [];
    }
  }

  #exclude(key: string, value: JsonValue): void {
    if (kindOf(value) === this.kind) this.#excluded.set(key, value);
  }

  #takeAny(it: Formula, parts: readonly Formula[]): readonly Formula[] | undefined {
    // Long lists are looked at only if a value fails them.
    if (parts.length > mostGlanced) {
      this.#choices.add(it);
      return [];
    }
    const left: Formula[] = [];
    for (const part of parts) {
      const truth = this.#glance(part, 0);
      if (truth === true) return [];
      if (truth === undefined) left.push(part);
    }
    if (left.length < 2) return left.length === 0 ? undefined : left;
    this.#choices.add(left.length === parts.length ? it : any(left));
    return [];
  }

  #takeSchema(it: Formula & { op: "schema" }): readonly Formula[] | undefined {
    if (this.#schemas.has(it)) return [];
    if (this.#schemas.has(negate(it))) return undefined;
    if (this.kind === "object") {
      const tags = merged(this.#tags, tagsOf(it.node));
      if (tags === undefined) return it.holds ? undefined : [];
      if (it.holds) this.#tags = tags;
    }
    this.#schemas.add(it);
    const { opener, same } = this.#knowledge;
    const opened = opener.open(it.node);
    // Nothing is known about a schema that leads back to itself, not even that it is the same.
    if (opened.op === "unclear") return [opened];
    const [alike, opposite] = it.holds ? [this.#held, this.#failed] : [this.#failed, this.#held];
    // This only saves work, so that a very long list need not be gone through.
    const compared = opposite.slice(-mostCompared);
    opener.languages.budget.spend(compared.length / 4);
    for (const other of compared) {
      if (same.areSame(other, it.node)) return undefined;
    }
    alike.push(it.node);
    return [it.holds ? opened : negate(opened)];
  }

  #takeDocumented(it: Formula & { op: "documented" }): readonly Formula[] | undefined {
    if (this.kind !== "object" && this.kind !== "array") return it.holds ? [] : undefined;
    if (this.#schemas.has(it)) return [];
    if (this.#schemas.has(negate(it))) return undefined;
    this.#schemas.add(it);
    const opened = this.#knowledge.opener.describer.open(it.place);
    return [it.holds ? opened : negate(opened)];
  }

  /** Whether a formula is plainly true or false of all values of the kind, without much effort. */
  #glance(it: Formula, depth: number): boolean | undefined {
    switch (it.op) {
      case "always":
      case "never":
        return it.op === "always";
      case "kinds":
        return (it.mask & maskOf(this.kind)) !== 0;
      case "fact":
        return it.fact.kind === this.kind ? undefined : true;
      case "among": {
        const possible = [...it.values.values()].some((value) => kindOf(value) === this.kind);
        return possible ? undefined : !it.holds;
      }
      case "all":
      case "any":
        return this.#glanceParts(it.parts, it.op === "all", depth);
      case "schema": {
        if (this.#schemas.has(it)) return true;
        if (this.#schemas.has(negate(it))) return false;
        if (this.kind === "object" && merged(this.#tags, tagsOf(it.node)) === undefined) {
          return !it.holds;
        }
        if (depth > deepestGlance) return undefined;
        const truth = this.#glance(this.#knowledge.opener.open(it.node), depth + 1);
        return truth === undefined ? undefined : truth === it.holds;
      }
      default:
        return undefined;
    }
  }

  /** `all` ends at the first false part, `any` at the first true one. */
  #glanceParts(parts: readonly Formula[], neutral: boolean, depth: number): boolean | undefined {
    let result: boolean | undefined = neutral;
    for (const part of parts) {
      const truth = this.#glance(part, depth);
      if (truth === !neutral) return truth;
      if (truth === undefined) result = undefined;
    }
    return result;
  }
}

function common(a: Values | undefined, b: Values): Values {
  return a === undefined ? b : new Map([...a].filter(([key]) => b.has(key)));
}
