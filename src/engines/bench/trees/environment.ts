import { Failure } from "../../../model/index.ts";
import type { Program } from "../../../ports/index.ts";

/** `NAME` hands a variable of ours on, `NAME=value` sets one. Throws a Failure for anything else. */
export function readEnvironment(
  program: Program,
  lines: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines.map((line) => {
      const [, name, value] = /^([A-Za-z_]\w*)(?:=(.*))?$/s.exec(line) ?? [];
      if (name === undefined) throw malformed(line);
      const given = value ?? program.variable(name);
      if (given === undefined) throw unset(name);
      return [name, given];
    }),
  );
}

function malformed(line: string): Failure {
  return new Failure({
    code: "input-invalid",
    what: "`env` has a line that names no variable",
    where: `env \`${line.split("=")[0] ?? ""}\``,
    why: "A line is `NAME` or `NAME=value`.",
    fix: "write one variable a line, such as `NODE_ENV=production`.",
  });
}

function unset(name: string): Failure {
  return new Failure({
    code: "variable-unset",
    what: `The environment variable \`${name}\` is not set`,
    where: "input `env`",
    why: "Its value is taken from the environment.",
    fix: `set it, or write \`${name}=value\`.`,
  });
}
