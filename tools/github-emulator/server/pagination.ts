import type { Answer, Call } from "./call.ts";

const largestPage = 100;
const defaultPage = 30;

/** One page of `items` and the Link header to the others, as GitHub counts: from 1, at most 100. */
export function paginated<T>(
  call: Call,
  items: readonly T[],
  body: (page: readonly T[]) => unknown = (page) => page,
): Answer {
  const size = Math.min(wholeNumber(call.query("per_page"), defaultPage), largestPage);
  const page = wholeNumber(call.query("page"), 1);
  const last = Math.max(1, Math.ceil(items.length / size));
  const links = [
    ...(page > 1 ? [link(call, Math.min(page - 1, last), "prev")] : []),
    ...(page < last ? [link(call, page + 1, "next"), link(call, last, "last")] : []),
    ...(page > 1 ? [link(call, 1, "first")] : []),
  ];
  return {
    status: 200,
    body: body(items.slice((page - 1) * size, page * size)),
    ...(links.length === 0 ? {} : { headers: { link: links.join(", ") } }),
  };
}

/** The body that GitHub gives lists with a count: `{ total_count, [key]: page }`. */
export function counted<T>(
  call: Call,
  key: string,
  items: readonly T[],
  show: (item: T) => unknown,
): Answer {
  return paginated(call, items, (page) => ({ total_count: items.length, [key]: page.map(show) }));
}

/** GitHub takes what is not a positive number as if it were not given. */
function wholeNumber(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return Number.isSafeInteger(value) && value > 0 ? value : otherwise;
}

function link(call: Call, page: number, relation: string): string {
  const url = new URL(call.url);
  url.searchParams.set("page", String(page));
  return `<${url.href}>; rel="${relation}"`;
}
