import { parseSync, traverse, types, type NodePath } from "@babel/core";

interface Stated {
  readonly subject: NodePath;
  readonly expected: NodePath | undefined;
}

const equals =
  /^(?:equal|equals|strictEqual|deepEqual|deepStrictEqual|same|is|eql|deep|toBe|toEqual|toStrictEqual|eq)$/;

/**
 * The call that an example is about, and the result it states: by an assertion, or in a comment
 * at the end of the line (`// => 3`). A call inside another one is no example of its own.
 */
export function shiftedCall(path: NodePath, code: string): Stated | undefined {
  const asserted = assertion(path);
  if (asserted !== undefined) return asserted;
  const { parentPath } = path;
  if (isLogged(parentPath)) return { subject: path, expected: commented(path, code) };
  if (
    parentPath.isExpressionStatement() ||
    parentPath.isVariableDeclarator() ||
    parentPath.isAwaitExpression()
  ) {
    return { subject: path, expected: commented(path, code) };
  }
  return parentPath.isCallExpression() ||
    parentPath.isArrowFunctionExpression() ||
    parentPath.isReturnStatement()
    ? { subject: path, expected: undefined }
    : undefined;
}

function assertion(path: NodePath): Stated | undefined {
  if (!path.isCallExpression()) return undefined;
  const callee = path.get("callee");
  if (!callee.isMemberExpression() || !types.isIdentifier(callee.node.property)) return undefined;
  if (!equals.test(callee.node.property.name)) return undefined;
  const args = path.get("arguments");
  const object = callee.get("object") as NodePath;
  if (object.isCallExpression() && types.isIdentifier(object.node.callee, { name: "expect" })) {
    const [subject] = object.get("arguments");
    return subject === undefined ? undefined : { subject, expected: args[0] };
  }
  const [subject, expected] = args;
  return subject === undefined || expected === undefined ? undefined : { subject, expected };
}

function isLogged(path: NodePath): boolean {
  if (!path.isCallExpression()) return false;
  const { callee } = path.node;
  return types.isMemberExpression(callee) && types.isIdentifier(callee.object, { name: "console" });
}

/** The expression in the comment that ends the line. */
function commented(path: NodePath, code: string): NodePath | undefined {
  const end = path.getStatementParent().node.end ?? path.node.end ?? 0;
  const rest = /^[^\n]*/.exec(code.slice(end))?.[0] ?? "";
  const said = /^\s*;?\s*\/\/\s*(?:=+>|->|→|returns:?|result:?|output:?)?\s*(.+?)\s*;?$/i.exec(
    rest,
  )?.[1];
  if (said === undefined) return undefined;
  try {
    const file = parseSync(`(${said})`, {
      configFile: false,
      babelrc: false,
      browserslistConfigFile: false,
    });
    let found: NodePath | undefined;
    if (file !== null && types.isFile(file)) {
      types.removeComments(file);
      found = expressionPath(file);
    }
    // A word alone is prose, not a value.
    return found?.isIdentifier() === true && !/^(?:undefined|NaN|Infinity)$/.test(found.node.name)
      ? undefined
      : found;
  } catch {
    return undefined;
  }
}

function expressionPath(file: types.File): NodePath | undefined {
  let found: NodePath | undefined;
  traverse(file, {
    ExpressionStatement: (path) => {
      found ??= path.get("expression");
      path.stop();
    },
  });
  return found;
}
