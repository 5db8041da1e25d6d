import type { CommandLine, CommandResult } from "../../../../../src/ports/index.ts";
import type { Stage } from "../kit/stage.ts";

const done = (output = ""): CommandResult => ({
  seconds: 0,
  output,
  errors: "",
  trouble: undefined,
});

/** A command line of the user's with keys that it cannot name, so that orphans are told by what was known. */
export function command(): Stage {
  const keys = new Map([["c-0", "command-value-0"]]);
  let made = 0;
  const run = ({ line, environment }: CommandLine): CommandResult => {
    if (environment.TOOL_TOKEN !== "token-of-the-tool")
      return { ...done(), trouble: "it exited with 1" };
    const { LAMPLIGHTER_ID: id = "", LAMPLIGHTER_VALUE: value = "" } = environment;
    switch (line) {
      case "tool create": {
        const key = `c-${++made}`;
        keys.set(key, `command-value-${made}`);
        return done(JSON.stringify({ id: key, value: keys.get(key) }));
      }
      case "tool verify":
        return done([...keys.values()].includes(value) ? "works\n" : "refused\n");
      case "tool revoke":
        keys.delete(id);
        return done();
      default:
        return done(JSON.stringify([...keys.keys()].map((key) => ({ id: key }))));
    }
  };
  return {
    settings: {
      driver: "command",
      create: "tool create",
      verify: "tool verify",
      revoke: "tool revoke",
      list: "tool list",
      environment: ["TOOL_TOKEN"],
      "first-id": "c-0",
    },
    environment: () => ({ TOOL_TOKEN: "token-of-the-tool" }),
    commands: run,
    first: "command-value-0",
    lets: (value) => [...keys.values()].includes(value),
    live: () => [...keys.keys()],
  };
}
