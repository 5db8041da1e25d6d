import { Failure } from "../../../../model/index.ts";
import type {
  Clock,
  Files,
  Http,
  HttpAnswer,
  HttpLimits,
  HttpRequest,
  HttpSilence,
  Program,
  RunningProgram,
} from "../../../../ports/index.ts";
import { preloadSource } from "../../routes/preload.ts";
import { parseRoutes } from "../../routes/read.ts";
import type { RouteList } from "../../routes/route.ts";
import type { Target } from "../target.ts";

export interface StartPorts {
  readonly files: Files;
  readonly http: Http;
  readonly program: Program;
  readonly clock: Clock;
}

export interface Start {
  readonly line: string;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where the app always listens; undefined for one that reads `PORT`. */
  readonly url: URL | undefined;
  readonly seconds: number;
}

/** What is read of one answer, and how long one may take. */
export const answerLimits = { seconds: 10, bytes: 2 * 1024 * 1024 };

/** The last answers of a run wait no longer than the run has left. */
export function limitsWithin(seconds = answerLimits.seconds): HttpLimits {
  return { ...answerLimits, seconds: Math.max(0.1, Math.min(seconds, answerLimits.seconds)) };
}

const maxRoutesBytes = 16 * 1024 * 1024;

type Scratch = Awaited<ReturnType<Program["scratch"]>>;

/** A port for readers: the one that we take is free by chance and another one next time. */
const shownPort = 3000;

/**
 * Starts the app and waits until it answers. Throws a Failure, with what the app printed, when it
 * ends or stays silent.
 */
export async function startApp(ports: StartPorts, start: Start): Promise<Target> {
  if (start.url !== undefined) await refuseTaken(ports, start.url);
  const scratch = await ports.program.scratch();
  const app = new StartedApp(ports, start, scratch, await portOf(ports, start.url));
  try {
    await app.open();
    return app;
  } catch (error) {
    await app.stop();
    throw error;
  }
}

class StartedApp implements Target {
  origin = "";
  readonly shownOrigin: string;
  readonly #ports: StartPorts;
  readonly #start: Start;
  readonly #scratch: Scratch;
  readonly #port: number;
  #running: RunningProgram | undefined;

  constructor(ports: StartPorts, start: Start, scratch: Scratch, port: number) {
    this.#ports = ports;
    this.#start = start;
    this.#scratch = scratch;
    this.#port = port;
    this.shownOrigin = start.url?.origin ?? `http://127.0.0.1:${shownPort}`;
  }

  async open(): Promise<void> {
    const preload = `${this.#scratch.folder}/preload.mjs`;
    await this.#ports.files.write(preload, preloadSource(this.#routesFile));
    const { NODE_OPTIONS } = this.#start.environment;
    this.#running = this.#run(preloading(preload, NODE_OPTIONS));
    try {
      await this.#untilAnswering(this.#running);
    } catch (error) {
      // Node before 18.18 knows no `--import`; the routes stay unknown then.
      const old = /--import[^\n]*not allowed|bad option: --import/.test(this.#running.output());
      if (!old) throw error;
      this.#running = this.#run({});
      await this.#untilAnswering(this.#running);
    }
  }

  send(request: HttpRequest, seconds?: number): Promise<HttpAnswer | HttpSilence> {
    return this.#ports.http.send(request, limitsWithin(seconds));
  }

  async ended(): Promise<string | undefined> {
    // The connection breaks a moment before the process is gone.
    for (let wait = 0; wait < 10 && this.#running?.ended() === undefined; wait += 1) {
      await this.#ports.program.pause(0.05);
    }
    return this.#running?.ended();
  }

  async restart(): Promise<boolean> {
    await this.#running?.stop();
    try {
      await this.open();
      return true;
    } catch {
      return false;
    }
  }

  async routes(): Promise<RouteList | undefined> {
    const text = await this.#ports.files.read(this.#routesFile, { maxBytes: maxRoutesBytes });
    return parseRoutes(text);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
    await this.#scratch.remove();
  }

  get #routesFile(): string {
    return `${this.#scratch.folder}/routes.json`;
  }

  #run(preloaded: Readonly<Record<string, string>>): RunningProgram {
    const { line, folder, environment } = this.#start;
    const told = { PORT: String(this.#port), HOST: "127.0.0.1" };
    return this.#ports.program.start({
      line,
      folder,
      environment: { ...told, ...environment, ...preloaded },
    });
  }

  async #untilAnswering(running: RunningProgram): Promise<void> {
    const { clock, http, program } = this.#ports;
    const { url, seconds } = this.#start;
    // Some frameworks listen on `localhost`, which may be either of the two.
    const hosts = ["127.0.0.1", "[::1]"].map((host) => `http://${host}:${this.#port}`);
    const origins = url === undefined ? hosts : [url.origin];
    const until = clock.seconds() + seconds;
    while (clock.seconds() < until) {
      const ended = running.ended();
      if (ended !== undefined)
        throw notStarted(this.#start, running, `Before it answered, ${ended}.`);
      for (const origin of origins) {
        if (!(await answers(http, origin))) continue;
        this.origin = origin;
        return;
      }
      await program.pause(0.1);
    }
    const where = origins[0] ?? "";
    throw notStarted(
      this.#start,
      running,
      `Nothing answered at ${where} within ${seconds} seconds.`,
    );
  }
}

async function answers(http: Http, origin: string): Promise<boolean> {
  const request = { method: "GET", url: `${origin}/`, headers: [] };
  return "status" in (await http.send(request, { ...answerLimits, seconds: 5 }));
}

async function portOf({ program }: StartPorts, url: URL | undefined): Promise<number> {
  if (url === undefined) return program.freePort();
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

/** Otherwise the checks would be about whatever is there already. */
async function refuseTaken({ http }: StartPorts, url: URL): Promise<void> {
  if (!(await answers(http, url.origin))) return;
  throw new Failure({
    code: "port-taken",
    what: "Something answers there before the app is started",
    where: url.origin,
    why: "The requests would go to that, and not to the app.",
    fix: "end it, or leave `--start` out to check what runs there.",
  });
}

function preloading(path: string, options = ""): Record<string, string> {
  const url = `file://${path.split("/").map(encodeURIComponent).join("/")}`;
  return { NODE_OPTIONS: `${options} --import=${url}`.trim() };
}

function notStarted({ line }: Start, running: RunningProgram, why: string): Failure {
  const said = running.output().trim().split("\n").slice(-12).join("\n");
  return new Failure({
    code: "app-not-started",
    what: "The app did not start",
    where: `\`${line}\``,
    why: `${why} ${said === "" ? "It printed nothing." : `It printed last:\n${said}\n`}`,
    fix: "let the app listen on the port in `PORT`, or say with `--url` where it listens; hand on what it needs with `--env`.",
  });
}
