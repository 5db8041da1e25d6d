import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { Client, type Answer } from "./storefront/client.ts";
import { conflicts, unknownCart } from "./storefront/conflicts.ts";
import { Description, type Operation } from "./storefront/description.ts";
import { exchange } from "./storefront/exchanges.ts";
import { checkOut, runTool, startServer, tools } from "./storefront/work-trees.ts";

const trees = { base: checkOut("base"), change: checkOut("change") };
const descriptions = {
  base: new Description(trees.base.folder),
  change: new Description(trees.change.folder),
};

afterAll(() => {
  trees.base.remove();
  trees.change.remove();
});

describe.each(["base", "change"] as const)("storefront, %s", (version) => {
  const { folder } = trees[version];
  const description = descriptions[version];
  let client: Client;
  let stop: () => void;

  beforeAll(async () => {
    const server = await startServer(folder);
    client = new Client(server.origin, description.operations);
    stop = server.stop;
  });
  afterAll(() => {
    stop();
  });

  test.each(description.operations.map((operation) => [operation.id, operation] as const))(
    "%s answers as described",
    async (id, operation) => {
      const exchanges = await exchange(client, description, operation);
      const surprises = exchanges
        .filter(({ answer, allowed }) => !allowed(answer.status))
        .map(({ what, answer }) => `${what}: ${answer.status} ${JSON.stringify(answer.body)}`);
      expect(surprises).toEqual([]);

      const answers = exchanges.map(({ answer }) => answer);
      const conflict = await conflicts[id]?.(client);
      if (conflict !== undefined) answers.push(conflict);
      if (id === "placeOrder") answers.push(await unknownCart(client));
      expect(answers.flatMap((answer) => undescribed(description, operation, answer))).toEqual([]);
      const statuses = new Set(answers.map(({ status }) => status));
      expect([...statuses].sort()).toEqual([...operation.responses.keys()].sort());
    },
  );

  test("examples of request bodies are valid", () => {
    for (const { id, body } of description.operations) {
      if (body === undefined) continue;
      const isValid = description.validator(body.schema);
      expect([id, isValid(body.example), isValid.errors]).toEqual([id, true, null]);
    }
  });

  test("its own tests and types pass", () => {
    const types = runTool(folder, tools.tsc, "-p", folder);
    expect(types).toEqual({ status: 0, text: "" });
    const tests = runTool(folder, "--experimental-vm-modules", tools.jest, "--ci", "-w", "1");
    expect(tests.text).toContain("Tests:");
    expect(tests.status).toBe(0);
  }, 90_000);
});

test("the change serves none of the operations that it takes out of the description", async () => {
  const kept = new Set(descriptions.change.operations.map(({ id }) => id));
  const removed = descriptions.base.operations.filter(({ id }) => !kept.has(id));
  expect(removed.map(({ id }) => id)).toEqual(["listCustomerOrders"]);
  const { origin, stop } = await startServer(trees.change.folder);
  const client = new Client(origin, [...descriptions.change.operations, ...removed]);
  for (const operation of removed) {
    const { status } = await client.send(await client.valid(operation));
    expect([404, 405]).toContain(status);
  }
  stop();
});

/** What an answer has that its description does not, or the other way round. */
function undescribed(description: Description, operation: Operation, answer: Answer): string[] {
  const response = operation.responses.get(answer.status);
  if (response === undefined) return [`status ${answer.status}`];
  const type = answer.headers.get("content-type")?.split(";")[0] ?? "none";
  const content = description.child(response, "content");
  if (!(type in content.value)) return [`${answer.status}: content type ${type}`];
  const media = description.child(content, type);
  const isValid = description.validator(description.child(media, "schema"));
  const headers = Object.keys(response.value["headers"] ?? {});
  return [
    ...headers.filter((name) => !answer.headers.has(name)).map((name) => `no header ${name}`),
    ...(isValid(answer.body) ? [] : [`${answer.status}: ${JSON.stringify(isValid.errors)}`]),
  ];
}
