import fc from "fast-check";

/** A mutant runs each property that covers it: few examples kill nearly as many as many do. */
const numRuns = 10;

const assert = ((property: fc.IRawProperty<unknown>, parameters?: fc.Parameters<unknown>) =>
  fc.assert(property, { ...parameters, numRuns })) as typeof fc.assert;

export default { ...fc, assert };
