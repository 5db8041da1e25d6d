import type { Version } from "./grammar.ts";

type Json = Record<string, unknown>;

const text = { type: "string" };
const id = { in: "path", name: "id", required: true, schema: text };
const flow = { authorizationUrl: "/a", tokenUrl: "/t", refreshUrl: "/r", scopes: { read: "" } };

/** A description in which an object of each kind stands somewhere and matters. */
export function template(version: Version): Json {
  const parameters = [
    id,
    { in: "query", name: "q", schema: { ...text } },
    { in: "header", name: "X-H", schema: { ...text } },
    { in: "query", name: "list", schema: { type: "array", items: { type: "string" } } },
  ];
  const posted = {
    requestBody: {
      required: true,
      content: {
        "application/json": { schema: { type: "object", properties: { value: {}, other: text } } },
        "multipart/form-data": {
          schema: { type: "object", properties: { part: text } },
          encoding: { part: { contentType: "text/plain" } },
        },
      },
    },
    responses: {
      "200": {
        description: "OK",
        headers: { "X-R": { required: true, schema: { ...text } } },
        content: {
          "application/json": {
            schema: { type: "object", properties: { value: {} } },
            examples: { one: { value: 1 } },
          },
        },
        links: { next: { operationId: "other" } },
      },
      default: { description: "Error" },
    },
  };
  const message = {
    requestBody: { required: true, content: { "application/json": { schema: { value: {} } } } },
    responses: { "204": { description: "Seen" } },
  };
  return {
    openapi: version,
    info: { title: "T", version: "1", contact: { name: "C" }, license: { name: "L" } },
    externalDocs: { url: "/docs" },
    tags: [{ name: "t" }],
    servers: [{ url: "https://{region}.example.com", variables: { region: { default: "eu" } } }],
    security: [{ key: [] }, { login: ["read"] }],
    paths: {
      "/orders/{id}": {
        parameters: [{ in: "header", name: "X-Shared", schema: text }],
        post: {
          operationId: "post",
          externalDocs: { url: "/docs" },
          parameters,
          ...posted,
          callbacks: { done: { "{$request.body#/url}": { post: message } } },
        },
      },
    },
    ...(version === "3.0.4" ? {} : { webhooks: { paid: { post: message } } }),
    components: {
      securitySchemes: {
        key: { type: "apiKey", in: "header", name: "X-Key" },
        login: {
          type: "oauth2",
          flows: Object.fromEntries(
            ["implicit", "password", "clientCredentials", "authorizationCode"].map((name) => [
              name,
              flow,
            ]),
          ),
        },
      },
    },
  };
}

const post = "/paths/~1orders~1{id}/post";
const json = "/content/application~1json";
const flows = "/components/securitySchemes/login/flows";

/** Where the template has an object of a kind. */
export const places: Readonly<Record<string, readonly string[]>> = {
  root: [""],
  info: ["/info"],
  contact: ["/info/contact"],
  license: ["/info/license"],
  server: ["/servers/0"],
  "server-variable": ["/servers/0/variables/region"],
  components: ["/components"],
  paths: ["/paths"],
  "path-item": ["/paths/~1orders~1{id}"],
  operation: [post],
  "external-documentation": ["/externalDocs", `${post}/externalDocs`],
  parameter: [`${post}/parameters/1`, `${post}/parameters/2`, `${post}/parameters/3`],
  "request-body": [`${post}/requestBody`],
  content: [`${post}/requestBody/content`, `${post}/responses/200/content`],
  "media-type": [`${post}/requestBody${json}`, `${post}/responses/200${json}`],
  encoding: [`${post}/requestBody/content/multipart~1form-data/encoding/part`],
  responses: [`${post}/responses`],
  response: [`${post}/responses/200`],
  callbacks: [`${post}/callbacks/done`],
  callback: [`${post}/callbacks/done`],
  example: [`${post}/responses/200${json}/examples/one`],
  link: [`${post}/responses/200/links/next`],
  header: [`${post}/responses/200/headers/X-R`],
  tag: ["/tags/0"],
  schema: [
    `${post}/requestBody${json}/schema/properties/value`,
    `${post}/responses/200${json}/schema/properties/value`,
    `${post}/parameters/1/schema`,
  ],
  "security-scheme": ["/components/securitySchemes/key", "/components/securitySchemes/login"],
  "security-requirement": ["/security/0"],
  "oauth-flows": [flows],
  "implicit-oauth-flow": [`${flows}/implicit`],
  "password-oauth-flow": [`${flows}/password`],
  "client-credentials-flow": [`${flows}/clientCredentials`],
  "authorization-code-oauth-flow": [`${flows}/authorizationCode`],
};

/** Definitions that are a part of others and no object of their own. */
export const parts = new Set([
  ...["examples", "map-of-strings", "styles-for-form", "specification-extensions", "parameters"],
  ...["apikey-security-scheme", "httpsecurity-scheme", "oauth2-security-scheme"],
  ...["open-id-connect-security-scheme", "oauth2security-scheme"],
]);
