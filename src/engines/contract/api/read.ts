import type { Description, Element } from "../document/description.ts";
import { isRecord } from "../json.ts";
import { readLifecycle } from "./lifecycle.ts";
import { readParameters, readQueryString, readRequestBody } from "./request.ts";
import { readResponses } from "./response.ts";
import {
  type Operation,
  methods,
  type Parameter,
  type PathItem,
  type Security,
  type Server,
} from "./model.ts";
import { keysOf, spotOf } from "./element.ts";
import { securityReader } from "./security.ts";
import { implicitServer, readServers } from "./servers.ts";

/** Callbacks of callbacks are read this deep; references can make them endless. */
const maxCallbackDepth = 2;

/** Lists what a description offers, with every `$ref` outside of schemas followed. */
export function readPaths(description: Description): PathItem[] {
  const paths = description.child(description.root, "paths");
  const reader = new PathItemReader(description);
  return keysOf(paths)
    .filter((path) => path.startsWith("/"))
    .flatMap((path) => {
      const item = description.child(paths as Element, path);
      return item === undefined ? [] : [reader.read(path, item)];
    });
}

/** Lists what the API sends by itself (OpenAPI 3.1, "webhooks"), each under its name. */
export function readWebhooks(description: Description): PathItem[] {
  const webhooks = description.child(description.root, "webhooks");
  const reader = new PathItemReader(description);
  return keysOf(webhooks).flatMap((name) => {
    const item = description.child(webhooks as Element, name);
    return item === undefined ? [] : [reader.read(name, item, `webhook \`${name}\``)];
  });
}

/** Reads path items with what they take over from the description. */
class PathItemReader {
  readonly #description: Description;
  readonly #security: (operation: Element) => Security;
  readonly #servers: readonly Server[];

  constructor(description: Description) {
    const { root } = description;
    this.#description = description;
    this.#security = securityReader(description);
    this.#servers = readServers(description, root) ?? [implicitServer(root)];
  }

  read(path: string, item: Element, name?: string, depth = 0): PathItem {
    const shared = readParameters(this.#description, item);
    const servers = readServers(this.#description, item) ?? this.#servers;
    const operations = operationsOf(this.#description, item).map(([method, element]) => {
      const heading = name === undefined ? undefined : `${name} (${method})`;
      const operation = this.#operation(path, method, element, { shared, servers, heading });
      const callbacks =
        depth < maxCallbackDepth
          ? this.#callbacks(element, heading ?? `${method} ${path}`, depth + 1)
          : [];
      return { ...operation, callbacks };
    });
    return { ...spotOf(item), path, servers, operations };
  }

  #operation(path: string, method: string, element: Element, around: Around): Operation {
    const parameters = readParameters(this.#description, element);
    const names = new Set(parameters.map(keyOf));
    const shared = around.shared.filter((parameter) => !names.has(keyOf(parameter)));
    const queryString = readQueryString(this.#description, element);
    const responses = readResponses(this.#description, element);
    return {
      ...spotOf(element),
      method,
      path,
      ...(around.heading === undefined ? {} : { name: around.heading }),
      ...readLifecycle(this.#description, element, responses),
      parameters: [...shared, ...parameters],
      ...(queryString === undefined ? {} : { queryString }),
      requestBody: readRequestBody(this.#description, element),
      responses,
      security: this.#security(element),
      servers: readServers(this.#description, element) ?? around.servers,
      callbacks: [],
    };
  }

  /** The name of a callback is for people; the expression that holds its address is what counts. */
  #callbacks(element: Element, owner: string, depth: number): PathItem[] {
    const callbacks = this.#description.child(element, "callbacks");
    return keysOf(callbacks).flatMap((name) => {
      const callback = this.#description.child(callbacks as Element, name);
      return keysOf(callback)
        .filter((expression) => !expression.startsWith("x-"))
        .flatMap((expression) => {
          const item = this.#description.child(callback as Element, expression);
          const heading = `${owner}, callback \`${name}\``;
          return item === undefined ? [] : [this.read(expression, item, heading, depth)];
        });
    });
  }
}

/** What an operation takes over from its path item. */
interface Around {
  readonly shared: readonly Parameter[];
  readonly servers: readonly Server[];
  readonly heading: string | undefined;
}

/** Methods with a key of their own, and those of OpenAPI 3.2's `additionalOperations`. */
function operationsOf(description: Description, item: Element): (readonly [string, Element])[] {
  const listed = methods.flatMap((method) => {
    const element = description.child(item, method);
    return element === undefined || !isRecord(element.value)
      ? []
      : [[method.toUpperCase(), element] as const];
  });
  const more = description.child(item, "additionalOperations");
  return [
    ...listed,
    ...keysOf(more).flatMap((method) => {
      const element = description.child(more as Element, method);
      return element === undefined || !isRecord(element.value) ? [] : [[method, element] as const];
    }),
  ];
}

function keyOf({ in: location, name }: Parameter): string {
  return `${location} ${name}`;
}
