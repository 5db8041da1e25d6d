import type { ModuleFormat } from "../types/subject.ts";
import type { ImportedName } from "../types/input.ts";
import type { Expression } from "./expression.ts";
import { reserved } from "./print.ts";

/** Something of the package that an input can call. */
export interface Target {
  readonly kind: "function" | "class" | "method" | "getter";
  /** As a reader names it: `parse`, `Complex`, `Complex.prototype.add`. */
  readonly name: string;
  /** The function or class itself; of a method or getter, its class. */
  readonly path: Expression;
  /** Name of the method or getter. */
  readonly member: string | undefined;
  readonly parameters: number;
  /** What the function calls itself, where it is exported under another name. */
  readonly ownName: string;
  /** Tells instances of one class from those of another; of a method, its class. */
  readonly prototype: object | undefined;
}

export interface Surface {
  readonly imports: readonly ImportedName[];
  readonly targets: readonly Target[];
  /** Targets that have ended the process too often to be called again. */
  readonly dangerous: ReadonlySet<Target>;
  /** Exported values that are no functions, with their prototype. */
  readonly constants: readonly { readonly path: Expression; readonly value: unknown }[];
}

const mostTargets = 600;

/** Looks at the loaded exports for everything that can be called, each thing under its best name. */
export function surfaceOf(
  modules: readonly {
    readonly path: string;
    readonly exports: unknown;
    readonly format: ModuleFormat;
  }[],
  packageName: string,
): Surface {
  const reflection = new Reflection(packageName);
  for (const { path, exports, format } of modules) reflection.module(path, exports, format);
  return {
    imports: reflection.imports,
    targets: reflection.targets.slice(0, mostTargets),
    constants: reflection.constants,
    dangerous: new Set(),
  };
}

class Reflection {
  readonly imports: ImportedName[] = [];
  readonly targets: Target[] = [];
  readonly constants: { path: Expression; value: unknown }[] = [];
  readonly #seen = new Set<unknown>();
  readonly #packageName: string;

  constructor(packageName: string) {
    this.#packageName = packageName;
  }

  module(path: string, exports: unknown, format: ModuleFormat): void {
    if (exports === null || (typeof exports !== "object" && typeof exports !== "function")) return;
    const isModule = Reflect.get(exports, "__esModule") === true;
    if (typeof exports === "function" || (!isModule && isInstance(exports))) {
      this.#import(path, "default", exports);
      return;
    }
    // The default of a CommonJS module is all of it; what a compiler called so is a member.
    const isHidden = isModule && format === "cjs";
    const names = Object.keys(exports).filter(
      (name) => name !== "__esModule" && !(isHidden && name === "default"),
    );
    // Of several names for one function its own is the best, and "default" says least.
    const rank = (name: string): number => {
      const value: unknown = Reflect.get(exports, name);
      return name === "default" && isModule
        ? 2
        : typeof value === "function" && value.name === name
          ? 0
          : 1;
    };
    for (const name of names.sort((left, right) => rank(left) - rank(right)))
      this.#import(path, name, Reflect.get(exports, name));
    if (isHidden && "default" in exports) this.#hiddenDefault(path, exports.default);
  }

  #hiddenDefault(module: string, value: unknown): void {
    if (isReference(value) && this.#seen.has(value)) return;
    const local = this.#unused(defaultName(undefined, this.#packageName));
    this.imports.push({ name: "default", local, module });
    this.#value({ kind: "export", local, members: ["default"] }, value, 0);
  }

