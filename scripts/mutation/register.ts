import { registerHooks } from "node:module";

const standIns = ["@jest/globals", "fast-check"];
const here = new URL("./", import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    if (!standIns.includes(specifier) || context.parentURL?.startsWith(here) === true) {
      return next(specifier, context);
    }
    const file = `${specifier.replace(/[@/]/g, "-").replace(/^-/, "")}.ts`;
    return { url: new URL(file, here).href, format: "module-typescript", shortCircuit: true };
  },
});
