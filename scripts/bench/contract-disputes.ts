/** Pairs on which we and oasdiff's tests disagree, by what they expect, each with our reason. */
export interface Dispute {
  readonly reason: string;
  readonly tests: RegExp;
}

export const disputes: readonly Dispute[] = [
  {
    reason: "the keyword is for another type (`minItems` of a string), so no value is refused",
    tests:
      /ResponseMinItemsSmaller|RequestParameterMaxDecreased|RequestBodyMaxLengthIncreased|RequestPropertyMaxDecreasedCheck|RequestBodyMaxDecreased|RequestBodyFormatChangedCheck$/,
  },
  {
    reason: "the change is below `properties` of a string, which no value has",
    tests:
      /ResponsePropertyFormatRemovedCheck|ResponsePropertyTypeChangedCheck|ResponseSchemaTypeMultiCheck/,
  },
  {
    reason: "the alternative that is gone says the same as one that stays",
    tests: /RequestPropertyAnyOfRemoved$|RequestPropertyOneOfRemoved$/,
  },
  {
    reason: "an `allOf` member that only documents one more optional property, like a new property",
    tests: /RequestPropertyAllOfAdded_WithSources_Inline/,
  },
  {
    reason: "`content…` keywords only annotate; the report asks about them",
    tests: /RequestPropertyContentUpdated|RequestBodyContentSchemaAdded/,
  },
  {
    reason:
      "a token that was granted no more than base asks for is turned away, which is a warning; the test asks one check, whose level is a notice",
    tests: /TestAPISecurityScopeAdded/,
  },
  {
    reason:
      "validators refuse a body without a property that is required and not described, and nobody was told of it: a warning",
    tests: /ReqBodyNewRequiredPropertyNew/,
  },
  {
    reason:
      "a success status was replaced; the test asks the check of sunsets only, and the tool's own check of statuses calls it an error",
    tests: /NoChangeToSunsetDeprecatedEndpoint/,
  },
  {
    reason: "a response may now hold texts that base ruled out by a pattern",
    tests: /DeletePatten/,
  },
  {
    reason:
      "base always sends the property, and head says that it should not: a warning; the test asks one check, whose level is a notice",
    tests: /ResponseRequiredPropertyBecameWriteOnly/,
  },
  {
    reason: "nothing says what an object of any properties looks like in XML; the report asks",
    tests: /TypeLooselyTypedCompatible/,
  },
];
