import type { Rule } from "../rule.ts";

/**
 * `./` is the caller's workspace, so in a called workflow or a composite it names somebody else's
 * files. Our own CI has no exception: `$/` is the commit under test there as well, and what it
 * runs is what users get.
 */
export const selfReferences: Rule = {
  name: "self-references",
  appliesTo: ["workflow", "action"],
  check: (file) =>
    file.uses.flatMap(({ text, line }) => {
      if (text.startsWith("./")) {
        return [{ line, message: `${text} is the caller's; write $/${text.slice(2)}` }];
      }
      if (text.startsWith("$/") && text.includes("@")) {
        return [{ line, message: `${text}: $/ is this very commit and takes no @ref` }];
      }
      return [];
    }),
};