  #unused(wanted: string): string {
    let local = reserved.has(wanted) || isTaken(wanted) ? `${wanted}_` : wanted;
    while (this.imports.some((other) => other.local === local)) local = `${local}2`;
    return local;
  }

  #import(module: string, name: string, value: unknown): void {
    if (this.#seen.has(value) && isReference(value)) return;
    const wanted = name === "default" ? defaultName(value, this.#packageName) : name;
    if (!/^[A-Za-z_$][\w$]*$/.test(wanted)) return;
    const local = this.#unused(wanted);
    this.imports.push({ name, local, module });
    this.#value({ kind: "export", local, members: [] }, value, 0);
  }

  #value(path: Extract<Expression, { kind: "export" }>, value: unknown, depth: number): void {
    if (isReference(value)) {
      if (this.#seen.has(value)) return;
      this.#seen.add(value);
    }
    if (typeof value === "function") this.#function(path, value);
    else this.constants.push({ path, value });
    if (!isReference(value) || depth >= 2 || isInstance(value) || Array.isArray(value)) return;
    for (const key of Object.getOwnPropertyNames(value)) {
      const inner = Object.getOwnPropertyDescriptor(value, key)?.value as unknown;
      const skipped =
        typeof value === "function" &&
        /^(?:prototype|length|name|caller|arguments|super_)$/.test(key);
      if (skipped || key === "default" || key === "__esModule" || inner === undefined) continue;
      this.#value({ ...path, members: [...path.members, key] }, inner, depth + 1);
    }
  }

  #function(
    path: Extract<Expression, { kind: "export" }>,
    value: object & { length?: number; name?: string; prototype?: unknown },
  ): void {
    const name = [path.local, ...path.members].join(".");
    const prototype = (value.prototype ?? undefined) as object | undefined;
    const source = Function.prototype.toString.call(value);
    const own = prototype === undefined ? [] : memberNames(prototype);
    const isClass = /^class\b/.test(source) || own.length > 0;
    const about = { path, prototype, parameters: value.length ?? 0, ownName: value.name ?? "" };
    if (isClass) this.targets.push({ kind: "class", name, member: undefined, ...about });
    // Many an old constructor may be called without `new`.
    if (!isClass || !/^class\b/.test(source))
      this.targets.push({ kind: "function", name, member: undefined, ...about });
    if (!isClass || prototype === undefined) return;
    for (const { key, getter, parameters } of own) {
      const kind = getter ? "getter" : "method";
      this.targets.push({
        kind,
        name: `${name}.prototype.${key}`,
        path,
        member: key,
        parameters,
        prototype,
        ownName: key,
      });
    }
  }
}

/** Names that inputs and tests need for what they mean everywhere. */
function isTaken(name: string): boolean {
  return (
    name in globalThis ||
    /^(?:describe|it|test|expect|assert|before|after)(?:Each|All)?$/.test(name)
  );
}

/** Methods and getters of a prototype and of those above it. */
export function memberNames(
  prototype: object,
): { key: string; getter: boolean; parameters: number }[] {
  const found = new Map<string, { key: string; getter: boolean; parameters: number }>();
  let current: object | null = prototype;
  while (current !== null && !isPlainPrototype(current)) {
    for (const key of Object.getOwnPropertyNames(current)) {
      const descriptor = Object.getOwnPropertyDescriptor(current, key);
      if (key === "constructor" || descriptor === undefined || found.has(key)) continue;
      const value = descriptor.value as unknown;
      if (descriptor.get !== undefined) found.set(key, { key, getter: true, parameters: 0 });
      else if (typeof value === "function")
        found.set(key, { key, getter: false, parameters: value.length });
    }
    current = Object.getPrototypeOf(current) as object | null;
  }
  return [...found.values()];
}

const plainPrototypes = new Set<object>(
  [Object, Function, Array, Error, Map, Set, Promise, Date, RegExp, String, Number, Boolean].map(
    ({ prototype }) => prototype as object,
  ),
);

export function isPlainPrototype(prototype: object): boolean {
  return plainPrototypes.has(prototype);
}

function isReference(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

/** An object made by a class, rather than a bag of exports. */
function isInstance(value: object): boolean {
  if (typeof value === "function") return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype !== null && prototype !== Object.prototype;
}

function defaultName(value: unknown, packageName: string): string {
  if (
    typeof value === "function" &&
    /^[A-Za-z_$][\w$]*$/.test(value.name) &&
    value.name.length > 2 &&
    value.name !== "default"
  )
    return value.name;
  const words = packageName
    .replace(/^@[^/]*\//, "")
    .replace(/\.js$/, "")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const name = words
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join("");
  return /^[A-Za-z]/.test(name) ? name : "subject";
}
