import { envelope, type ModelRequest, type Scripted } from "../model-server/index.ts";

interface Item {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  readonly value: number;
}

/**
 * What a model might answer to a question about evidence: a sentence on each of the first two items
 * that holds, and four that do not: a false id, an altered quotation, an invented number, a page
 * that nobody found.
 */
export function researchAnswer(request: ModelRequest): Scripted {
  const [first, second = first] = itemsIn(request);
  if (first === undefined || second === undefined) throw new Error("The question has no evidence.");
  const of = ({ id, text }: Item) => ({
    ...{ evidence: [id], links: [] as string[] },
    quotes: [{ source: id, text }],
  });
  const claims = [
    { ...of(first), text: `Begin with \`${first.subject}\`: it ${first.text}.` },
    { ...of(second), text: `After it comes \`${second.subject}\` (${second.id}).` },
    { ...of({ ...first, id: "E9999" }), text: `\`${first.subject}\` is safe to delete.` },
    { ...of({ ...first, text: `${first.text}, and nobody uses it` }), text: "Nobody uses it." },
    {
      ...of(first),
      text: `Splitting \`${first.subject}\` saves ${Math.round(first.value) * 7 + 13} hours a year.`,
    },
    { ...of(first), text: "See https://example.com/how-to-split for how it is done." },
  ];
  return { body: envelope(request.path, request.text, JSON.stringify({ claims })) };
}

/** The material of the question: one JSON object a line. */
function itemsIn({ body }: ModelRequest): readonly Item[] {
  const messages = body["messages"] as readonly { readonly content: string }[];
  const material = messages.at(-1)?.content ?? "";
  return material
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Item);
}
