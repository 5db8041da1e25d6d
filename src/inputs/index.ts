export { contractInputs, type ContractInputs } from "./contract.ts";
export type { Field, Surface } from "./field.ts";
export { defineInputs, fieldsOn, kebab, type InputSet, type Values } from "./input-set.ts";
export { didYouMean, nearest } from "./nearest.ts";
export { readInputs } from "./read.ts";
export { actionSource, flagSource, type Given, type Source } from "./source.ts";
