import { literal, memberKey } from "../types/text.ts";
import { type Framework, routePath } from "./framework.ts";

/** Express 4 and 5. */
export const express: Framework = {
  dependency: "express",
  imports: [
    'import express, { type NextFunction, type Request, type Response, type Router } from "express";',
  ],
  use: "app.use(createRouter(handlers))",
  router: (operations) => {
    const routes = operations.map(({ name, operation }) => {
      const handle = `serve(operations${access(name)}, (input) => handlers${access(name)}(input))`;
      const path = literal(routePath(operation));
      if (operation.method !== "QUERY") {
        return `  router.${operation.method.toLowerCase()}(${path}, ${handle});`;
      }
      // Express has no method of its own for QUERY.
      return `  router.all(${path}, (request, response, next) => {
    if (request.method === "QUERY") ${handle}(request, response, next);
    else next();
  });`;
    });
    return `${glue}

/** Bodies arrive parsed, and unchecked: that they are as described is for the handlers to see to. */
export function createRouter(handlers: Handlers): Router {
  const router = express.Router();
  router.use(express.json({ type: ["application/json", "application/*+json"], strict: false }));
  router.use(express.urlencoded({ extended: true }));
  router.use(express.text({ type: "text/*" }));
${routes.join("\n")}
  return router;
}`;
  },
};

function access(name: string): string {
  const key = memberKey(name);
  return key === name ? `.${name}` : `[${key}]`;
}

const glue = `function serve(route: Route, handle: (input: never) => unknown) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const parameters = request.params as Record<string, string | undefined>;
    answer(route, handle, {
      url: request.originalUrl,
      contentType: request.get("content-type"),
      body: () => request.body as unknown,
      segment: (index) => parameters[\`p\${index}\`] ?? "",
      header: (name) => request.get(name),
    }).then(({ status, headers, body }) => {
      response.status(status);
      for (const [name, value] of headers) response.setHeader(name, value);
      if (body === undefined) response.end();
      else response.send(typeof body === "string" ? body : Buffer.from(body));
    }, next);
  };
}`;
