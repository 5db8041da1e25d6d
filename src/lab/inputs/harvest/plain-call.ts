import { parseSync, types } from "@babel/core";

const longest = 400;
/** Ways from a value to the code behind it, and from there to anything. */
const closed = /^(?:constructor|prototype|__\w+__|caller|callee|arguments|call|apply|bind)$/;
const signs = new Set(["-", "+", "!"]);

/**
 * True for one expression that does nothing but call functions with written-out data. What a model
 * says runs in the project's own framework in the end, so its words are let through by a list of
 * what is harmless: no function, no assignment, no template, no computed property, no import.
 */
export function isPlainCall(source: string): boolean {
  if (source.length > longest) return false;
  const expression = parsed(source);
  const bare = types.isAwaitExpression(expression) ? expression.argument : expression;
  return (types.isCallExpression(bare) || types.isNewExpression(bare)) && isPlain(bare);
}

function parsed(source: string): types.Node | undefined {
  try {
    const options = { configFile: false, babelrc: false, sourceType: "module" as const };
    const file = parseSync(source, options);
    const [only, ...more] = file !== null && types.isFile(file) ? file.program.body : [];
    return more.length === 0 && types.isExpressionStatement(only) ? only.expression : undefined;
  } catch {
    return undefined;
  }
}

function isPlain(node: types.Node | null | undefined): boolean {
  if (types.isCallExpression(node) || types.isNewExpression(node))
    return isCallee(node.callee) && node.arguments.every(isPlain);
  if (types.isArrayExpression(node)) return node.elements.every(isPlain);
  if (types.isObjectExpression(node)) return node.properties.every(isPlainProperty);
  if (types.isUnaryExpression(node)) return signs.has(node.operator) && isPlain(node.argument);
  if (types.isMemberExpression(node)) return isCallee(node);
  if (types.isIdentifier(node)) return true;
  return types.isLiteral(node) && !types.isTemplateLiteral(node);
}

/** A name, or properties of one: names stand for what the package exports. */
function isCallee(node: types.Node): boolean {
  if (types.isIdentifier(node)) return true;
  return (
    types.isMemberExpression(node) &&
    !node.computed &&
    types.isIdentifier(node.property) &&
    !closed.test(node.property.name) &&
    (isCallee(node.object) || isPlain(node.object))
  );
}

function isPlainProperty(node: types.Node): boolean {
  if (!types.isObjectProperty(node) || node.computed) return false;
  const key = types.isIdentifier(node.key) ? node.key.name : undefined;
  const text = types.isStringLiteral(node.key) ? node.key.value : key;
  return !closed.test(text ?? "") && isPlain(node.value);
}
