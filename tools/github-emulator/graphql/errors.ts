import type { GraphQLError } from "graphql";

type Wording = readonly [pattern: RegExp, code: string, say: (found: RegExpExecArray) => string];

/** GitHub's wording of what graphql-js calls by other names; the rest keeps its own words. */
const wordings: readonly Wording[] = [
  [
    /^Cannot query field "(.+?)" on type "(.+?)"/,
    "undefinedField",
    ([, field, type]) => `Field '${field}' doesn't exist on type '${type}'`,
  ],
  [
    /^Unknown argument "(.+?)" on field "(.+?)\.(.+?)"/,
    "argumentNotAccepted",
    ([, argument, , field]) => `Field '${field}' doesn't accept argument '${argument}'`,
  ],
  [
    /^Field "(.+?)" argument "(.+?)" of type "(.+?)" is required/,
    "missingRequiredArguments",
    ([, field, argument]) => `Field '${field}' is missing required arguments: ${argument}`,
  ],
  [
    /^Field "(.+?)" of type "(.+?)" must have a selection of subfields/,
    "selectionMismatch",
    ([, field, type]) =>
      `Field must have selections (field '${field}' returns ${type?.replace(/[![\]]/g, "")} but has no selections. Did you mean '${field} { ... }'?)`,
  ],
  [
    /^Variable "\$(.+?)" is never used/,
    "variableNotUsed",
    ([, name]) => `Variable $${name} is declared by anonymous query but not used`,
  ],
];

/** An error of a document that does not fit the schema. */
export function invalidDocument(error: GraphQLError): Record<string, unknown> {
  const { locations } = error;
  for (const [pattern, code, say] of wordings) {
    const found = pattern.exec(error.message);
    if (found === null) continue;
    const [, fieldName, typeName] = found;
    const more = code === "undefinedField" ? { typeName, fieldName } : {};
    return { message: say(found), locations, extensions: { code, ...more } };
  }
  return { message: error.message, locations };
}

/** An error of a field that was resolved: `type`, path and place. */
export function failedField(error: GraphQLError): Record<string, unknown> {
  const { githubType } = error.extensions;
  return {
    type: githubType,
    path: error.path,
    ...(githubType === "FORBIDDEN" ? { extensions: { saml_failure: false } } : {}),
    locations: error.locations,
    message: error.message,
  };
}
