import { Failure } from "../../../../model/index.ts";
import type { DriverTools } from "../definition.ts";

/** A credential that the step was given. Masked, although GitHub masks secrets by itself. */
export function given(tools: Pick<DriverTools, "environment" | "born" | "name">, variable: string) {
  const value = tools.environment(variable);
  if (value !== undefined && value !== "") {
    tools.born(value);
    return value;
  }
  throw new Failure({
    code: "rotation-variable-missing",
    what: `The step was not given ${variable}`,
    where: `the settings of ${tools.name}`,
    why: "The driver needs it to reach the provider.",
    fix: `add \`${variable}: \${{ secrets.${variable} }}\` under the step's \`env:\`.`,
  });
}
