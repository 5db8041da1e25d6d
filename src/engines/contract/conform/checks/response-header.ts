import { title } from "../../api/model.ts";
import type { Check } from "../drift.ts";
import { headerOf } from "../exchange.ts";
import { responseFor } from "./documented.ts";
import { found } from "./found.ts";

export const responseHeader: Check = function* (api, exchange) {
  const { operation, answer } = exchange;
  for (const header of responseFor(exchange)?.headers ?? []) {
    const value = headerOf(answer, header.name);
    const name = `\`${header.name}\``;
    const words = {
      severity: "error",
      subject: `${answer.status} ${header.name.toLowerCase()}`,
      spot: header,
    } as const;
    if (value === undefined) {
      if (!header.required) continue;
      yield found(exchange, {
        ...words,
        rule: "response-header-missing",
        text: `\`${title(operation)}\` answers ${answer.status} without the header ${name}`,
        observed: `no ${header.name}`,
        expected: `${header.name}, which is required`,
      });
      continue;
    }
    const verdict = api.answered.checkText(api.answered.schemas(header.schema), value);
    if (verdict.kind !== "refused") continue;
    yield found(exchange, {
      ...words,
      rule: "response-header",
      text: `\`${title(operation)}\` answers ${answer.status} with a header ${name} that is not as described: ${verdict.reason}`,
      observed: `${header.name}: ${value}`,
      expected: "a value that the header's schema allows",
    });
  }
};
