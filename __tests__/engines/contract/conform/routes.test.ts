import { describe, expect, test } from "@jest/globals";
import Fastify from "fastify";
import { Hono } from "hono";
import { readExpress } from "../../../../src/engines/contract/routes/frameworks/express.ts";
import { hearFastify } from "../../../../src/engines/contract/routes/frameworks/fastify.ts";
import { readHono } from "../../../../src/engines/contract/routes/frameworks/hono.ts";
import { parseRoutes } from "../../../../src/engines/contract/routes/read.ts";
import { templated, templatesOf } from "../../../../src/engines/contract/routes/template.ts";

const nothing = (): void => undefined;

/** As it arrives from the app: through a file, as JSON. */
function shown(list: unknown): string[] {
  const routes = parseRoutes(JSON.stringify(list))?.routes ?? [];
  return templated(routes).map(({ method, path }) => `${method} ${path}`);
}

/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-member-access, @typescript-eslint/no-unsafe-assignment, @typescript-eslint/no-explicit-any -- Express has no types here. */
const load = async (name: string): Promise<any> => (await import(name)).default;

describe.each([
  ["4", await load("express4")],
  ["5", await load("express")],
])("Express %s", (version, express) => {
  test("routers in routers, behind parameters and under several paths", () => {
    const inner = express.Router({ mergeParams: true });
    inner.get("/", nothing);
    inner.post("/:reviewId", nothing);
    const books = express.Router();
    books.route("/:bookId").get(nothing).put(nothing);
    books.use("/:bookId/reviews", inner);
    const app = express();
    app.use(nothing);
    app.use(["/v1.0/books", "/books-of-old"], books);
    app.all("/any", nothing);
    app.get(["/a", "/b"], nothing);
    const expected = [
      ...["/v1.0/books", "/books-of-old"].flatMap((mount) => [
        `GET ${mount}/{bookId}`,
        `PUT ${mount}/{bookId}`,
        `GET ${mount}/{bookId}/reviews`,
        `POST ${mount}/{bookId}/reviews/{reviewId}`,
      ]),
      "ALL /any",
      "GET /a",
      "GET /b",
    ];
    expect(shown(readExpress(app)).sort()).toEqual(expected.sort());
  });

  test("expressions, and apps in apps, are counted as unreadable", () => {
    const app = express();
    app.get(/^\/x/, nothing);
    app.use("/inner", express().get("/there", nothing));
    app.get("/plain", nothing);
    expect(parseRoutes(JSON.stringify(readExpress(app)))).toEqual({
      framework: "Express",
      routes: [{ method: "GET", path: "/plain" }],
      unreadable: 2,
    });
  });

  test("optional parameters make two paths", () => {
    const app = express();
    app.get(version === "4" ? "/days/:day(\\d+)?" : "/days{/:day}", nothing);
    expect(shown(readExpress(app))).toEqual(["GET /days", "GET /days/{day}"]);
  });

  test("nothing else is taken for Express", () => {
    expect([nothing, undefined, {}, new Hono()].map(readExpress)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});
/* eslint-enable */

test("Fastify tells its routes as they are registered, with the prefixes of plug-ins", async () => {
  const app = Fastify();
  const heard = hearFastify(app);
  app.register(
    (books, _options, done) => {
      books.get("/", () => ({}));
      books.get("/:bookId(^\\d+)", () => ({}));
      books.route({ method: ["PUT", "PATCH"], url: "/:bookId", handler: () => ({}) });
      done();
    },
    { prefix: "/books" },
  );
  const hidden: object = { schema: { hide: true } };
  app.get("/hidden", hidden, () => ({}));
  await app.ready();
  expect([...new Set(shown(heard?.()))]).toEqual([
    "GET /books",
    "GET /books/{bookId}",
    "PUT /books/{bookId}",
    "PATCH /books/{bookId}",
  ]);
  await app.close();
});

test("Hono has the routes of the apps in it, and middleware as ALL", () => {
  const books = new Hono();
  books.get("/:bookId{[0-9]+}", (context) => context.text(""));
  const app = new Hono().basePath("/api");
  app.use("*", async (_, next) => next());
  app.route("/books", books);
  expect(shown(readHono(app))).toEqual(["GET /api/books/{bookId}"]);
  expect(readHono(app)?.routes.map(({ method }) => method)).toEqual(["ALL", "GET"]);
});

test.each([
  ["/a/:id", ["/a/{id}"]],
  ["/a/:id(\\d+)/b", ["/a/{id}/b"]],
  ["/a/:id{[a-z]{2}}", ["/a/{id}"]],
  ["/a/:from-:to", ["/a/{from}-{to}"]],
  ["/a/", ["/a"]],
  ["/", ["/"]],
  ["/files/*", undefined],
  ["/files/*path", undefined],
  ["/a::verb", ["/a:verb"]],
])("%s is %j", (path, expected) => {
  expect(templatesOf(path)).toEqual(expected);
});

test.each([
  "",
  "null",
  "[]",
  '{"framework":1}',
  '{"framework":"Express","routes":[null,{"method":1}]}',
])("a file that holds %j is no trouble", (text) => {
  expect(parseRoutes(text)?.routes ?? []).toEqual([]);
});
