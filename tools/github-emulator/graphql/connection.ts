import { failure } from "./context.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly last?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

const largestPage = 100;

/** One page of a Relay connection, with GitHub's demand for `first` or `last` of at most 100. */
export function connection<T>(name: string, items: readonly T[], args: PageArguments) {
  const { first, last } = args;
  const size = first ?? last;
  if (size === undefined || size === null) {
    throw failure(
      "MISSING_PAGINATION_BOUNDARIES",
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
    );
  }
  if (size > largestPage) {
    throw failure(
      "EXCESSIVE_PAGINATION",
      `Requesting ${size} records on the \`${name}\` connection exceeds the \`${first == null ? "last" : "first"}\` limit of ${largestPage} records.`,
    );
  }
  const from = args.after == null ? 0 : position(args.after) + 1;
  const to = args.before == null ? items.length : position(args.before);
  const start = first == null ? Math.max(from, to - size) : from;
  const end = first == null ? to : Math.min(to, from + size);
  const nodes = items.slice(start, end);
  return {
    totalCount: items.length,
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursor(start + index) })),
    pageInfo: {
      hasNextPage: end < items.length,
      hasPreviousPage: start > 0,
      startCursor: nodes.length === 0 ? null : cursor(start),
      endCursor: nodes.length === 0 ? null : cursor(end - 1),
    },
  };
}

function cursor(index: number): string {
  return Buffer.from(`cursor:${index}`).toString("base64");
}

function position(text: string): number {
  const index = Number(Buffer.from(text, "base64").toString().replace("cursor:", ""));
  if (Number.isInteger(index)) return index;
  throw failure("INVALID_CURSOR_ARGUMENTS", `\`${text}\` does not appear to be a valid cursor.`);
}
