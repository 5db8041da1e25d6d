import { LruCache } from "./cache/lru-cache.ts";
import type { Cart } from "./cart/cart.ts";
import type { Product } from "./catalog/product.ts";
import { sampleProducts } from "./catalog/sample-products.ts";
import { SearchIndex } from "./catalog/search-index.ts";
import type { Customer } from "./customers/customer.ts";
import type { Order } from "./orders/order.ts";

/** Everything the shop knows, in memory. Maps keep insertion order, which is the page order. */
export interface Shop {
  readonly products: Map<string, Product>;
  readonly index: SearchIndex;
  /** Ranked product ids by search text; emptied when the catalog changes. */
  readonly searches: LruCache<string, readonly string[]>;
  readonly carts: Map<string, Cart>;
  readonly customers: Map<string, Customer>;
  readonly orders: Map<string, Order>;
  readonly now: () => Date;
}

export function openShop(now: () => Date): Shop {
  const index = new SearchIndex();
  for (const product of sampleProducts) index.add(product);
  return {
    products: new Map(sampleProducts.map((product) => [product.id, product])),
    index,
    searches: new LruCache(200),
    carts: new Map(),
    customers: new Map(),
    orders: new Map(),
    now,
  };
}
