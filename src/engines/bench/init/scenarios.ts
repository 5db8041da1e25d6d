import type { NotChecked } from "../../../model/index.ts";
import type { HttpAnswer, HttpRequest, HttpSilence, Tree } from "../../../ports/index.ts";
import type { BenchPorts } from "../ports.ts";
import { startServer } from "../ways/servers/start.ts";

export interface Scenario {
  readonly title: string;
  readonly request: HttpRequest;
}

export interface Scenarios {
  readonly readings: readonly Scenario[];
  readonly leftOut: readonly NotChecked[];
}

/** Requests of the API description that only read; URLs begin with `origin`. */
export type Describe = (
  origin: string,
  ask?: (request: HttpRequest) => Promise<HttpAnswer | HttpSilence>,
) => Promise<Scenarios>;

/** How the app is started, and how it is ended so that it leaves what it has to. */
export interface Serve {
  readonly line: string;
  readonly environment: Readonly<Record<string, string>>;
  end(ended: () => string | undefined): Promise<void>;
}

type Ports = Pick<BenchPorts, "clock" | "http" | "load" | "log" | "program">;

const timeoutSeconds = 30;
const loadSeconds = 3;
const connections = 8;
const limits = { seconds: 5, bytes: 1_000_000 };

/** Asks the running app for each, and loads it with what it answers, for the profile. */
export async function scenariosOf(
  ports: Ports,
  tree: Tree,
  describe: Describe,
  serve: Serve | undefined,
): Promise<Scenarios> {
  if (serve === undefined) return describe("http://127.0.0.1");
  ports.log.progress("Starting the app");
  const server = await startServer(ports, { ...serve, timeoutSeconds }, tree);
  if (typeof server === "string") {
    const { readings, leftOut } = await describe("http://127.0.0.1");
    const why = `It did not start, so no request was tried: ${server}.`;
    return { readings, leftOut: [{ what: "the app", why }, ...leftOut] };
  }
  try {
    const { origin } = server;
    const found = await describe(origin, (request) => ports.http.send(request, limits));
    const requests = found.readings.map((each) => loadRequest(each));
    if (requests.length > 0) {
      ports.log.progress(`Loading the app for ${loadSeconds} s`);
      await ports.load.slice({ origin, requests, connections, seconds: loadSeconds });
      await serve.end(() => server.ended());
    }
    return found;
  } finally {
    await server.stop();
  }
}

function loadRequest({ request }: Scenario) {
  const { pathname, search } = new URL(request.url);
  const headers = Object.fromEntries(request.headers);
  return { method: request.method, path: pathname + search, headers };
}

/** The file for `requests`: each operation by itself. */
export function scenarioFile(scenarios: readonly Scenario[]): string {
  const list = scenarios.map((scenario) => {
    const { method, path, headers } = loadRequest(scenario);
    const all = Object.keys(headers).length === 0 ? { method, path } : { method, path, headers };
    return { name: scenario.title, requests: [all] };
  });
  return `${JSON.stringify(list, undefined, 2)}\n`;
}
