import type { TypeOfChangeType } from "@graphql-inspector/core";
import * as ofArguments from "./arguments.ts";
import * as ofDirectives from "./directives.ts";
import * as ofEnums from "./enums.ts";
import * as ofFields from "./fields.ts";
import * as ofInputs from "./inputs.ts";
import * as ofPossibleTypes from "./possible-types.ts";
import * as ofRoots from "./roots.ts";
import { type Rule, safe } from "./rule.ts";
import * as ofTypes from "./types.ts";
import * as ofUsages from "./usages.ts";

const breaksNothing = () => safe;

/**
 * What each kind of change comes to: every kind that graphql-inspector names, or this does not
 * type-check. A kind that breaks nothing widens what is accepted, or is words for people.
 */
export const rules: { readonly [Kind in TypeOfChangeType]: Rule<Kind> } = {
  FIELD_ARGUMENT_DESCRIPTION_CHANGED: breaksNothing,
  FIELD_ARGUMENT_DEFAULT_CHANGED: ofArguments.argumentDefaultChanged,
  FIELD_ARGUMENT_TYPE_CHANGED: ofArguments.argumentTypeChanged,
  FIELD_ARGUMENT_ADDED: ofArguments.argumentAdded,
  FIELD_ARGUMENT_REMOVED: ofArguments.argumentRemoved,
  DIRECTIVE_REMOVED: ofDirectives.directiveRemoved,
  DIRECTIVE_ADDED: breaksNothing,
  DIRECTIVE_DESCRIPTION_CHANGED: breaksNothing,
  DIRECTIVE_LOCATION_ADDED: breaksNothing,
  DIRECTIVE_LOCATION_REMOVED: ofDirectives.locationRemoved,
  DIRECTIVE_ARGUMENT_ADDED: ofDirectives.directiveArgumentAdded,
  DIRECTIVE_ARGUMENT_REMOVED: ofDirectives.directiveArgumentRemoved,
  DIRECTIVE_ARGUMENT_DESCRIPTION_CHANGED: breaksNothing,
  DIRECTIVE_ARGUMENT_DEFAULT_VALUE_CHANGED: ofDirectives.directiveDefaultChanged,
  DIRECTIVE_ARGUMENT_TYPE_CHANGED: ofDirectives.directiveArgumentTypeChanged,
  DIRECTIVE_REPEATABLE_ADDED: breaksNothing,
  DIRECTIVE_REPEATABLE_REMOVED: ofDirectives.repeatableRemoved,
  ENUM_VALUE_REMOVED: ofEnums.enumValueRemoved,
  ENUM_VALUE_ADDED: ofEnums.enumValueAdded,
  ENUM_VALUE_DESCRIPTION_CHANGED: breaksNothing,
  ENUM_VALUE_DEPRECATION_REASON_CHANGED: breaksNothing,
  ENUM_VALUE_DEPRECATION_REASON_ADDED: breaksNothing,
  ENUM_VALUE_DEPRECATION_REASON_REMOVED: breaksNothing,
  FIELD_REMOVED: ofFields.fieldRemoved,
  FIELD_ADDED: breaksNothing,
  FIELD_DESCRIPTION_CHANGED: breaksNothing,
  FIELD_DESCRIPTION_ADDED: breaksNothing,
  FIELD_DESCRIPTION_REMOVED: breaksNothing,
  FIELD_DEPRECATION_ADDED: breaksNothing,
  FIELD_DEPRECATION_REMOVED: breaksNothing,
  FIELD_DEPRECATION_REASON_CHANGED: breaksNothing,
  FIELD_DEPRECATION_REASON_ADDED: breaksNothing,
  FIELD_DEPRECATION_REASON_REMOVED: breaksNothing,
  FIELD_TYPE_CHANGED: ofFields.fieldTypeChanged,
  INPUT_FIELD_REMOVED: ofInputs.inputFieldRemoved,
  INPUT_FIELD_ADDED: ofInputs.inputFieldAdded,
  INPUT_FIELD_DESCRIPTION_ADDED: breaksNothing,
  INPUT_FIELD_DESCRIPTION_REMOVED: breaksNothing,
  INPUT_FIELD_DESCRIPTION_CHANGED: breaksNothing,
  INPUT_FIELD_DEFAULT_VALUE_CHANGED: ofInputs.inputFieldDefaultChanged,
  INPUT_FIELD_TYPE_CHANGED: ofInputs.inputFieldTypeChanged,
  OBJECT_TYPE_INTERFACE_ADDED: ofPossibleTypes.interfaceAdded,
  OBJECT_TYPE_INTERFACE_REMOVED: ofPossibleTypes.interfaceRemoved,
  SCHEMA_QUERY_TYPE_CHANGED: ofRoots.queryTypeChanged,
  SCHEMA_MUTATION_TYPE_CHANGED: ofRoots.mutationTypeChanged,
  SCHEMA_SUBSCRIPTION_TYPE_CHANGED: ofRoots.subscriptionTypeChanged,
  TYPE_REMOVED: ofTypes.typeRemoved,
  TYPE_ADDED: breaksNothing,
  TYPE_KIND_CHANGED: ofTypes.typeKindChanged,
  TYPE_DESCRIPTION_CHANGED: breaksNothing,
  TYPE_DESCRIPTION_REMOVED: breaksNothing,
  TYPE_DESCRIPTION_ADDED: breaksNothing,
  UNION_MEMBER_REMOVED: ofPossibleTypes.unionMemberRemoved,
  UNION_MEMBER_ADDED: ofPossibleTypes.unionMemberAdded,
  DIRECTIVE_USAGE_UNION_MEMBER_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_UNION_MEMBER_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_ENUM_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_ENUM_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_ENUM_VALUE_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_ENUM_VALUE_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_INPUT_OBJECT_ADDED: ofUsages.inputObjectUsageAdded,
  DIRECTIVE_USAGE_INPUT_OBJECT_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_FIELD_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_FIELD_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_SCALAR_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_SCALAR_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_OBJECT_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_OBJECT_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_INTERFACE_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_INTERFACE_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_ARGUMENT_DEFINITION_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_ARGUMENT_DEFINITION_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_SCHEMA_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_SCHEMA_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_FIELD_DEFINITION_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_FIELD_DEFINITION_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_ADDED: ofUsages.usageAdded,
  DIRECTIVE_USAGE_INPUT_FIELD_DEFINITION_REMOVED: ofUsages.usageRemoved,
  DIRECTIVE_USAGE_ARGUMENT_ADDED: ofUsages.usageChanged,
  DIRECTIVE_USAGE_ARGUMENT_REMOVED: ofUsages.usageChanged,
};
