import { Failure } from "../model/index.ts";
import { refuseOperands } from "./operands.ts";

/** The one description that a command works on. */
export function specOperand(command: string, operands: readonly string[]): string {
  const [spec, ...others] = operands;
  if (spec === undefined) {
    throw new Failure({
      code: "operand-missing",
      what: "No description was given",
      where: `lamplighter ${command}`,
      why: "It works on one API description.",
      fix: `name its file: \`lamplighter ${command} openapi.yaml\`.`,
    });
  }
  refuseOperands(command, others, "SPEC");
  return spec;
}
