/** `change` is from the first value to the second, `revert` the way back. */
export type Edit = "add" | "remove" | "change" | "revert";

interface Waiver {
  readonly edits: readonly Edit[];
  readonly reason: string;
}

const all = ["add", "remove", "change", "revert"] as const;
const unused = {
  edits: all,
  reason: "A component reaches no message by itself; it is compared wherever it is referred to.",
};
const moreTokens = {
  edits: ["add"],
  reason: "Another way to a token, or another scope to ask for, takes nothing from anyone.",
} as const;
const moreScopes = { edits: ["add", "revert"], reason: moreTokens.reason } as const;

/** Edits that the engine passes over in silence, each with the reason. */
export const waivers: Readonly<Record<string, Waiver | undefined>> = {
  "*.x-": { edits: all, reason: "What an extension means only its maker knows." },

  "root.openapi": {
    edits: ["change", "revert"],
    reason: "Patch versions of OpenAPI change the text of the standard, not the meaning.",
  },
  "root.$self": {
    edits: all,
    reason: "The document's own name, by which other documents refer to it; no message has it.",
  },
  "root.info": { edits: ["add", "remove"], reason: "It speaks of the document, not of messages." },
  "root.servers": {
    edits: ["add", "remove"],
    reason: "Without servers the API is where its description is, which may be the same place.",
  },
  "root.components": unused,
  "info.version": {
    edits: all,
    reason: "The author's own count. Whether it fits the breaks is what the suggested bump says.",
  },

  "server.name": { edits: all, reason: "A name for people and generators (OpenAPI 3.2)." },
  "server-variable.default": {
    edits: all,
    reason:
      "It fills in what a client leaves open; the values that a client may put stay the same.",
  },
  "server-variable.enum": { edits: ["revert"], reason: "One more value makes one more server." },

  "components.*": unused,
  "components.callbacks": unused,
  "components.headers": unused,
  "components.mediaTypes": unused,
  "components.parameters": unused,
  "components.pathItems": unused,
  "components.requestBodies": unused,
  "components.responses": unused,
  "components.schemas": unused,
  "components.securitySchemes": unused,

  "operation.operationId": { edits: ["add"], reason: "Nobody used a name that was not there." },
  "operation.requestBody": {
    edits: ["revert"],
    reason: "A body without media types described nothing that a client could have sent.",
  },
  "operation.responses": { edits: ["add"], reason: "Without responses nothing was promised." },
  "request-body.content": {
    edits: ["add"],
    reason: "A body without media types described nothing that a client could have sent.",
  },
  "request-body.required": {
    edits: ["remove", "change"],
    reason: "Clients may go on sending the body.",
  },
  "response.content": { edits: ["add"], reason: "Clients get a body where none was promised." },
  "response.headers": { edits: ["add"], reason: "Clients get headers that were not promised." },
  "responses.*": {
    edits: ["remove"],
    reason: "The template's `default` response describes that status as well.",
  },
  "responses.default": {
    edits: ["add", "remove"],
    reason: "Errors happen whether they are described or not; a new one says more, not less.",
  },
  "content.*": { edits: ["add"], reason: "One more media type is an offer." },

  "parameter.name": { edits: ["add"], reason: "Without a name there was no parameter." },
  "parameter.in": { edits: ["add"], reason: "Without a place there was no parameter." },
  "parameter.required": {
    edits: ["remove", "change"],
    reason: "Clients may go on sending it.",
  },
  "parameter.allowReserved": {
    edits: all,
    reason: "A reserved character and its percent-encoding are the same value once decoded.",
  },
  "parameter.allowEmptyValue": {
    edits: all,
    reason:
      "To allow it loses nothing; to stop it matters where the schema refuses the empty text.",
  },
  "parameter.style": {
    edits: all,
    reason: "One text is written the same way; of a list, `form` is what is meant by default.",
  },
  "parameter.explode": {
    edits: all,
    reason: "One text is written the same way; a list in a query is exploded by default.",
  },

  "header.required": { edits: ["add", "revert"], reason: "Clients get more than was promised." },
  "header.style": { edits: all, reason: "`simple` is the only style of a header." },
  "header.explode": { edits: all, reason: "One text is written the same way." },
  "header.allowReserved": { edits: all, reason: "Headers are not percent-encoded." },
  "header.allowEmptyValue": { edits: all, reason: "It has a meaning for queries only." },

  "security-scheme.deprecated": {
    edits: ["remove", "change"],
    reason: "What is no longer deprecated works as it did.",
  },
  "oauth-flows.implicit": moreTokens,
  "oauth-flows.password": moreTokens,
  "oauth-flows.clientCredentials": moreTokens,
  "oauth-flows.authorizationCode": moreTokens,
  "oauth-flows.deviceAuthorization": moreTokens,
  "implicit-oauth-flow.authorizationUrl": moreTokens,
  "implicit-oauth-flow.refreshUrl": moreTokens,
  "implicit-oauth-flow.scopes": moreScopes,
  "password-oauth-flow.tokenUrl": moreTokens,
  "password-oauth-flow.refreshUrl": moreTokens,
  "password-oauth-flow.scopes": moreScopes,
  "client-credentials-flow.tokenUrl": moreTokens,
  "client-credentials-flow.refreshUrl": moreTokens,
  "client-credentials-flow.scopes": moreScopes,
  "authorization-code-oauth-flow.authorizationUrl": moreTokens,
  "authorization-code-oauth-flow.tokenUrl": moreTokens,
  "authorization-code-oauth-flow.refreshUrl": moreTokens,
  "authorization-code-oauth-flow.scopes": moreScopes,
};
