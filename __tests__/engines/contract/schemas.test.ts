import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, test } from "@jest/globals";
import { Ajv2020 } from "ajv/dist/2020.js";
import * as formats from "ajv-formats";
import { compareTexts, describeOrders, withoutPrototypeName } from "./support.ts";

/** Two schemas, what is said of the change in a request, and of the way back in a response. */
interface Pair {
  readonly base: unknown;
  readonly head: unknown;
  said: readonly string[];
}

const folder = new URL("../../fixtures/contract-schemas/", import.meta.url);
const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
formats.default.default(ajv);

/** After a wanted change `UPDATE_GOLDEN=1` writes the files anew; read the difference. */
describe.each(readdirSync(folder))("%s", (file) => {
  const url = new URL(file, folder);
  const pairs = JSON.parse(readFileSync(url, "utf8")) as Pair[];
  const isUpdate = process.env["UPDATE_GOLDEN"] === "1";

  test.each(pairs.map((pair) => [JSON.stringify([pair.base, pair.head]), pair] as const))(
    "%s",
    async (_, pair) => {
      const { base, head } = pair;
      const [before, after] = [describeOrders(base, head), describeOrders(head, base)];
      const report = await compareTexts(JSON.stringify(before), JSON.stringify(after));
      const claims = report.claims.map(({ severity, rule, text, proof }) => {
        const body = proof.evidence.find(({ name }) => name === "Body")?.text ?? "";
        // Nothing of the engine has a say in this.
        const [taken, refused] = [base, head].map((schema) =>
          ajv.validate(
            withoutPrototypeName(schema) as object,
            withoutPrototypeName(JSON.parse(body)),
          ),
        );
        const separates = `${taken === true ? "" : "REFUSED "}${refused === true ? "TAKEN " : ""}`;
        const words = text.replace("POST /orders: ", "");
        return `${severity} ${rule}: ${words} <- ${separates}${JSON.stringify(JSON.parse(body))}`;
      });
      const notes = report.notes.map(
        ({ kind, text }) => `${kind}: ${text.replace("POST /orders: ", "")}`,
      );
      if (isUpdate) pair.said = [...claims, ...notes];
      expect([...claims, ...notes]).toEqual(pair.said);
      expect(claims.filter((claim) => /^error .*<- (?:REFUSED|TAKEN)/.test(claim))).toEqual([]);
    },
  );

  afterAll(() => {
    const rows = pairs.map(({ base, head, said }) => {
      const lines = said.map((one) => `      ${JSON.stringify(one)}`).join(",\n");
      const end = said.length === 0 ? "[]" : `[\n${lines}\n    ]`;
      return `  {\n    "base": ${JSON.stringify(base)},\n    "head": ${JSON.stringify(head)},\n    "said": ${end}\n  }`;
    });
    if (isUpdate) writeFileSync(url, `[\n${rows.join(",\n")}\n]\n`);
  });
});
