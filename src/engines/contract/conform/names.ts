/** `products` is `product`, `categories` is `category`. Enough for the names that APIs use. */
export function singular(noun: string): string {
  if (/ies$/i.test(noun)) return noun.replace(/ies$/i, "y");
  if (/(?:ss|us|is)$/i.test(noun)) return noun;
  return noun.replace(/(?<=[sxz]|ch|sh)es$/i, "").replace(/s$/i, "");
}

/** `product_id`, `productId` and `product-ID` are one name. */
export function plainName(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** True for names that say whose value it is: `cartId`, `cart_id`, `cartUuid`. */
export function isReference(name: string): boolean {
  return /[a-z0-9](?:Id|ID|Uuid|UUID|_id|_uuid|-id)s?$/.test(name);
}

export function isParameter(segment: string): boolean {
  return /^\{[^{}]*\}$/.test(segment);
}

/** The names of the parameters in a template, in order. */
export function parametersOf(template: string): string[] {
  return [...template.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name ?? "");
}
