import { Failure } from "../../../../model/index.ts";
import type { DriverTools } from "../definition.ts";

/** Where a person puts the value that only a person can make. */
export function nextVariable(tools: Pick<DriverTools, "name">): string {
  return `${tools.name}_NEXT`;
}

/** The value that a person has made and handed over. Throws a Failure that says how to do it. */
export function pasted(tools: DriverTools, current: string | undefined, how: string): string {
  const variable = nextVariable(tools);
  const value = tools.environment(variable);
  if (value !== undefined && value !== "" && value !== current) {
    tools.born(value);
    return value;
  }
  throw new Failure({
    code: "rotation-awaits-person",
    what: `${tools.name} is due, and only a person can make the next one`,
    where: `secret ${variable}`,
    why:
      value === undefined || value === ""
        ? "The provider has no way to make it by program. The present one goes on working."
        : "It holds the value that is in use already. The present one goes on working.",
    fix: `${how}, put it in the secret ${variable}, give it to the step under \`env:\`, and run it again; the rest is done for you.`,
  });
}

/** What a provider cannot end by program: over when it no longer works, else a person is told. */
export function endedByHand(name: string, id: string, how: string): Failure {
  return new Failure({
    code: "rotation-revoke-by-hand",
    what: `The old ${name} still works, and only a person can end it`,
    where: `the provider: ${id}`,
    why: "The provider has no way to end it by program. Consumers use the new one already.",
    fix: `${how}. Each run looks whether it is done and says so until then.`,
  });
}
