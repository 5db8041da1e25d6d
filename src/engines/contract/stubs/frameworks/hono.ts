import { literal, memberKey } from "../types/text.ts";
import { type Framework, routePath } from "./framework.ts";

export const hono: Framework = {
  dependency: "hono",
  imports: ['import { Hono, type Context } from "hono";'],
  use: 'app.route("/", createRoutes(handlers))',
  router: (operations) => {
    const routes = operations.map(({ name, operation }) => {
      const key = memberKey(name);
      const of = (object: string) => (key === name ? `${object}.${name}` : `${object}[${key}]`);
      const handle = `serve(${of("operations")}, (input) => ${of("handlers")}(input))`;
      return `  app.on(${literal(operation.method)}, ${literal(routePath(operation))}, ${handle});`;
    });
    return `${glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRoutes(handlers: Handlers): Hono {
  const app = new Hono();
${routes.join("\n")}
  return app;
}`;
  },
};

const glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return async (context: Context): Promise<Response> => {
    const contentType = context.req.header("content-type");
    const { status, headers, body } = await answer(route, handle, {
      url: context.req.url,
      contentType,
      body: () => readBody(context, contentType ?? ""),
      segment: (index) => context.req.param(\`p\${index}\`) ?? "",
      header: (name) => context.req.header(name),
    });
    const sent = body instanceof Uint8Array ? new Uint8Array(body) : body;
    return new Response(sent ?? null, { status, headers: headers.map(([name, value]) => [name, value] as [string, string]) });
  };
}

async function readBody(context: Context, type: string): Promise<unknown> {
  if (/[/+]json\\b/i.test(type)) {
    const text = await context.req.text();
    try {
      return text === "" ? undefined : (JSON.parse(text) as unknown);
    } catch {
      throw new Unreadable(400, "The body is no JSON");
    }
  }
  if (/form/i.test(type)) return context.req.parseBody({ all: true });
  if (/^text\\//i.test(type)) return context.req.text();
  const bytes = new Uint8Array(await context.req.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}`;
