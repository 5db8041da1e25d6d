import { traverse, types, type NodePath } from "@babel/core";
import { parseModule } from "../mutants/parse.ts";
import type { ModuleFile } from "../types/subject.ts";
import { weigh } from "./weight.ts";

/** A function that a module exports. */
export interface ExportedFunction {
  readonly path: string;
  /** "default" for the default export or `module.exports`. */
  readonly name: string;
  /** What the function is called in its own file, and so in a profile. */
  readonly ownName: string;
  readonly line: number;
  readonly parameters: number;
  /** How much it may do for its input, judged by its loops alone; 0 where it has none. */
  readonly weight: number;
}

export interface ModuleExports {
  /** What can be called by itself: no classes, nothing passed on from elsewhere. */
  readonly functions: readonly ExportedFunction[];
  /** All names but "default", also of constants and classes. */
  readonly names: readonly string[];
}

/** Nothing where the module cannot be parsed. */
export async function exportsOf(module: ModuleFile): Promise<ModuleExports> {
  let file: types.File;
  try {
    file = await parseModule(module.text, module.path, module.format);
  } catch {
    return { functions: [], names: [] };
  }
  const declared = new Map<string, NodePath<types.Function>>();
  const exported: { name: string; local: string; path?: NodePath<types.Function> }[] = [];
  traverse(file, {
    Program: (program) => {
      for (const statement of program.get("body")) {
        readDeclared(statement, declared);
        exported.push(...readExports(statement));
      }
      program.stop();
    },
  });
  const found = exported.flatMap(({ name, local, path }): ExportedFunction[] => {
    const at = path ?? declared.get(local);
    if (at === undefined) return [];
    const { params, loc } = at.node;
    return [
      {
        path: module.path,
        name,
        ownName: local,
        line: loc?.start.line ?? 1,
        parameters: params.length,
        weight: weigh(at, declared),
      },
    ];
  });
  // Of several names for one function the first that is not "default" says most.
  const named = found.filter(({ name }) => name !== "default");
  const known = new Set(named.map(({ line }) => line));
  const others = found.filter(({ name, line }) => name === "default" && !known.has(line));
  const names = exported.map(({ name }) => name).filter((name) => name !== "default");
  return { functions: [...named, ...others], names: [...new Set(names)] };
}

function readDeclared(statement: NodePath, declared: Map<string, NodePath<types.Function>>): void {
  const inner = statement.isExportDeclaration() ? statement.get("declaration") : statement;
  if (Array.isArray(inner)) return;
  if (inner.isFunctionDeclaration() && inner.node.id) declared.set(inner.node.id.name, inner);
  if (!inner.isVariableDeclaration()) return;
  for (const declarator of inner.get("declarations")) {
    const { id } = declarator.node;
    const init = declarator.get("init");
    if (types.isIdentifier(id) && init.isFunction()) declared.set(id.name, init);
  }
}

function readExports(
  statement: NodePath,
): { name: string; local: string; path?: NodePath<types.Function> }[] {
  if (statement.isExportNamedDeclaration()) return namedExports(statement);
  if (statement.isExportDefaultDeclaration()) {
    const value = statement.get("declaration");
    return defaultExport(value);
  }
  if (!statement.isExpressionStatement()) return [];
  const assignment = statement.get("expression");
  if (!assignment.isAssignmentExpression()) return [];
  const name = commonJsName(assignment.node.left);
  const value = assignment.get("right");
  if (name === undefined) return [];
  if (name === "default" && value.isObjectExpression()) return members(value);
  return defaultExport(value).map((each) => ({
    ...each,
    name,
    local: each.local === "default" ? name : each.local,
  }));
}

function namedExports(statement: NodePath<types.ExportNamedDeclaration>) {
  const { declaration, specifiers, source } = statement.node;
  const names = Object.keys(
    declaration == null ? {} : types.getBindingIdentifiers(declaration, false, true),
  );
  const listed = specifiers.flatMap((each) =>
    types.isExportSpecifier(each) && source == null
      ? [{ name: textOf(each.exported), local: textOf(each.local) }]
      : [],
  );
  return [...names.map((name) => ({ name, local: name })), ...listed];
}

function defaultExport(value: NodePath) {
  if (value.isIdentifier()) return [{ name: "default", local: value.node.name }];
  if (!value.isFunction()) return [];
  const own = value.isArrowFunctionExpression() ? undefined : idOf(value.node);
  return [{ name: "default", local: own ?? "default", path: value }];
}

/** `module.exports = { parse, print: printAll }` */
function members(value: NodePath<types.ObjectExpression>) {
  return value.get("properties").flatMap((property) => {
    if (!property.isObjectProperty() || property.node.computed) return [];
    const inner = property.get("value");
    const name = textOf(property.node.key as types.Identifier | types.StringLiteral);
    return Array.isArray(inner) ? [] : defaultExport(inner).map((each) => ({ ...each, name }));
  });
}

/** `module.exports`, `module.exports.parse`, `exports.parse`. */
function commonJsName(left: types.Node): string | undefined {
  if (!types.isMemberExpression(left) || left.computed || !types.isIdentifier(left.property))
    return undefined;
  const { object, property } = left;
  if (types.isIdentifier(object, { name: "module" }) && property.name === "exports")
    return "default";
  const onExports =
    types.isIdentifier(object, { name: "exports" }) || commonJsName(object) === "default";
  return onExports ? property.name : undefined;
}

function idOf(node: types.Function): string | undefined {
  return "id" in node && types.isIdentifier(node.id) ? node.id.name : undefined;
}

function textOf(node: types.Identifier | types.StringLiteral): string {
  return types.isIdentifier(node) ? node.name : node.value;
}
