import type { Severity } from "../../../../model/index.ts";
import type { Description, Element, Spot } from "../../document/description.ts";
import { join } from "../../document/pointer.ts";
import { own } from "../../json.ts";

/** One thing that a description says, and where. */
export interface Saying {
  readonly value: unknown;
  readonly spot: Spot;
  /** As it is written, where that is not `key: value`. */
  readonly text?: string;
}

/** What one side says of a subject: where it stands first, then what it refers to. */
export class Said {
  readonly description: Description;
  readonly #elements: readonly Element[];
  readonly #otherwise: Readonly<Record<string, Saying | undefined>>;

  /** `otherwise` has what is said by other means than the keyword, if the keyword is not there. */
  constructor(
    description: Description,
    elements: readonly Element[],
    otherwise: Readonly<Record<string, Saying | undefined>> = {},
  ) {
    this.description = description;
    this.#elements = elements;
    this.#otherwise = otherwise;
  }

  get spot(): Spot {
    return this.#elements[0] ?? this.description.root;
  }

  get(key: string): Saying | undefined {
    for (const { uri, pointer, value } of this.#elements) {
      const said = own(value, key);
      if (said !== undefined) return { value: said, spot: { uri, pointer: join(pointer, key) } };
    }
    return Object.hasOwn(this.#otherwise, key) ? this.#otherwise[key] : undefined;
  }
}

/** An operation, a parameter, a header, a body or a property that both sides have. */
export interface Subject {
  /** "GET /orders: query parameter `limit`". */
  readonly words: string;
  readonly kind: "operation" | "parameter" | "header" | "value" | "property";
  /** Who sends it; an operation is neither. */
  readonly direction?: "request" | "response";
  /** Whether clients may leave it out on head. */
  readonly optional: boolean;
  readonly base: Said;
  readonly head: Said;
  readonly operations: readonly string[];
}

/**
 * A change of what a description announces or means, which no message shows. Its severity is a
 * policy of ours, said at each rule; its proof are the two places.
 */
export interface PolicyChange {
  readonly rule: string;
  readonly severity: Severity | "remark";
  readonly text: string;
  /** The keyword that it is about. */
  readonly key: string;
}

export type PolicyRule = (subject: Subject, today: string) => Iterable<PolicyChange>;
