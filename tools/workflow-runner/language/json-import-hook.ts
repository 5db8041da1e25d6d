import module from "node:module";

/**
 * GitHub's parser imports its schemas as JSON without an import attribute, which Node
 * refuses. Jest forbids hooks and needs none: its own module loader reads such a file.
 */
const jsonOfGitHub = /\/node_modules\/@actions\/.+\.json$/;

if (!("jest" in import.meta)) {
  module.registerHooks({
    load(url, context, nextLoad) {
      if (!jsonOfGitHub.test(url)) return nextLoad(url, context);
      return nextLoad(url, { ...context, importAttributes: { type: "json" } });
    },
  });
}
