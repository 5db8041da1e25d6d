import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { segmentsOf, valuesIn } from "../../../../src/engines/contract/mock/route/template.ts";
import { ask, mocked, operation } from "./mocked.ts";

/** Each path answers with its own name, so that an answer tells which one was taken. */
function named(...templates: string[]) {
  const paths = Object.fromEntries(
    templates.map((template) => [
      template,
      {
        get: {
          responses: { 200: { description: "", content: { "text/plain": { example: template } } } },
        },
      },
    ]),
  );
  return mocked({ paths });
}

describe("paths", () => {
  test.each([
    ["/users/me", "/users/me"],
    ["/users/7", "/users/{id}"],
    ["/users/7/keys", "/users/{id}/keys"],
    ["/users/me/keys", "/users/{id}/keys"],
    ["/compare/a...b", "/compare/{base}...{head}"],
    ["/files/a.json", "/files/{name}.json"],
    ["/files/a.txt", "/files/{name}"],
    ["/report(from='x')", "/report(from='{from}')"],
    ["/report%28from=%27x%27%29", "/report(from='{from}')"],
    ["/sp%20ace", "/sp ace"],
    ["http://proxy.example/users/me", "/users/me"],
  ])("%s leads to %s", async (target, template) => {
    const mock = await named(
      ...["/users/{id}", "/users/me", "/users/{id}/keys", "/compare/{base}...{head}", "/sp ace"],
      ...["/files/{name}", "/files/{name}.json", "/report(from='{from}')"],
    );
    expect(ask(mock, `GET ${target}`).text).toBe(template);
  });

  test.each(["/users", "/users/", "/users/7/", "/users/7/keys/1", "//", "/%", "/compare/a"])(
    "%s leads nowhere",
    async (target) => {
      const mock = await named("/users/{id}", "/users/{id}/keys", "/compare/{base}...{head}");
      expect(ask(mock, `GET ${target}`).status).toBe(404);
    },
  );

  test("a method that only the templated path has is found behind the concrete one", async () => {
    const get = { responses: { 200: { description: "" } } };
    const mock = await mocked({
      paths: {
        "/u/me": { get },
        "/u/{id}": { delete: { responses: { 204: { description: "" } } } },
      },
    });
    expect(ask(mock, "DELETE /u/me").status).toBe(204);
    expect(ask(mock, "PUT /u/me").headers["allow"]).toBe("DELETE, GET, HEAD, OPTIONS");
  });

  test("a literal around values is found wherever it is unambiguous (property)", () => {
    const word = fc.stringMatching(/^[a-z]{1,5}$/);
    const mark = fc.constantFrom(".", "...", ":", "-to-", "(", "'");
    fc.assert(
      fc.property(word, fc.array(fc.tuple(mark, word), { maxLength: 4 }), (first, rest) => {
        const template = `/{v0}${rest.map(([one], index) => `${one}{v${index + 1}}`).join("")}`;
        const text = first + rest.map(([one, value]) => one + value).join("");
        const [segment] = segmentsOf(template);
        expect(valuesIn(segment?.literals ?? [], text)).toEqual([
          first,
          ...rest.map(([, value]) => value),
        ]);
      }),
    );
  });

  test("what fits can always be put together again (property)", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", "-"), maxLength: 12 });
    fc.assert(
      fc.property(
        fc.array(
          text.filter((one) => one.length < 3),
          { minLength: 2, maxLength: 4 },
        ),
        text,
        (literals, path) => {
          const values = valuesIn(literals, path);
          if (values === undefined) return;
          expect(values.every((value) => value !== "")).toBe(true);
          expect(literals.map((literal, index) => literal + (values[index] ?? "")).join("")).toBe(
            path,
          );
        },
      ),
    );
  });
});

describe("servers", () => {
  test("paths are served below the server's path, and the 404 says so", async () => {
    const mock = await mocked({
      ...operation({}),
      servers: [{ url: "https://api.example.com/v1/" }],
    });
    expect(mock.prefix).toBe("/v1");
    expect(ask(mock, "GET /v1/a").status).toBe(204);
    expect(ask(mock, "GET /a").body).toMatchObject({
      detail: expect.stringContaining("below /v1"),
    });
  });

  test("every server, every value of a variable, and an operation's own servers count", async () => {
    const variables = { version: { default: "v1", enum: ["v1", "v2"] }, region: { default: "eu" } };
    const own = operation({ servers: [{ url: "/own" }] }, "/b") as { paths: object };
    const mock = await mocked({
      servers: [
        { url: "https://{region}.example.com/{version}", variables },
        { url: "//example.org" },
      ],
      paths: { ...own.paths, "/a": { get: { responses: { 204: { description: "" } } } } },
    });
    const found = ["/v1/a", "/v2/a", "/a", "/own/b"].map(
      (target) => ask(mock, `GET ${target}`).status,
    );
    expect(found).toEqual([204, 204, 204, 204]);
    expect(ask(mock, "GET /v3/a").status).toBe(404);
    expect(ask(mock, "GET /v1/b").status).toBe(404);
  });
});
