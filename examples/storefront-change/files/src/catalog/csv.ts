import { formatMoney } from "../pricing/money.ts";
import { availability, type Product } from "./product.ts";

type Cell = string | number | boolean;

/** One record of RFC 4180: quoted only where a comma, a quote or a line break asks for it. */
export function csvRow(cells: readonly Cell[]): string {
  return cells.map((cell) => quoteCell(String(cell))).join(",");
}

function quoteCell(cell: string): string {
  const needsQuotes = new RegExp('[",\r\n]').test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Header and records, each ended by CRLF. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${csvRow(row)}\r\n`).join("");
}

/** Records of RFC 4180 text. An unfinished quote reaches to the end of the text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ",") {
      row = [...row, cell];
      cell = "";
    } else if (character === "\n") {
      rows.push([...row, cell]);
      row = [];
      cell = "";
    } else if (character !== "\r") cell += character;
  }
  if (cell !== "" || row.length > 0) rows.push([...row, cell]);
  return rows;
}

const productColumns = ["id", "name", "category", "price", "availability", "tags"] as const;

export function productsToCsv(products: readonly Product[]): string {
  const rows = products.map((product) => [
    product.id,
    product.name,
    product.category,
    formatMoney(product.price),
    availability(product.stock),
    product.tags.join(" "),
  ]);
  return toCsv(productColumns, rows);
}
