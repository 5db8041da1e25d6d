import { describe, expect, test } from "@jest/globals";
import { compareTexts, failureOf, outline, run } from "./support.ts";

const good = `openapi: 3.1.0
info: {title: a, version: "1"}
paths:
  /a:
    get:
      responses:
        "200": {description: OK}
`;

const withSchema = (schema: string) => `${good}components:
  schemas:
    A: ${schema}
`;

describe("references", () => {
  const refer = (reference: string) =>
    good.replace(
      "{description: OK}",
      `{description: OK, content: {application/json: {schema: {$ref: "${reference}"}}}}`,
    );

  const reading = (files: Record<string, string>, root = "") =>
    run({ files }, { base: `${root}a.yaml`, head: `${root}b.yaml` });

  test("lead into other files, and back", async () => {
    const order = (type: string) =>
      `Total: {type: ${type}}\nOrder:\n  type: object\n  properties:\n    total: {$ref: "#/Total"}\n    next: {$ref: "../b.yaml#/components/schemas/A"}\n`;
    const schema = withSchema("{type: object}");
    const main = refer("schemas/order.yaml#/Order") + schema.slice(good.length);
    const report = await reading(
      {
        "api/a.yaml": main.replace("schemas/order.yaml", "schemas/old.yaml"),
        "api/b.yaml": main,
        "api/schemas/old.yaml": order("integer"),
        "api/schemas/order.yaml": order("number"),
      },
      "api/",
    );
    expect(outline(report).claims).toEqual([
      {
        rule: "response-type",
        severity: "error",
        text: "GET /a: `total` in response 200 may now be a number with a fraction",
        where: "api/schemas/order.yaml:1:9",
      },
    ]);
  });

  test("find anchors and odd names", async () => {
    const named = (type: string) =>
      `${refer("#odd")}components:\n  schemas:\n    "a/b~c%d": {$anchor: odd, type: ${type}}\n`;
    const report = await compareTexts(named("integer"), named("string"));
    expect(outline(report).claims[0]).toMatchObject({
      rule: "response-type",
      where: "head.yaml:10:31",
    });
    const pointer = (type: string) =>
      named(type).replace("#odd", "#/components/schemas/a~1b~0c%25d");
    expect((await compareTexts(pointer("integer"), pointer("string"))).claims.length).toBe(1);
  });

  test.each([
    ["../../secret.yaml#/a", "reference-outside"],
    ["/etc/passwd", "reference-outside"],
    ["file:///etc/passwd", "reference-outside"],
    ["missing.yaml#/a", "reference-unresolved"],
    ["#/components/schemas/Missing", "reference-unresolved"],
    ["#missing", "reference-unresolved"],
  ])("%s is refused", async (reference, code) => {
    const facts = await failureOf(
      reading({ "api/a.yaml": good, "api/b.yaml": refer(reference) }, "api/"),
    );
    expect(facts.code).toBe(code);
  });

  describe("start from the name that a document gives itself", () => {
    const entry = (self: string, reference: string) =>
      `$self: ${self}\n${refer(reference).replace("3.1.0", "3.2.0")}`;
    const total = (type: string, self = "") => `${self}Total: {type: ${type}}\n`;
    const widened = ["GET /a: response 200 may now be a number with a fraction"];
    const compared = async (reference: string, self = "https://api.example.com/v1/main.yaml") => {
      const report = await run(
        {
          files: {
            "old/main.yaml": entry(self, reference),
            "old/schemas/total.yaml": total("integer"),
            "new/main.yaml": entry(self, reference),
            "new/schemas/total.yaml": total("number"),
          },
        },
        { base: "old/main.yaml", head: "new/main.yaml" },
      );
      return {
        texts: report.claims.map(({ text }) => text),
        notChecked: report.notChecked.map(({ what }) => what),
      };
    };

    test.each([
      ["by a path", "schemas/total.yaml#/Total"],
      ["by a path from the host", "/v1/schemas/total.yaml#/Total"],
      ["by the whole URI", "https://api.example.com/v1/schemas/total.yaml#/Total"],
    ])("%s, to the file that lies there", async (_name, reference) => {
      expect(await compared(reference)).toEqual({ texts: widened, notChecked: [] });
    });

    test("a name that is a path", async () => {
      expect((await compared("/apis/schemas/total.yaml#/Total", "/apis/main")).texts).toEqual(
        widened,
      );
    });

    test.each([
      "schemas/elsewhere.yaml#/Total",
      "../../../outside.yaml#/Total",
      "https://other.example.com/v1/schemas/total.yaml#/Total",
    ])("%s stays on the network, where no file lies there", async (reference) => {
      expect(await compared(reference)).toEqual({
        texts: [],
        notChecked: [`\`${reference}\``],
      });
    });

    test.each(["file:///etc/passwd", "c:/secret.yaml"])(
      "%s is refused all the same",
      async (one) => {
        expect((await failureOf(compared(one))).code).toBe("reference-outside");
      },
    );

    test("documents are known by their names, also before they are read", async () => {
      const self = "https://schemas.example.com/total";
      const both = `{allOf: [{$ref: "${self}#/Total"}, {$ref: "schemas/total.yaml#/Note"}]}`;
      const main = good.replace(
        "{description: OK}",
        `{description: OK, content: {application/json: {schema: ${both}}}}`,
      );
      const named = (type: string) => total(type, `$self: ${self}\nNote: {}\n`);
      const report = await run(
        {
          files: {
            "old/main.yaml": main,
            "old/schemas/total.yaml": named("integer"),
            "new/main.yaml": main,
            "new/schemas/total.yaml": named("number"),
          },
        },
        { base: "old/main.yaml", head: "new/main.yaml" },
      );
      expect(report.claims.map(({ text }) => text)).toEqual(widened);
      expect(report.notChecked).toEqual([]);
    });
  });

  test("are followed in maps of examples, and are data in a schema's list of them", async () => {
    const examples = (named: string, listed: string) =>
      good.replace(
        "{description: OK}",
        `{description: OK, content: {application/json: {examples: ${named}, schema: {examples: ${listed}}}}}`,
      );
    const data = '[{$ref: "#/missing"}]';
    const value = "{a: {value: {$ref: '#/missing'}}}";
    const report = await compareTexts(examples(value, data), examples(value, data));
    expect(report.verdict).toBe("pass");
    const facts = await failureOf(
      compareTexts(good, examples('{a: {$ref: "#/components/examples/A"}}', data)),
    );
    expect(facts.code).toBe("reference-unresolved");
  });

  test("stay beside a file that is outside of the working folder", async () => {
    const files = {
      "/specs/a.yaml": good,
      "/specs/b.yaml": refer("../other.yaml"),
      "/other.yaml": "type: string\n",
    };
    const facts = await failureOf(run({ files }, { base: "/specs/a.yaml", head: "/specs/b.yaml" }));
    expect(facts.code).toBe("reference-outside");
  });

  test("to the network are not followed, and the report says so", async () => {
    const remote = refer("https://example.com/order.yaml#/Order");
    const report = await compareTexts(remote, remote);
    expect(report).toMatchObject({
      verdict: "pass",
      notChecked: [
        {
          what: "`https://example.com/order.yaml#/Order`",
          why: "References to the network are not followed.",
        },
      ],
    });
  });

  test("in examples are data", async () => {
    const example = good.replace(
      "{description: OK}",
      '{description: OK, content: {application/json: {example: {$ref: "nowhere.yaml"}}}}',
    );
    expect((await compareTexts(example, example)).verdict).toBe("pass");
  });
});
