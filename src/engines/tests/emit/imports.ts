import { posix } from "node:path";
import type { ImportedName, ModuleFormat } from "../../../lab/index.ts";
import type { Style } from "../suite/style.ts";

/** Statements that bring names of the package into a test file, one for each module. */
export function importLines(
  style: Style,
  testPath: string,
  names: readonly ImportedName[],
  formatOf: (module: string) => ModuleFormat,
): readonly string[] {
  const modules = [...new Set(names.map(({ module }) => module))].sort();
  return modules.flatMap((module) => {
    const wanted = distinct(names.filter((name) => name.module === module));
    const from = quoted(style, specifier(testPath, module, style.endings));
    const format = formatOf(module);
    return style.modules === "esm"
      ? imported(wanted, from, format)
      : required(wanted, from, format);
  });
}

export function specifier(testPath: string, module: string, endings: Style["endings"]): string {
  const path = posix.relative(posix.dirname(testPath), module);
  const relative = path.startsWith(".") ? path : `./${path}`;
  if (endings === "none")
    return relative.replace(/\.[cm]?[jt]sx?$/, "").replace(/\/index$/, "") || ".";
  return endings === "js" ? relative.replace(/\.([cm]?)tsx?$/, ".$1js") : relative;
}

export function quoted({ quote }: Style, text: string): string {
  return `${quote}${text}${quote}`;
}

function distinct(names: readonly ImportedName[]): readonly ImportedName[] {
  return [...new Map(names.map((name) => [name.local, name])).values()].sort((one, other) =>
    one.local < other.local ? -1 : 1,
  );
}

function imported(names: readonly ImportedName[], from: string, format: ModuleFormat): string[] {
  const named = names.filter(isNamed);
  // What a CommonJS module exports by name is found by Node only where it is written plainly.
  const viaDefault = format === "cjs" && named.length > 0;
  const whole = names.filter((name) => !isNamed(name));
  const [first] = whole;
  const lines = whole.map(({ name, local }) =>
    name === "*" && format !== "cjs"
      ? `import * as ${local} from ${from}`
      : `import ${local} from ${from}`,
  );
  if (named.length === 0) return lines;
  if (!viaDefault) return [...lines, `import { ${clauses(named, " as ")} } from ${from}`];
  const source = first?.local ?? "subject";
  return [
    ...(first === undefined ? [`import ${source} from ${from}`] : lines),
    `const { ${clauses(named, ": ")} } = ${source}`,
  ];
}

function required(names: readonly ImportedName[], from: string, format: ModuleFormat): string[] {
  const named = names.filter(isNamed);
  const whole = names.filter((name) => !isNamed(name));
  return [
    ...whole.map(({ name, local }) => {
      const suffix = name === "default" && format !== "cjs" ? ".default" : "";
      return `const ${local} = require(${from})${suffix}`;
    }),
    ...(named.length === 0 ? [] : [`const { ${clauses(named, ": ")} } = require(${from})`]),
  ];
}

function isNamed({ name }: ImportedName): boolean {
  return name !== "default" && name !== "*";
}

function clauses(names: readonly ImportedName[], between: string): string {
  return names
    .map(({ name, local }) => (name === local ? name : `${name}${between}${local}`))
    .join(", ");
}
