import { isCalendarDate } from "../time/date-range.ts";
import { Problem, type FieldError } from "./problem.ts";

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const emailPattern = /^[a-z0-9._%+-]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/i;

interface TextRule {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
}

/**
 * Reads the fields of one JSON object and collects what is wrong with them, so that the client
 * learns everything at once. Values are placeholders until `done()` has returned.
 */
export class FieldReader {
  readonly #fields: Record<string, unknown>;
  readonly #errors: FieldError[];
  readonly #path: string;

  constructor(value: unknown, path = "", errors: FieldError[] = []) {
    this.#errors = errors;
    this.#path = path;
    const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    this.#fields = isObject ? (value as Record<string, unknown>) : {};
    if (!isObject) this.#errors.push({ field: path, message: "must be an object" });
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#fields, name);
  }

  text(name: string, { min = 0, max = Infinity, pattern }: TextRule = {}): string {
    const value = this.#fields[name];
    if (typeof value !== "string") return this.#refuse(name, "must be a string", "");
    const length = [...value].length;
    if (length < min) return this.#refuse(name, `must have at least ${min} characters`, value);
    if (length > max) return this.#refuse(name, `must have at most ${max} characters`, value);
    if (pattern?.test(value) === false) return this.#refuse(name, `must match ${pattern}`, value);
    return value;
  }

  integer(name: string, min: number, max: number): number {
    const value = this.#fields[name];
    if (!Number.isInteger(value)) return this.#refuse(name, "must be an integer", min);
    const number = value as number;
    if (number < min) return this.#refuse(name, `must be at least ${min}`, min);
    if (number > max) return this.#refuse(name, `must be at most ${max}`, max);
    return number;
  }

  boolean(name: string): boolean {
    const value = this.#fields[name];
    return typeof value === "boolean" ? value : this.#refuse(name, "must be a boolean", false);
  }

  oneOf<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.#fields[name] as T;
    if (allowed.includes(value)) return value;
    return this.#refuse(name, `must be one of ${allowed.join(", ")}`, allowed[0] as T);
  }

  uuid(name: string): string {
    return this.text(name, { pattern: uuidPattern });
  }

  email(name: string): string {
    return this.text(name, { max: 254, pattern: emailPattern });
  }

  date(name: string): string {
    const value = this.text(name);
    return isCalendarDate(value) ? value : this.#refuse(name, "must be a date, YYYY-MM-DD", value);
  }

  texts(name: string, rule: TextRule & { maxItems: number }): string[] {
    const value = this.#fields[name];
    if (!Array.isArray(value)) return this.#refuse(name, "must be an array", []);
    if (value.length > rule.maxItems) {
      return this.#refuse(name, `must have at most ${rule.maxItems} items`, []);
    }
    if (new Set(value).size < value.length) return this.#refuse(name, "must not repeat items", []);
    const items = new FieldReader({ ...value }, `${this.#path}/${name}`, this.#errors);
    return value.map((_, position) => items.text(String(position), rule));
  }

  object(name: string): FieldReader {
    return new FieldReader(this.#fields[name], `${this.#path}/${name}`, this.#errors);
  }

  /** Reads a field that may be left out. */
  optional<T>(name: string, read: (name: string) => T): T | undefined {
    return this.has(name) ? read(name) : undefined;
  }

  done(): void {
    if (this.#errors.length === 0) return;
    throw new Problem(422, "Some fields are not as described.", { errors: this.#errors });
  }

  #refuse<T>(name: string, message: string, placeholder: T): T {
    this.#errors.push({ field: `${this.#path}/${name}`, message });
    return placeholder;
  }
}

/** Query parameters as fields: digits become numbers where the description says integer. */
export function queryReader(query: URLSearchParams, numeric: readonly string[] = []): FieldReader {
  const fields = Object.fromEntries(
    [...query].map(([name, value]) => [
      name,
      numeric.includes(name) && /^-?\d+$/.test(value) ? Number(value) : value,
    ]),
  );
  return new FieldReader(fields);
}
