import { Failure } from "../../../model/index.ts";
import type { Commands, Vault } from "../../../ports/index.ts";
import type { Redactor } from "./redactor.ts";

/** Variables can be read by everyone who reads the repository, so no value may get into one. */
export function guardedVault(vault: Vault, redactor: Redactor): Vault {
  return {
    ...vault,
    writeVariable: async (name, value) => {
      if (redactor.exposes(value)) throw exposed(`variable ${name}`);
      await vault.writeVariable(name, value);
    },
  };
}

/** Every process of the machine can read a command line, and none but its own an environment. */
export function guardedCommands(commands: Commands, redactor: Redactor): Commands {
  return {
    run: async (command) => {
      if (redactor.exposes(command.line)) throw exposed("the line of a command");
      return commands.run(command);
    },
  };
}

function exposed(where: string): Failure {
  return new Failure({
    code: "rotation-value-exposed",
    what: "A value would have been written where it can be read",
    where,
    why: "An id, a name or a setting holds eight characters in a row of a secret.",
    fix: "give the credential a name and an id that have nothing of its value in them.",
  });
}
