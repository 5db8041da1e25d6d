import { describe, expect, test } from "@jest/globals";
import { buildSchema, type DocumentNode, type GraphQLSchema, print, validate } from "graphql";
import { readCases } from "../../../../scripts/bench/graphql-cases.ts";
import {
  along,
  call,
  typename,
} from "../../../../src/engines/contract/graphql/operation/compose.ts";
import { inline } from "../../../../src/engines/contract/graphql/operation/nodes.ts";
import {
  fieldsOf,
  possibleTypes,
  Routes,
} from "../../../../src/engines/contract/graphql/operation/routes.ts";
import { valuesOf } from "../../../../src/engines/contract/graphql/operation/values.ts";
import { compareSdl } from "./support.ts";

/** Every field of a schema with each value of each argument, and every fragment that fits. */
function* operations(schema: GraphQLSchema): Generator<DocumentNode> {
  const routes = new Routes(schema, schema);
  for (const route of routes.all()) {
    for (const field of fieldsOf(route.type)) {
      yield along(routes, route, [call(routes, field, field)]);
      for (const argument of field.args) {
        for (const value of valuesOf(argument.type)) {
          yield along(routes, route, [
            call(routes, field, field, { set: { [argument.name]: value } }),
          ]);
        }
      }
    }
    for (const { name } of possibleTypes(schema, route.type)) {
      yield along(routes, route, [inline(name, [typename])]);
    }
  }
}

describe("a pair of which nothing is said breaks no operation", () => {
  const safe = readCases().filter(({ expected }) => expected === "safe");

  test.each(safe)("$name", async ({ base, head }) => {
    const { claims, notes } = await compareSdl(base, head);
    if (claims.length > 0 || notes.some(({ kind }) => kind === "question")) return;
    const [before, after] = [buildSchema(base), buildSchema(head)];
    let tried = 0;
    for (const document of operations(before)) {
      if (validate(before, document).length > 0) continue;
      tried += 1;
      expect({ operation: print(document), errors: validate(after, document) }).toMatchObject({
        errors: [],
      });
    }
    expect(tried).toBeGreaterThan(0);
  });
});
