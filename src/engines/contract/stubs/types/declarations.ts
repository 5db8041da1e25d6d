import type { Description, Spot } from "../../document/description.ts";
import { join, tokens } from "../../document/pointer.ts";
import { isRecord, own } from "../../json.ts";
import type { View } from "../../lift/hidden.ts";
import { Lifted } from "../../lift/lift.ts";
import { elementOf, valueOf } from "../../mock/source.ts";
import { type Names, pascalCase } from "./names.ts";
import { schemaComment, TypeWriter } from "./types.ts";

/** A written type, with marks where it refers to others. */
interface Draft {
  readonly spot: Spot;
  readonly text: string;
  readonly refs: ReadonlySet<string>;
  /** Those of `refs` that the compiler would follow at once; a circle of them is no type. */
  readonly immediate: ReadonlySet<string>;
}

/** Stands for a name until all are known. Nothing else writes NUL: literals escape it, comments drop it. */
const mark = (index: number) => `\u0000${index}\u0000`;

/**
 * All schemas that have a name, as types. A request leaves out what is `readOnly` and a response
 * what is `writeOnly`; a type that differs between the two is written twice, as `X` and `XInput`.
 */
export class Declarations {
  readonly #description: Description;
  readonly #names: Names;
  readonly #drafts: Readonly<Record<View, Map<string, Draft>>>;
  readonly #lifted: Readonly<Record<View, Lifted>>;
  /** By the number in their mark. */
  readonly #keys: string[] = [];
  readonly #indices = new Map<string, number>();
  #differing: ReadonlySet<string> | undefined;

  constructor(description: Description, names: Names) {
    this.#description = description;
    this.#names = names;
    this.#drafts = { request: new Map(), response: new Map() };
    this.#lifted = {
      request: new Lifted(description, "request", "sends"),
      response: new Lifted(description, "response", "sends"),
    };
    const schemas = own(own(description.root.value, "components"), "schemas");
    for (const name of Object.keys(isRecord(schemas) ? schemas : {})) {
      const spot = { uri: "", pointer: join("", "components", "schemas", name) };
      this.#draft("response", spot);
      this.#draft("request", spot);
    }
  }

  /** The type of a schema within an operation, marked; `finish` completes it. */
  typeAt(view: View, spot: Spot | undefined, depth: number): string {
    if (spot === undefined) return "unknown";
    const refs = new Set<string>();
    const writer = this.#writer(view, refs, new Set());
    return writer.write(this.#lifted[view].schemaAt(elementOf(this.#description, spot)), depth);
  }

  /** Puts names in place of marks; all types have to be asked for before. */
  finish(view: View, text: string): string {
    return text.replace(/\u0000(\d+)\u0000/g, (_, index: string) =>
      this.#nameOf(view, this.#keys[Number(index)] ?? ""),
    );
  }

  /** The declarations, sorted as they were first met. */
  write(): string {
    const views: readonly View[] = ["response", "request"];
    const written: string[] = [];
    for (const key of new Set(views.flatMap((view) => [...this.#drafts[view].keys()]))) {
      for (const view of views) {
        const draft = this.#drafts[view].get(key);
        const twin = this.#drafts.response.has(key) && !this.#differs(key);
        if (draft === undefined || (view === "request" && twin)) continue;
        const comment = schemaComment(valueOf(this.#description, draft.spot), 0);
        const type = this.finish(view, this.#uncircled(view, key, draft));
        written.push(`${comment}export type ${this.#nameOf(view, key)} = ${type};`);
      }
    }
    return written.join("\n\n");
  }

  #writer(view: View, refs: Set<string>, immediate: Set<string>): TypeWriter {
    return new TypeWriter(this.#lifted[view], (spot, isImmediate) => {
      const key = keyOf(spot);
      refs.add(key);
      if (isImmediate) immediate.add(key);
      this.#draft(view, spot);
      return this.#mark(key);
    });
  }

  #draft(view: View, spot: Spot): void {
    const key = keyOf(spot);
    const drafts = this.#drafts[view];
    if (drafts.has(key)) return;
    const refs = new Set<string>();
    const immediate = new Set<string>();
    drafts.set(key, { spot, text: "unknown", refs, immediate });
    const schema = this.#lifted[view].schemaAt(elementOf(this.#description, spot));
    const text = this.#writer(view, refs, immediate).write(schema, 0);
    drafts.set(key, { spot, text, refs, immediate });
  }

  /** `A = A | B`, and `A = B` with `B = A`, say nothing about a value: such a reference is `unknown`. */
  #uncircled(view: View, key: string, { text, immediate }: Draft): string {
    return [...immediate]
      .filter((next) => this.#leadsBack(view, next, key))
      .reduce((all, next) => all.replaceAll(this.#mark(next), "unknown"), text);
  }

  #mark(key: string): string {
    let index = this.#indices.get(key);
    if (index === undefined) {
      index = this.#keys.push(key) - 1;
      this.#indices.set(key, index);
    }
    return mark(index);
  }

  #leadsBack(view: View, from: string, to: string): boolean {
    const seen = new Set([from]);
    for (const key of seen) {
      if (key === to) return true;
      for (const next of this.#drafts[view].get(key)?.immediate ?? []) seen.add(next);
    }
    return false;
  }

  #nameOf(view: View, key: string): string {
    const name = this.#names.of(key, () => pascalCase(wish(key)));
    const twice = view === "request" && this.#drafts.response.has(key) && this.#differs(key);
    return twice ? this.#names.of(`${key} input`, () => `${name}Input`) : name;
  }

  /** True when the two views have two types: the texts differ, or those of a type referred to. */
  #differs(key: string): boolean {
    this.#differing ??= this.#findDiffering();
    return this.#differing.has(key);
  }

  #findDiffering(): ReadonlySet<string> {
    const { request, response } = this.#drafts;
    const users = new Map<string, string[]>();
    for (const [key, { refs }] of [...request, ...response]) {
      for (const ref of refs) users.set(ref, [...(users.get(ref) ?? []), key]);
    }
    const differing = new Set(
      [...request.keys()].filter((key) => response.get(key)?.text !== request.get(key)?.text),
    );
    for (const key of differing) for (const user of users.get(key) ?? []) differing.add(user);
    return differing;
  }
}

function keyOf({ uri, pointer }: Spot): string {
  return `${uri}#${pointer}`;
}

/** The last word of the pointer, or the file's name where the file is the schema. */
function wish(key: string): string {
  const hash = key.lastIndexOf("#");
  const last = tokens(key.slice(hash + 1)).at(-1);
  return (
    last ??
    key
      .slice(0, hash)
      .replace(/^.*\//, "")
      .replace(/\.\w+$/, "")
  );
}
