import { traverse, types, type NodePath } from "@babel/core";
import type { AridReason } from "../types/mutant.ts";

export interface AridRange {
  readonly start: number;
  readonly end: number;
  readonly reason: AridReason;
}

/** A literal with at least this many leaves, made once while the module loads, is a data table. */
const tableSize = 20;

/**
 * Functions that compilers write into each file: TypeScript's (tslib) with two underscores, Babel's
 * (@babel/helpers) with one, and a number where bundlers have met several.
 */
const compilerHelpers = new RegExp(
  "^(?:__(?:extends|assign|rest|decorate|param|metadata|awaiter|generator|exportStar|createBinding|" +
    "values|read|spread|spreadArrays|spreadArray|await|asyncGenerator|asyncDelegator|asyncValues|" +
    "makeTemplateObject|importStar|importDefault|classPrivateFieldGet|classPrivateFieldSet)|" +
    "_(?:classCallCheck|createClass|defineProperty|defineProperties|inherits|inheritsLoose|" +
    "possibleConstructorReturn|assertThisInitialized|getPrototypeOf|setPrototypeOf|createSuper|" +
    "isNativeReflectConstruct|callSuper|toConsumableArray|slicedToArray|arrayWithHoles|" +
    "arrayWithoutHoles|arrayLikeToArray|iterableToArray|iterableToArrayLimit|typeof|nonIterableRest|" +
    "nonIterableSpread|unsupportedIterableToArray|createForOfIteratorHelper|objectSpread2?|" +
    "objectWithoutProperties|objectWithoutPropertiesLoose|toPrimitive|toPropertyKey|" +
    "asyncToGenerator|asyncGeneratorStep|regeneratorRuntime|interopRequireDefault|" +
    "interopRequireWildcard|getRequireWildcardCache|taggedTemplateLiteral|wrapNativeSuper))" +
    "(?:\\$?\\d+)?$",
);

const loggers = /^(?:console|log|logger|debug|trace|warn)$/i;

/**
 * Where mutants say little: calls that log, texts of errors, tables of data, and what a compiler
 * wrote. Offsets into the text.
 */
export function aridRanges(file: types.File): AridRange[] {
  const ranges: AridRange[] = [];
  const add = (node: types.Node, reason: AridReason): void => {
    ranges.push({ start: node.start ?? 0, end: node.end ?? 0, reason });
  };
  traverse(file, {
    VariableDeclarator: ({ node }) => {
      if (isCompilerHelper(node.id)) add(node, "compiler helper");
    },
    FunctionDeclaration: ({ node }) => {
      if (isCompilerHelper(node.id)) add(node, "compiler helper");
    },
    CallExpression: (path) => {
      if (isLogging(path.node.callee)) add(path.node, "logging");
    },
    NewExpression: (path) => {
      const { callee } = path.node;
      if (!types.isIdentifier(callee) || !/(?:Error|Exception)$/.test(callee.name)) return;
      for (const argument of path.node.arguments) if (isText(argument)) add(argument, "message");
    },
    ThrowStatement: (path) => {
      if (isText(path.node.argument)) add(path.node.argument, "message");
    },
    ArrayExpression: (path) => {
      if (isTable(path)) add(path.node, "data table");
    },
    ObjectExpression: (path) => {
      if (isTable(path)) add(path.node, "data table");
    },
  });
  return ranges;
}

function isCompilerHelper(id: types.Node | null | undefined): boolean {
  return types.isIdentifier(id) && compilerHelpers.test(id.name);
}

function isLogging(callee: types.Node): boolean {
  if (types.isIdentifier(callee)) return callee.name === "debug";
  if (!types.isMemberExpression(callee)) return false;
  const { object } = callee;
  if (types.isIdentifier(object)) return loggers.test(object.name);
  return (
    types.isMemberExpression(object) &&
    types.isIdentifier(object.property) &&
    loggers.test(object.property.name)
  );
}

function isText(node: types.Node | null | undefined): boolean {
  if (types.isStringLiteral(node) || types.isTemplateLiteral(node)) return true;
  return (
    types.isBinaryExpression(node, { operator: "+" }) && (isText(node.left) || isText(node.right))
  );
}

function isTable(path: NodePath<types.ArrayExpression | types.ObjectExpression>): boolean {
  return path.getFunctionParent() === null && leaves(path.node) >= tableSize;
}

/** How many constants it holds; minus infinity as soon as something in it is computed. */
function leaves(node: types.Node | null): number {
  if (node === null) return 0;
  if (types.isArrayExpression(node)) return sum(node.elements);
  if (types.isObjectExpression(node)) {
    return sum(
      node.properties.map((property) =>
        types.isObjectProperty(property) ? property.value : property,
      ),
    );
  }
  if (types.isUnaryExpression(node)) return leaves(node.argument);
  return types.isLiteral(node) && !types.isTemplateLiteral(node) ? 1 : -Infinity;
}

function sum(nodes: readonly (types.Node | null)[]): number {
  return nodes.reduce((total, node) => total + leaves(node), 0);
}
