import { Failure } from "../model/index.ts";

export function refuseOperands(command: string, operands: readonly string[], use: string): void {
  const [first] = operands;
  if (first === undefined) return;
  throw new Failure({
    code: "operand-unexpected",
    what: `\`${first}\` was not expected`,
    where: `lamplighter ${command}`,
    why: "This command takes flags only.",
    fix: `use \`lamplighter ${command} ${use}\`.`,
  });
}
