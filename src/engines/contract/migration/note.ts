/** What somebody does about a break, by the kind of break; the first that fits. */
const notes: readonly (readonly [rule: RegExp, note: string])[] = [
  [
    /^(?:operation|path)-removed$/,
    "Clients: stop calling it before the new version is live. API: mark it `deprecated` with a sunset date first, and remove it after that date.",
  ],
  [
    /^request-(?:parameter-(?:added|required)|property-required|body-(?:added|required)|query-string-required|required|dependent-required)/,
    "Clients: send it in every request before the new version is live; the old version takes or ignores it. API: let it be optional with a default for a time.",
  ],
  [
    /^request-(?:parameter|property|body|query-string)-removed$/,
    "Clients: stop sending it. API: go on describing it as `deprecated` for as long as clients send it.",
  ],
  [
    /^request-parameter-(?:style|empty)$/,
    "Clients: write the parameter in the new form. API: give the new form another name, and take both for a time.",
  ],
  [
    /^request-default-changed$/,
    "Clients: send the value that is meant, so that no default counts. API: keep the default, or announce the change.",
  ],
  [
    /^request-media-type-removed$/,
    "Clients: send one of the media types that are left. API: take both for a time.",
  ],
  [
    /^request-/,
    "Clients: look for values that the new version refuses, in code and in stored data, and stop sending them. API: take the old values for a time and count who still sends them.",
  ],
  [
    /^response-(?:property|header)-(?:removed|optional)$/,
    "Clients: treat it as something that may be missing, before the new version is live. API: go on sending it, marked `deprecated`, for as long as clients read it.",
  ],
  [
    /^response-property-added$/,
    "Clients: ignore properties that are not known. API: put it into a new version of the media type.",
  ],
  [
    /^response-(?:media-type-removed|media-type-widened|removed)$/,
    "Clients: ask for what is left with `Accept`, and handle every described status. API: go on offering the old one for a time.",
  ],
  [
    /^response-(?:enum-value|enum|type|null|one-of|any-of)$/,
    "Clients: handle what is new, and treat a value that is not known as a case of its own. API: send the new values only to clients that ask for the new version.",
  ],
  [
    /^response-/,
    "Clients: do not rely on the old limits of the value. API: keep within the old limits until clients have changed.",
  ],
  [
    /^security-/,
    "Clients: get the credential or scope that is asked for now, and send it before the new version is live. API: take the old credentials for a time.",
  ],
  [
    /^server-/,
    "Clients: call one of the addresses that are left. API: answer at the old address with a permanent redirect (308) for a time.",
  ],
  [
    /^webhook-/,
    "Receivers: change what handles the message before the new version is live. API: send the new form only to receivers that ask for it.",
  ],
];

/** A line on how to get over a break; undefined for what is no break of a message. */
export function migrationNote(rule: string): string | undefined {
  return notes.find(([pattern]) => pattern.test(rule))?.[1];
}
