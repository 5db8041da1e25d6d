import { parseAsync, types } from "@babel/core";
import { complexityOf } from "./complexity.ts";
import { exportsIn, importsIn } from "./links.ts";
import type { FunctionFacts, ModuleFacts, RouteFacts } from "./module.ts";
import { everyNode } from "./walk.ts";

/** What Babel can read: JavaScript and TypeScript by their file names. */
export function isModule(path: string): boolean {
  return /\.[cm]?[jt]sx?$/.test(path) && !/\.d\.[cm]?ts$/.test(path);
}

/** The facts of one module, or undefined where it cannot be parsed. Runs nothing of it. */
export async function readModule(text: string, path: string): Promise<ModuleFacts | undefined> {
  let file: unknown;
  try {
    file = await parseAsync(text, {
      filename: path,
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
      code: false,
      sourceType: "unambiguous",
      parserOpts: {
        errorRecovery: true,
        allowReturnOutsideFunction: true,
        plugins: [
          ...(/ts$/.test(path) ? [] : (["jsx"] as const)),
          /tsx?$/.test(path) ? "typescript" : "flow",
          "decorators-legacy",
        ],
      },
    });
  } catch {
    return undefined;
  }
  return types.isFile(file as types.Node) ? factsOf(file as types.File, path) : undefined;
}

function factsOf(file: types.File, path: string): ModuleFacts {
  const functions: FunctionFacts[] = [];
  const routes: RouteFacts[] = [];
  const imports = [];
  const exports = [];
  for (const { node, parent } of everyNode(file.program)) {
    if (types.isFunction(node)) {
      const { start, end } = node.loc ?? { start: { line: 1 }, end: { line: 1 } };
      functions.push({
        name: nameOf(node, parent),
        line: start.line,
        endLine: end.line,
        complexity: complexityOf(node),
      });
    }
    const route = routeAt(node);
    if (route !== undefined) routes.push(route);
    imports.push(...importsIn(node));
    if (types.isProgram(parent)) exports.push(...exportsIn(node));
  }
  return { path, functions, imports, exports, routes };
}

function nameOf(node: types.Function, parent: types.Node | undefined): string {
  const own = "id" in node && types.isIdentifier(node.id) ? node.id : undefined;
  const key = "key" in node ? node.key : undefined;
  const around =
    types.isVariableDeclarator(parent) && types.isIdentifier(parent.id)
      ? parent.id
      : types.isObjectProperty(parent) || types.isClassProperty(parent)
        ? parent.key
        : types.isAssignmentExpression(parent) && types.isMemberExpression(parent.left)
          ? parent.left.property
          : undefined;
  const name = own ?? key ?? around;
  if (types.isIdentifier(name)) return name.name;
  return types.isStringLiteral(name) ? name.value : "anonymous";
}

const verbs = new Set(["get", "post", "put", "patch", "delete", "head", "options"]);
const receivers = /^(?:app|api|router|server|fastify|routes?)$|(?:App|Router|Api|Server)$/;

/** The shape that Express, Fastify, Hono and Koa's routers share: a verb, a path, a handler. */
function routeAt(node: types.Node): RouteFacts | undefined {
  if (!types.isCallExpression(node) || node.arguments.length < 2) return undefined;
  const { callee } = node;
  if (!types.isMemberExpression(callee) || callee.computed) return undefined;
  const { object, property } = callee;
  const [path] = node.arguments;
  if (!types.isIdentifier(object) || !types.isIdentifier(property)) return undefined;
  if (!receivers.test(object.name) || !verbs.has(property.name)) return undefined;
  if (!types.isStringLiteral(path) || !path.value.startsWith("/")) return undefined;
  const line = node.loc?.start.line ?? 1;
  return { method: property.name, path: path.value, line, receiver: object.name };
}
