import { literal, memberKey } from "../types/text.ts";
import { type Framework, routePath } from "./framework.ts";

export const fastify: Framework = {
  dependency: "fastify",
  imports: ['import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";'],
  use: "app.register(createRoutes(handlers))",
  router: (operations) => {
    // A GET brings a HEAD along, unless there is one already.
    const ordered = [...operations].sort(
      (left, right) =>
        Number(right.operation.method === "HEAD") - Number(left.operation.method === "HEAD"),
    );
    const own = ["QUERY"].filter((method) =>
      operations.some(({ operation }) => operation.method === method),
    );
    const added = own.map(
      (method) => `    app.addHttpMethod(${literal(method)}, { hasBody: true });`,
    );
    const routes = ordered.map(({ name, operation }) => {
      const key = memberKey(name);
      const of = (object: string) => (key === name ? `${object}.${name}` : `${object}[${key}]`);
      return `    app.route({
      method: ${literal(operation.method)},
      url: ${literal(routePath(operation))},
      handler: serve(${of("operations")}, (input) => ${of("handlers")}(input)),
    });`;
    });
    return `${glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRoutes(handlers: Handlers): (app: FastifyInstance) => Promise<void> {
  return async (app) => {
${[...added, ...routes].join("\n")}
    await Promise.resolve();
  };
}`;
  },
};

const glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const parameters = request.params as Record<string, string | undefined>;
    const { status, headers, body } = await answer(route, handle, {
      url: request.url,
      contentType: request.headers["content-type"],
      body: () => request.body,
      segment: (index) => parameters[\`p\${index}\`] ?? "",
      header: (name) => {
        const value = request.headers[name];
        return Array.isArray(value) ? value.join(", ") : value;
      },
    });
    reply.code(status);
    for (const [name, value] of headers) reply.header(name, value);
    return reply.send(body instanceof Uint8Array ? Buffer.from(body) : body);
  };
}`;
