import { parseAsync, types } from "@babel/core";
import preset from "@babel/preset-typescript";
import type { ModuleFormat } from "../types/subject.ts";

/**
 * The parser options of StrykerJS 10 (packages/instrumenter/src/parsers): with others, places and
 * replacements would no longer be the same as in its reports.
 */
const javaScriptPlugins = [
  "doExpressions",
  "exportDefaultFrom",
  "functionBind",
  "functionSent",
  "importMeta",
  ["pipelineOperator", { proposal: "fsharp" }],
  "throwExpressions",
  "v8intrinsic",
  "partialApplication",
  "decorators",
  "jsx",
] as const;

/** Throws Babel's SyntaxError for what it cannot read. */
export async function parseModule(
  text: string,
  path: string,
  format: ModuleFormat,
): Promise<types.File> {
  const file = await parseAsync(text, {
    filename: path,
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: "module",
    ...(format === "ts"
      ? {
          presets: [[preset, { ignoreExtensions: true }]],
          parserOpts: { ranges: true, plugins: ["decorators-legacy"] },
        }
      : { parserOpts: { plugins: [...javaScriptPlugins] as never[] } }),
  });
  if (file === null || !types.isFile(file)) throw new SyntaxError(`${path} could not be read`);
  return file;
}
