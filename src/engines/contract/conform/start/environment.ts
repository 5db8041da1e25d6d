import { Failure } from "../../../../model/index.ts";
import type { Program } from "../../../../ports/index.ts";
import type { Credential, Security } from "../security.ts";

/** `NAME` hands a variable of ours on, `NAME=value` sets one. */
export function environmentOf(program: Program, env: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    env.map((line) => {
      const at = line.indexOf("=");
      if (at > 0) return [line.slice(0, at), line.slice(at + 1)] as const;
      const value = program.variable(line);
      if (value === undefined) throw unset(line, "env");
      return [line, value] as const;
    }),
  );
}

/** `SCHEME=VARIABLE`, each a scheme of the description. */
export function credentialsOf(
  program: Program,
  security: Security,
  auth: readonly string[],
): Credential[] {
  return auth.map((line) => {
    const [scheme = "", variable = ""] = line.split("=", 2);
    const known = [...security.schemes.keys()];
    if (!known.includes(scheme) || !/^[A-Za-z_]\w*$/.test(variable)) {
      throw new Failure({
        code: "auth-invalid",
        what: `\`${line}\` is no credential`,
        where: "flag `--auth`",
        why: known.includes(scheme)
          ? "After `=` stands the name of an environment variable, so that no secret is in the command."
          : `The description has no security scheme of this name; it has ${known.join(", ") || "none"}.`,
        fix: `write \`--auth ${known[0] ?? "SCHEME"}=VARIABLE\`, and set the variable.`,
      });
    }
    const value = program.variable(variable);
    if (value === undefined || value === "") throw unset(variable, "auth");
    return { scheme, variable, value };
  });
}

function unset(name: string, flag: string): Failure {
  return new Failure({
    code: "variable-unset",
    what: `The environment variable \`${name}\` is not set`,
    where: `flag \`--${flag}\``,
    why: "Its value is taken from the environment.",
    fix: `set it: \`export ${name}=…\`.`,
  });
}
