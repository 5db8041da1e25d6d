import {
  transformFromAstAsync,
  types,
  type NodePath,
  type PluginItem,
  type PluginObject,
} from "@babel/core";
import modules from "@babel/plugin-transform-modules-commonjs";
import preset from "@babel/preset-typescript";
import type { ModuleFormat } from "../types/subject.ts";
import { parseModule } from "./parse.ts";

/**
 * Turns an instrumented module into the body of a CommonJS function. Mutant switches become a
 * comparison of numbers, and every loop and function burns fuel, so that what never ends is
 * stopped by count and not by clock. `numbers` gives each of StrykerJS's ids its number; there are
 * gaps among the ids, since some mutants are taken back after they were counted.
 */
export async function experimentCode(
  text: string,
  path: string,
  format: ModuleFormat,
  numbers: ReadonlyMap<string, number> = new Map(),
): Promise<string> {
  const file = await parseModule(text, path, format === "cjs" ? "esm" : format);
  const result = await transformFromAstAsync(file, text, {
    filename: path,
    configFile: false,
    babelrc: false,
    browserslistConfigFile: false,
    sourceType: format === "cjs" ? "script" : "module",
    compact: false,
    comments: false,
    ...(format === "ts" ? { presets: [[preset, { ignoreExtensions: true }]] } : {}),
    plugins: [() => switches(numbers), ...(format === "cjs" ? [] : [commonJs])],
  });
  if (typeof result?.code !== "string") throw new SyntaxError(`${path} could not be compiled`);
  return result.code;
}

/** Files of the package become CommonJS with the rest of it; what it imports is loaded by Node. */
function interop(specifier: string): "babel" | "node" {
  return specifier.startsWith(".") ? "babel" : "node";
}

const commonJs = [modules, { importInterop: interop }] as unknown as PluginItem;

const lab = types.identifier("__lab");

/** V8 reads a function's source anew to word each of its own errors: that takes as long as many rounds. */
const catchCost = 100;

/** The number of what is never switched on. */
const noMutant = 2 ** 31;

const switches = (numbers: ReadonlyMap<string, number>): PluginObject => ({
  visitor: {
    CallExpression: (path) => {
      replaceHelper(path, numbers);
    },
    MetaProperty: (path) => {
      if (path.node.meta.name === "import") path.replaceWith(types.identifier("__importMeta"));
    },
    Function: (path) => {
      burnFuel(path);
    },
    CatchClause: ({ node }) => {
      node.body.body.unshift(burn(catchCost));
    },
    Loop: (path) => {
      const body = path.get("body") as NodePath<types.Statement>;
      if (body.isBlockStatement()) body.node.body.unshift(burn());
      else body.replaceWith(types.blockStatement([burn(), body.node]));
    },
  },
});

/** Names of the helpers that @stryker-mutator/instrumenter writes into the code. */
function replaceHelper(
  path: NodePath<types.CallExpression>,
  known: ReadonlyMap<string, number>,
): void {
  const { callee, arguments: ids } = path.node;
  if (!types.isIdentifier(callee) || !/^stry(?:MutAct|Cov)_9fa48$/.test(callee.name)) return;
  const numbers = ids.flatMap((id) =>
    types.isStringLiteral(id) ? [types.numericLiteral(known.get(id.value) ?? noMutant)] : [],
  );
  const [first] = numbers;
  if (first === undefined) return;
  if (callee.name === "stryMutAct_9fa48") {
    path.replaceWith(
      types.binaryExpression("===", types.memberExpression(lab, types.identifier("active")), first),
    );
  } else {
    const covering = types.memberExpression(lab, types.identifier("covering"));
    const cover = types.callExpression(
      types.memberExpression(lab, types.identifier("cover")),
      numbers,
    );
    path.replaceWith(types.logicalExpression("&&", covering, cover));
  }
}

function isOut(cost = 1): types.Expression {
  const fuel = types.memberExpression(lab, types.identifier("fuel"));
  const spent =
    cost === 1
      ? types.updateExpression("--", fuel, true)
      : types.assignmentExpression("-=", fuel, types.numericLiteral(cost));
  return types.binaryExpression("<", spent, types.numericLiteral(0));
}

function stop(): types.Expression {
  return types.callExpression(types.memberExpression(lab, types.identifier("stop")), []);
}

function burn(cost = 1): types.Statement {
  return types.ifStatement(isOut(cost), types.expressionStatement(stop()));
}

function burnFuel(path: NodePath<types.Function>): void {
  const { body } = path.node;
  if (types.isBlockStatement(body)) body.body.unshift(burn());
  else if (types.isArrowFunctionExpression(path.node)) {
    path.node.body = types.sequenceExpression([
      types.logicalExpression("&&", isOut(), stop()),
      body,
    ]);
  }
}
