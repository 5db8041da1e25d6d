import { ownRepository, parseReference } from "../action-descriptions.ts";
import type { Rule } from "../rule.ts";

/** A tag can be moved by whoever owns it; a commit cannot. */
export const pinnedActions: Rule = {
  name: "pinned-actions",
  appliesTo: ["workflow", "action"],
  check: (file, actions) =>
    file.uses.flatMap(({ text, line, comment }) => {
      if (text.startsWith("./") || text.startsWith("$/")) return [];
      const reference = parseReference(text);
      if (reference === undefined) return [{ line, message: `${text} is not an action by commit` }];
      const { repository, ref } = reference;
      // What users copy names our release line, as the README does.
      const isExample = file.path.startsWith("examples/");
      if (repository === ownRepository && isExample && /^v\d+$/.test(ref)) return [];
      if (!/^[0-9a-f]{40}$/.test(ref)) {
        return [{ line, message: `${text}: pin the full commit, with the version in a comment` }];
      }
      const version = /\bv\d+(?:\.\d+)*(?:-[\w.]+)?/.exec(comment)?.[0];
      if (version === undefined) {
        return [{ line, message: `${text}: say the version in a comment, "# v1.2.3"` }];
      }
      const pin = actions.pinOf(repository);
      return pin?.commit === ref && pin.version !== version
        ? [{ line, message: `${repository}: this commit is ${pin.version}, not ${version}` }]
        : [];
    }),
};
