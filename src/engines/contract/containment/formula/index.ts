export {
  keyNamed,
  keysMatching,
  singleName,
  type ArrayFact,
  type Bound,
  type KeySet,
  type NumberFact,
  type ObjectFact,
  type Predicate,
  type StringFact,
} from "./facts.ts";
export {
  all,
  always,
  any,
  fact,
  formula,
  isNotOfKind,
  isOfKind,
  never,
  ofKinds,
  unclear,
  type Fact,
  type Formula,
} from "./formula.ts";
export { negate } from "./negation.ts";
