import { runRotate } from "../../../../src/engines/rotate/index.ts";
import { createRedactor } from "../../../../src/engines/rotate/leaks/redactor.ts";
import { readInputs, rotateInputs, type RotateInputs } from "../../../../src/inputs/index.ts";
import { Failure } from "../../../../src/model/index.ts";
import { renderJson, renderSummary, renderTerminal } from "../../../../src/report/index.ts";
import { fakeClock } from "../../../fakes/clock.ts";
import { fakeFiles } from "../../../fakes/files.ts";
import { fakeLog } from "../../../fakes/log.ts";
import { fakeStep } from "../../../fakes/step.ts";
import { forms } from "./forms.ts";
import { memoryGitHub } from "./memory-github.ts";

/** Where it breaks, how, and with what of the value in its words. */
export interface Trouble {
  readonly call: number;
  readonly kind: "failure" | "error" | "cause" | "thrown text";
  readonly form: keyof typeof forms;
  readonly mode: RotateInputs["mode"];
}

/** A provider that tells the value in every answer, as some do; keys are made by it. */
function tellTale(canary: string, form: (value: string) => string) {
  let made = 0;
  const said = (text: string) => ({
    ...{ seconds: 0, output: text, errors: form(canary), trouble: undefined },
  });
  return {
    run: ({ line }: { readonly line: string }) => {
      if (line === "create") {
        return Promise.resolve(said(JSON.stringify({ id: `key-${++made}`, value: canary })));
      }
      return Promise.resolve(said(line === "verify" ? "works" : "[]"));
    },
  };
}

function thrown({ kind }: Trouble, text: string): unknown {
  switch (kind) {
    case "failure":
      return new Failure({ code: "x", what: text, where: text, why: text, fix: text });
    case "error":
      return Object.assign(new Error(text), { response: text });
    case "cause":
      return new Error("it broke", { cause: new TypeError(text, { cause: text }) });
    case "thrown text":
      return text;
  }
}

/**
 * One run of the engine on a GitHub that breaks at one call and tells the value when it does.
 * @returns the sinks that gave it away, by name
 */
export async function leaks(canary: string, trouble: Trouble): Promise<readonly string[]> {
  const form = forms[trouble.form] ?? ((value: string) => value);
  let calls = 0;
  const github = memoryGitHub(() => {
    calls += 1;
    if (calls === trouble.call) throw thrown(trouble, form(canary)) as Error;
  });
  const credentials = [
    {
      name: "API_KEY",
      provider: { driver: "command", create: "create", verify: "verify", revoke: "revoke" },
    },
  ];
  const inputs = readInputs(rotateInputs, [
    {
      surface: "config",
      names: ["credentials"],
      get: (name) => (name === "credentials" ? { value: credentials, where: "test" } : undefined),
    },
  ]);
  const files = fakeFiles();
  const log = fakeLog();
  const step = fakeStep({
    variables: { API_KEY_A: canary, LAMPLIGHTER_ROTATE_TOKEN: "ghs_0123456789abcdefghij" },
    run: { id: 1, attempt: 1 },
    repository: "acme/storefront",
  });
  const sinks: Record<string, string> = {};
  try {
    const ports = {
      ...{ files, log, step, clock: fakeClock, commands: tellTale(canary, form) },
      databases: {} as never,
      http: { send: () => Promise.reject(new Error("no network")) },
      github: () => Promise.resolve(github),
    };
    const report = await runRotate(ports, {
      ...inputs,
      ...{ environment: "production", mode: trouble.mode, auditPath: "audit", only: ["API_KEY"] },
      githubToken: "ghs_abcdefghij0123456789",
    });
    sinks["report"] = renderJson([report]);
    sinks["summary"] = renderSummary({ reports: [report], base: "a", head: "b", self: "x" });
    sinks["terminal"] = renderTerminal([report], { color: false, width: 80, self: "x" });
    sinks["outputs"] = report.metrics.map(({ name, value }) => `${name}=${value}`).join("\n");
  } catch (error) {
    const { message, stack = "", cause } = error as Error;
    sinks["error"] = `${message}\n${stack}\n${String(cause)}\n${JSON.stringify(error)}`;
    for (let at = cause; at instanceof Error; at = at.cause) sinks["error"] += at.stack ?? "";
  }
  sinks["log"] = log.lines.join("\n");
  sinks["audit"] = Object.values(files.contents).join("\n");
  sinks["variables"] = [...github.variables.values()].join("\n");
  sinks["issues"] = github.issuesWritten.map(({ title, body }) => title + body).join("\n");
  const eye = createRedactor();
  eye.add(canary);
  return Object.entries(sinks).flatMap(([name, text]) => (eye.exposes(text) ? [name] : []));
}
