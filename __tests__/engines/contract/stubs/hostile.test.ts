import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  docComment,
  literal,
  memberKey,
} from "../../../../src/engines/contract/stubs/types/text.ts";
import { compile, expressTypes, project } from "./project.ts";
import { written } from "./written.ts";

/** Each tries to leave the string, comment or template that it is put into, and to run. */
const payloads = [
  '"; globalThis.broken = true; "',
  "'; globalThis.broken = true; '",
  "`; globalThis.broken = true; `",
  "${globalThis.broken = true}",
  "*/ globalThis.broken = true; /*",
  "\n globalThis.broken = true; //",
  "\u2028 globalThis.broken = true; //",
  '\\"; globalThis.broken = true; //',
  "// @ts-nocheck\n/* @ts-ignore */",
  "</script>\u0000#/components/schemas/X\u0000",
  "__proto__",
  "\u202e desrever",
];

function hostile(text: string): object {
  const schema = {
    type: "object",
    description: text,
    required: [text],
    properties: { [text]: { description: text, enum: [text] }, other: { const: { [text]: text } } },
  };
  const content = {
    [text]: { schema },
    "application/json": {
      schema: {
        $ref: `#/components/schemas/${encodeURIComponent(text.replaceAll("~", "~0").replaceAll("/", "~1"))}`,
      },
    },
  };
  return {
    info: { title: text, version: text },
    paths: {
      [`/a${text}/{${text}}`]: {
        get: {
          operationId: text,
          summary: text,
          description: text,
          parameters: [
            { name: text, in: "query", schema: { type: "array", items: { type: "number" } } },
            { name: text, in: "header", schema },
            { name: "deep", in: "query", style: "deepObject", schema },
          ],
          requestBody: { content },
          responses: { 200: { description: text, headers: { [text]: { schema } }, content } },
        },
      },
    },
    components: { schemas: { [text]: schema } },
  };
}

test("no text of a description leaves its place: the code compiles, and runs nothing of it", async () => {
  const folder = project({ express: "express", fastify: "fastify", hono: "hono" });
  writeFileSync(join(folder, "express.d.ts"), expressTypes);
  mkdirSync(join(folder, "out"));
  const imports: string[] = [];
  for (const [index, payload] of payloads.entries()) {
    for (const framework of ["none", "express", "fastify", "hono"] as const) {
      const name = `out/${framework}${index}.ts`;
      writeFileSync(join(folder, name), await written(hostile(payload), framework));
      imports.push(`await import("./${name}");`);
    }
  }
  expect(compile(folder)).toBe("");
  const check = `${imports.join("\n")}\nconsole.log(typeof globalThis.broken, Object.keys(Object.prototype).length);`;
  writeFileSync(join(folder, "check.mjs"), check);
  const { stdout, stderr } = spawnSync(process.execPath, ["check.mjs"], {
    cwd: folder,
    encoding: "utf8",
  });
  expect([stdout, stderr]).toEqual(["undefined 0\n", ""]);
});

test("a literal is the text again, on one line (property)", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(JSON.parse(literal(text))).toBe(text);
      expect(literal(text)).not.toMatch(/[\n\r\u2028\u2029]/);
      if (memberKey(text) === text) expect(text).toMatch(/^[\w$]+$/);
    }),
  );
});

test("a comment ends where we end it (property)", () => {
  const unit = fc.constantFrom("*", "/", "\\", "\n", "\r", "\u2028", "a", " ", "@ts-");
  fc.assert(
    fc.property(fc.array(unit), (parts) => {
      const comment = docComment([parts.join("")], 0);
      if (comment === "") return;
      expect(comment.indexOf("*/")).toBe(comment.length - 3);
      expect(comment).not.toContain("@ts-");
    }),
  );
});
