import { choice, flag, text } from "./field.ts";
import { defineInputs } from "./input-set.ts";

const surfaces = ["action"] as const;

/** A composite action: read by its steps, not by our code, but described here like the others. */
export const prepareInputs = defineInputs({
  name: "prepare",
  summary:
    "Lays out the work trees before and after the change, with Node and with dependencies that ran no install script.",
  fields: {
    baseRef: text({ description: "Commit before the change.", required: true, surfaces }),
    headRef: text({ description: "Commit after the change.", required: true, surfaces }),
    dependencies: flag({
      description: "Install the dependencies of both work trees from their lockfiles.",
      default: true,
      surfaces,
    }),
    nodeVersion: text({ description: "Version of Node.", default: "24", surfaces }),
    packageManager: choice(["npm", "pnpm", "yarn", "detect"], {
      description: "What installs the dependencies. `detect` goes by the lockfile.",
      default: "detect",
      surfaces,
    }),
  },
  outputs: {
    head: "Folder of the work tree after the change.",
    base: "Folder of the work tree at the merge base.",
    "base-ref": "The merge base.",
  },
});
