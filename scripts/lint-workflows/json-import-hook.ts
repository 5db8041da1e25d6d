import module from "node:module";

/**
 * GitHub's packages import JSON without the attribute that Node asks for. Jest, whose own loader
 * reads such files and forbids hooks, is known by its `import.meta.jest`: its environment
 * variables are inherited by programs that a test starts.
 */
if (!("jest" in import.meta)) {
  module.registerHooks({
    load: (url, context, nextLoad) =>
      /\/@actions\/.*\.json$/.test(url)
        ? nextLoad(url, { ...context, importAttributes: { type: "json" } })
        : nextLoad(url, context),
  });
}
