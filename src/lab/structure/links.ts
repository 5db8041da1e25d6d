import { types } from "@babel/core";
import type { ExportFacts, ImportFacts } from "./module.ts";

/** What a node loads: `import`, `export … from`, `import()`, `require()`. */
export function importsIn(node: types.Node): readonly ImportFacts[] {
  const line = node.loc?.start.line ?? 1;
  if (types.isImportDeclaration(node)) {
    const { source, importKind, specifiers } = node;
    const named = specifiers.length > 0 && specifiers.every(isTypeOnly);
    return [{ from: source.value, line, typeOnly: importKind === "type" || named, eager: true }];
  }
  if (types.isExportNamedDeclaration(node) || types.isExportAllDeclaration(node)) {
    const { source, exportKind } = node;
    if (source == null) return [];
    return [{ from: source.value, line, typeOnly: exportKind === "type", eager: true }];
  }
  const loaded = calledWith(node);
  return loaded === undefined ? [] : [{ ...loaded, line, typeOnly: false }];
}

function isTypeOnly(specifier: types.ImportDeclaration["specifiers"][number]): boolean {
  return types.isImportSpecifier(specifier) && specifier.importKind === "type";
}

function calledWith(node: types.Node): { from: string; eager: boolean } | undefined {
  if (types.isImportExpression(node)) {
    return types.isStringLiteral(node.source)
      ? { from: node.source.value, eager: false }
      : undefined;
  }
  if (!types.isCallExpression(node)) return undefined;
  const [first] = node.arguments;
  const { callee } = node;
  if (!types.isStringLiteral(first)) return undefined;
  if (types.isIdentifier(callee, { name: "require" })) return { from: first.value, eager: true };
  return callee.type === "Import" ? { from: first.value, eager: false } : undefined;
}

/** What a statement at the top of a module hands out. CommonJS has no list of that, so none. */
export function exportsIn(node: types.Node): readonly ExportFacts[] {
  const { start, end } = node.loc ?? { start: { line: 1 }, end: { line: 1 } };
  const place = { line: start.line, endLine: end.line };
  if (types.isExportAllDeclaration(node)) return [{ name: "*", from: node.source.value, ...place }];
  if (types.isExportDefaultDeclaration(node)) return [{ name: "default", ...place }];
  if (!types.isExportNamedDeclaration(node)) return [];
  const from = node.source == null ? {} : { from: node.source.value };
  const declared = node.declaration == null ? [] : declaredNames(node.declaration);
  const listed = node.specifiers.map(({ exported }) =>
    types.isIdentifier(exported) ? exported.name : exported.value,
  );
  return [...declared, ...listed].map((name) => ({ name, ...place, ...from }));
}

function declaredNames(declaration: types.Declaration): readonly string[] {
  if ("id" in declaration && types.isIdentifier(declaration.id)) return [declaration.id.name];
  return Object.keys(types.getBindingIdentifiers(declaration, false, true));
}
