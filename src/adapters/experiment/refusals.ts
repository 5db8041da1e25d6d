import { createRequire } from "node:module";

export interface Refusals {
  reset(): void;
  /** Writing, and reading once the package is loaded, count as refused. */
  seen(): { times: number; what: string };
  /** Stands between the package and a built-in that reaches the world. */
  guard(specifier: string, module: unknown): unknown;
}

/** Built-ins whose every function reaches out of the process. */
const closed = new Set([
  "child_process", "cluster", "dgram", "dns", "dns/promises", "http", "http2", "https", "inspector",
  "net", "repl", "tls", "worker_threads", "fs/promises",
]); // prettier-ignore

/** What a package may do to the file system: look, which many do while they load. */
const looking = new Set([
  "existsSync", "readFileSync", "statSync", "lstatSync", "readdirSync", "realpathSync", "accessSync",
]); // prettier-ignore

/** Refuses the network and processes to all code, and the file system to the package itself. */
export function refuse(): Refusals {
  let times = 0;
  let what = "";
  const refusal = (name: string): Error => {
    times += 1;
    what = name;
    return Object.assign(new Error(`${name} is not available in an experiment.`), {
      code: "REFUSED",
    });
  };
  closeGlobals(refusal);
  closeSockets(refusal);
  const guard = (specifier: string, module: unknown): unknown => {
    const name = specifier.replace(/^node:/, "");
    if (name !== "fs" && !closed.has(name)) return module;
    return fenced(module as object, name, refusal, name === "fs" ? looking : new Set());
  };
  return {
    reset: () => {
      times = 0;
    },
    seen: () => ({ times, what }),
    guard,
  };
}

function fenced(
  module: object,
  name: string,
  refusal: (name: string) => Error,
  open: ReadonlySet<string>,
): object {
  return new Proxy(module, {
    get: (target, key) => {
      const value = Reflect.get(target, key) as unknown;
      if (typeof key === "symbol" || open.has(key)) return value;
      if (typeof value === "object" && value !== null)
        return fenced(value, `${name}.${key}`, refusal, new Set());
      // Classes are extended while a package loads; only their use is refused.
      if (typeof value !== "function") return value;
      return new Proxy(value, {
        apply: () => {
          throw refusal(`${name}.${key}`);
        },
        construct: () => {
          throw refusal(`${name}.${key}`);
        },
      });
    },
  });
}

function closeGlobals(refusal: (name: string) => Error): void {
  const closedGlobals = {
    fetch: "fetch",
    WebSocket: "WebSocket",
    EventSource: "EventSource",
    BroadcastChannel: "BroadcastChannel",
  };
  for (const [key, name] of Object.entries(closedGlobals)) {
    const value = function closed(): never {
      throw refusal(name);
    };
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
  const never = (name: string) => (): never => {
    throw refusal(name);
  };
  Object.assign(process, {
    exit: never("process.exit"),
    reallyExit: never("process.exit"),
    abort: never("process.abort"),
    kill: never("process.kill"),
    chdir: never("process.chdir"),
  });
}

/** Dependencies hold the real modules, so that the doors themselves have to be shut. */
function closeSockets(refusal: (name: string) => Error): void {
  const require = createRequire(import.meta.url);
  const shut = (module: string, path: readonly string[]): void => {
    let target = require(`node:${module}`) as Record<string, unknown>;
    for (const key of path.slice(0, -1)) target = target[key] as Record<string, unknown>;
    const value = (): never => {
      throw refusal(`${module}.${path.join(".")}`);
    };
    Object.defineProperty(target, path.at(-1) ?? "", { value, configurable: true, writable: true });
  };
  shut("net", ["Socket", "prototype", "connect"]);
  shut("net", ["Server", "prototype", "listen"]);
  shut("dgram", ["Socket", "prototype", "bind"]);
  shut("dgram", ["Socket", "prototype", "send"]);
  for (const name of ["lookup", "resolve", "resolve4", "resolve6", "reverse"]) shut("dns", [name]);
}
