import {
  defaultFieldResolver,
  execute,
  GraphQLError,
  parse,
  validate,
  type DocumentNode,
  type GraphQLFieldResolver,
} from "graphql";
import type { Service } from "../server/answer.ts";
import type { Answer } from "../server/call.ts";
import { authenticate, credential } from "../server/credentials.ts";
import { graphqlAccount, rateLimitDocs } from "../server/rate-limits.ts";
import { Refusal } from "../server/refusal.ts";
import type { LoggedRequest } from "../server/request-log.ts";
import type { Context } from "./context.ts";
import { failedField, invalidDocument } from "./errors.ts";
import { mutations } from "./mutations/index.ts";
import { queries } from "./queries.ts";
import { githubSchema } from "./schema.ts";

const docs = "https://docs.github.com/graphql";

interface GraphqlRequest {
  readonly query?: unknown;
  readonly variables?: Readonly<Record<string, unknown>> | null;
  readonly operationName?: string | null;
}

export async function answerGraphql(
  service: Service,
  entry: LoggedRequest,
  headers: Readonly<Record<string, string | undefined>>,
): Promise<Answer> {
  try {
    const sent = credential(headers["authorization"]);
    const token = authenticate(service.world, sent);
    entry.login = token?.account.login;
    if (token === undefined)
      throw new Refusal(401, "This endpoint requires you to be authenticated.");
    service.limits.admit(graphqlAccount(token.value), undefined);
    const body = await run({ service, entry, token }, entry.body as GraphqlRequest);
    return { status: 200, body };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const limited = /rate limit/.test(error.message);
    const body = error.body(limited ? rateLimitDocs : docs);
    return { status: error.status, body, headers: error.headers };
  }
}

async function run(context: Context, request: GraphqlRequest): Promise<Record<string, unknown>> {
  const { query } = request;
  if (typeof query !== "string")
    throw new Refusal(400, "A query attribute must be specified and must be a string.");
  const document = parsed(query);
  if (document instanceof GraphQLError) return refused(context, [document]);
  const invalid = validate(githubSchema(), document);
  if (invalid.length > 0) return refused(context, invalid);
  const result = await execute({
    schema: githubSchema(),
    document,
    rootValue: { ...queries, ...mutations },
    contextValue: context,
    variableValues: request.variables ?? {},
    operationName: request.operationName ?? null,
    fieldResolver: onlyKnownFields,
  });
  if (result.errors === undefined) return { data: result.data };
  for (const error of result.errors) noteOurFault(context, error);
  return { data: result.data, errors: result.errors.map(failedField) };
}

function parsed(query: string): DocumentNode | GraphQLError {
  try {
    return parse(query);
  } catch (error) {
    if (error instanceof GraphQLError) return error;
    throw error;
  }
}

function refused({ service, entry }: Context, errors: readonly GraphQLError[]) {
  service.log.violation(entry, errors.map(({ message }) => message).join("; "));
  return { errors: errors.map(invalidDocument) };
}

/** GitHub has the field and the emulator does not: never an answer of null, which would be believed. */
const onlyKnownFields: GraphQLFieldResolver<unknown, Context> = (source, args, context, info) => {
  const known = typeof source === "object" && source !== null && info.fieldName in source;
  if (known) return defaultFieldResolver(source, args, context, info);
  throw new GraphQLError(`The emulator does not resolve ${info.parentType.name}.${info.fieldName}`);
};

/** Errors with a GitHub type are answers; any other is a gap of the emulator, or a bug in it. */
function noteOurFault({ service, entry }: Context, error: GraphQLError): void {
  if (error.extensions["githubType"] !== undefined) return;
  service.log.violation(entry, error.originalError?.stack ?? error.message);
}
