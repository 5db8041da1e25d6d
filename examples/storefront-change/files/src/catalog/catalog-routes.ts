import { FieldReader, queryReader } from "../http/field-reader.ts";
import { pageOf, readPageRequest } from "../http/page.ts";
import { found, Problem } from "../http/problem.ts";
import type { Route, ShopRequest, ShopResponse } from "../http/route.ts";
import { euro } from "../pricing/money.ts";
import type { Shop } from "../shop.ts";
import { dayOf } from "../time/date-range.ts";
import { productsToCsv } from "./csv.ts";
import { matchesFilter, relatedProducts, sortOrders, sortProducts } from "./product-filter.ts";
import { categories, presentProduct, slugify, type Product } from "./product.ts";

const maxPrice = 1_000_000_00;
const relatedCount = 4;

export function catalogRoutes(shop: Shop): Route[] {
  return [
    { method: "GET", path: "/products", handle: (request) => listProducts(shop, request) },
    {
      method: "POST",
      path: "/products",
      takesBody: true,
      backOffice: true,
      handle: (request) => addProduct(shop, request),
    },
    {
      method: "GET",
      path: "/products/{productId}",
      handle: ({ params }) => ({
        status: 200,
        body: presentProduct(found(shop.products, "product", params["productId"] ?? "")),
      }),
    },
    {
      method: "GET",
      path: "/products/{productId}/related",
      handle: ({ params }) => {
        const product = found(shop.products, "product", params["productId"] ?? "");
        const related = relatedProducts(product, [...shop.products.values()], relatedCount);
        return { status: 200, body: { items: related.map(presentProduct) } };
      },
    },
    {
      method: "GET",
      path: "/catalog.csv",
      handle: () => ({
        status: 200,
        headers: { "content-type": "text/csv; charset=utf-8" },
        body: productsToCsv([...shop.products.values()]),
      }),
    },
  ];
}

function listProducts(shop: Shop, { query }: ShopRequest): ShopResponse {
  const input = queryReader(query, ["limit", "minPrice", "maxPrice"]);
  const text = input.optional("q", (name) => input.text(name, { min: 2, max: 80 }));
  const filter = {
    category: input.optional("category", (name) => input.oneOf(name, categories)),
    minPrice: input.optional("minPrice", (name) => input.integer(name, 0, maxPrice)),
    maxPrice: input.optional("maxPrice", (name) => input.integer(name, 0, maxPrice)),
    inStock: input.optional("inStock", (name) => input.oneOf(name, ["true", "false"])),
  };
  const sort = input.optional("sort", (name) => input.oneOf(name, sortOrders)) ?? "relevance";
  const page = readPageRequest(input);
  input.done();
  const inStock = filter.inStock === undefined ? undefined : filter.inStock === "true";
  const matching = candidates(shop, text).filter((product) =>
    matchesFilter(product, { ...filter, inStock, tags: query.getAll("tag") }),
  );
  const sorted = sortProducts(matching, sort).map(presentProduct);
  return { status: 200, body: pageOf(sorted, page) };
}

function candidates(shop: Shop, text: string | undefined): readonly Product[] {
  if (text === undefined) return [...shop.products.values()];
  const ids = shop.searches.getOrCompute(text, () => shop.index.search(text));
  return ids.map((id) => found(shop.products, "product", id));
}

function addProduct(shop: Shop, { body }: ShopRequest): ShopResponse {
  const input = new FieldReader(body);
  const price = input.object("price");
  const tags = { min: 2, max: 30, pattern: /^[a-z0-9-]+$/, maxItems: 10 };
  const name = input.text("name", { min: 2, max: 120, pattern: /[A-Za-z0-9]/ });
  const product: Product = {
    id: slugify(name),
    name,
    description: input.optional("description", (field) => input.text(field, { max: 2000 })) ?? "",
    category: input.oneOf("category", categories),
    price: euro(price.integer("amount", 0, maxPrice)),
    weightGrams: input.integer("weightGrams", 0, 30_000),
    stock: input.integer("stock", 0, 100_000),
    tags: input.optional("tags", (field) => input.texts(field, tags)) ?? [],
    addedOn: dayOf(shop.now()),
  };
  price.oneOf("currency", ["EUR"]);
  input.done();
  if (shop.products.has(product.id)) {
    throw new Problem(409, `There is a product ${JSON.stringify(product.id)} already.`);
  }
  shop.products.set(product.id, product);
  shop.index.add(product);
  shop.searches.clear();
  return {
    status: 201,
    headers: { location: `/products/${product.id}` },
    body: presentProduct(product),
  };
}
