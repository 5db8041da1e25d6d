import { posix } from "node:path";
import type { ForeignFunction, Realm } from "../../ports/index.ts";
import { moduleParameters } from "../mutants/module-parameters.ts";
import type { ModuleFormat } from "../types/subject.ts";
import type { ImportedName } from "../types/input.ts";
import { resolveInside } from "./resolve.ts";
import type { Switchboard } from "./switchboard.ts";

/** One life of the package: its modules, loaded once, with their state. */
export interface Instance {
  /** `module.exports` of a module of the package. */
  exportsOf(path: string): unknown;
  /** The values of those names, in order. */
  bind(imports: readonly ImportedName[]): unknown[];
}

export interface LoadableModule {
  readonly path: string;
  readonly code: string;
}

interface ForeignModule {
  exports: unknown;
}

/** Makes instances of one package. The code is compiled once, and run anew for each instance. */
export class InstanceMaker {
  readonly #realm: Realm;
  readonly #folder: string;
  readonly #lab: Switchboard;
  readonly #formats: Readonly<Record<string, ModuleFormat>>;
  readonly #compiled = new Map<string, ForeignFunction>();
  readonly #resolved = new Map<string, string | undefined>();
  readonly #outside = new Map<string, unknown>();

  constructor(
    realm: Realm,
    folder: string,
    modules: readonly LoadableModule[],
    formats: Readonly<Record<string, ModuleFormat>>,
    lab: Switchboard,
  ) {
    this.#formats = formats;
    this.#realm = realm;
    this.#folder = folder;
    this.#lab = lab;
    for (const { path, code } of modules) {
      this.#compiled.set(path, realm.compile(code, moduleParameters, posix.join(folder, path)));
    }
  }

  /** Throws what a module throws while it loads. */
  load(entries: readonly string[]): Instance {
    const loaded = new Map<string, ForeignModule>();
    const load = (path: string): unknown => {
      const known = loaded.get(path);
      if (known !== undefined) return known.exports;
      const module: ForeignModule = { exports: {} };
      loaded.set(path, module);
      this.#run(path, module, load);
      return module.exports;
    };
    for (const entry of entries) load(entry);
    return {
      exportsOf: load,
      bind: (imports) =>
        imports.map(({ module, name }) => pick(load(module), name, this.#formats[module])),
    };
  }

  #run(path: string, module: ForeignModule, load: (path: string) => unknown): void {
    const code = this.#compiled.get(path);
    if (code === undefined) throw new Error(`${path} is no module of the package.`);
    const file = `${this.#folder}/${path}`;
    const folder = posix.dirname(file);
    const require = (specifier: string): unknown => {
      const inside = this.#resolve(path, specifier);
      return inside === undefined ? this.#require(folder, specifier) : load(inside);
    };
    const meta = { url: `file://${file}`, filename: file, dirname: folder };
    const parameters = [module.exports, require, module, file, folder, this.#lab, meta];
    Reflect.apply(code, module.exports, parameters);
  }

  /** Every life of the package asks for the same things. */
  #resolve(path: string, specifier: string): string | undefined {
    const key = `${path}\0${specifier}`;
    if (!this.#resolved.has(key))
      this.#resolved.set(key, resolveInside(path, specifier, this.#compiled));
    return this.#resolved.get(key);
  }

  #require(folder: string, specifier: string): unknown {
    const key = `${folder}\0${specifier}`;
    if (!this.#outside.has(key)) this.#outside.set(key, this.#realm.require(folder)(specifier));
    return this.#outside.get(key);
  }
}

/** The default of a CommonJS module is all of it, as for `require` and for Node's `import`. */
function pick(exports: unknown, name: string, format: ModuleFormat = "cjs"): unknown {
  if (name === "*" || (name === "default" && format === "cjs")) return exports;
  return (exports as Record<string, unknown> | null | undefined)?.[name];
}
