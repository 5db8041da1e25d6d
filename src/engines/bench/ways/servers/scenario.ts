import { join } from "node:path";
import { Failure } from "../../../../model/index.ts";
import type { LoadRequest } from "../../../../ports/index.ts";
import type { Bench } from "../../experiment.ts";

/** One row of load: requests that are sent in turn. */
export interface Scenario {
  readonly name: string;
  readonly requests: readonly LoadRequest[];
}

const line = /^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\/\S*)$/;

/**
 * The load to send: each line is a method and a path, or a JSON file of scenarios in head:
 * `[{ "name": …, "requests": [{ "method", "path", "headers"?, "body"? }] }]`. Throws a Failure for
 * what is neither.
 */
export async function readScenarios({ ports, inputs, head }: Bench): Promise<readonly Scenario[]> {
  const scenarios: Scenario[] = [];
  for (const given of inputs.requests) {
    const [, method, path] = line.exec(given) ?? [];
    if (method !== undefined && path !== undefined) {
      scenarios.push({ name: given, requests: [{ method, path, headers: {} }] });
      continue;
    }
    const text = await ports.files.read(join(head.folder, given));
    if (text === undefined) throw unreadable(given, "There is no such file, and it is no request.");
    scenarios.push(...parse(given, text));
  }
  return scenarios;
}

function parse(file: string, text: string): readonly Scenario[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch (error) {
    throw unreadable(file, `It is no JSON: ${error instanceof Error ? error.message : ""}.`);
  }
  if (!Array.isArray(given)) throw unreadable(file, "It holds no list.");
  return given.map((each: unknown, index) => {
    const { name, requests } = (each ?? {}) as { name?: unknown; requests?: unknown };
    if (typeof name !== "string" || !Array.isArray(requests) || requests.length === 0) {
      throw unreadable(file, `Scenario ${index + 1} has no \`name\` or no \`requests\`.`);
    }
    return { name, requests: requests.map((request) => requestOf(file, name, request)) };
  });
}

function requestOf(file: string, name: string, given: unknown): LoadRequest {
  const { method = "GET", path, headers = {}, body } = (given ?? {}) as Record<string, unknown>;
  if (typeof method !== "string" || typeof path !== "string" || !path.startsWith("/")) {
    throw unreadable(file, `A request of \`${name}\` has no \`path\` that begins with \`/\`.`);
  }
  const json = body !== undefined && typeof body !== "string";
  return {
    method,
    path,
    headers: {
      ...(json ? { "content-type": "application/json" } : {}),
      ...(headers as Record<string, string>),
    },
    ...(body === undefined ? {} : { body: json ? JSON.stringify(body) : body }),
  };
}

function unreadable(given: string, why: string): Failure {
  return new Failure({
    code: "bench-requests-unreadable",
    what: "A request to measure cannot be read",
    where: `input \`requests\`: \`${given}\``,
    why,
    fix: "write a method and a path, such as `GET /products`, or the name of a JSON file of scenarios.",
  });
}
