import { randomUUID } from "node:crypto";
import { FieldReader } from "../http/field-reader.ts";
import { found, notFound, Problem } from "../http/problem.ts";
import type { Route, ShopRequest, ShopResponse } from "../http/route.ts";
import { findCoupon } from "../pricing/coupons.ts";
import type { Shop } from "../shop.ts";
import { dayOf } from "../time/date-range.ts";
import { maxQuantity, presentLines, presentTotals, quoteCart, type Cart } from "./cart.ts";

export function cartRoutes(shop: Shop): Route[] {
  const cartAt = ({ params }: ShopRequest): Cart =>
    found(shop.carts, "cart", params["cartId"] ?? "");
  return [
    { method: "POST", path: "/carts", handle: () => openCart(shop) },
    {
      method: "GET",
      path: "/carts/{cartId}",
      handle: (request) => show(shop, cartAt(request)),
    },
    {
      method: "PUT",
      path: "/carts/{cartId}/items/{productId}",
      takesBody: true,
      handle: (request) => setItem(shop, cartAt(request), request),
    },
    {
      method: "DELETE",
      path: "/carts/{cartId}/items/{productId}",
      handle: (request) => removeItem(shop, cartAt(request), request),
    },
    {
      method: "PUT",
      path: "/carts/{cartId}/coupon",
      takesBody: true,
      handle: (request) => setCoupon(shop, cartAt(request), request),
    },
  ];
}

function openCart(shop: Shop): ShopResponse {
  const cart: Cart = { id: randomUUID(), quantities: new Map(), coupon: null };
  const { body } = save(shop, cart);
  return { status: 201, headers: { location: `/carts/${cart.id}` }, body };
}

function setItem(shop: Shop, cart: Cart, { params, body }: ShopRequest): ShopResponse {
  const product = found(shop.products, "product", params["productId"] ?? "");
  const input = new FieldReader(body);
  const quantity = input.integer("quantity", 1, maxQuantity);
  input.done();
  return save(shop, { ...cart, quantities: new Map([...cart.quantities, [product.id, quantity]]) });
}

function removeItem(shop: Shop, cart: Cart, { params }: ShopRequest): ShopResponse {
  const productId = params["productId"] ?? "";
  const quantities = new Map(cart.quantities);
  if (!quantities.delete(productId)) throw notFound("item", productId);
  return save(shop, { ...cart, quantities });
}

function setCoupon(shop: Shop, cart: Cart, { body }: ShopRequest): ShopResponse {
  const input = new FieldReader(body);
  const code = input.text("code", { min: 3, max: 20 });
  input.done();
  const coupon = findCoupon(code);
  if (coupon === undefined) throw new Problem(409, `${JSON.stringify(code)} is not a coupon.`);
  return save(shop, { ...cart, coupon: coupon.code });
}

function save(shop: Shop, cart: Cart): ShopResponse {
  shop.carts.set(cart.id, cart);
  return show(shop, cart);
}

function show(shop: Shop, cart: Cart): ShopResponse {
  const quoted = quoteCart(cart, shop.products, dayOf(shop.now()));
  return {
    status: 200,
    body: {
      id: cart.id,
      items: presentLines(cart, shop.products, quoted),
      coupon: cart.coupon,
      totals: presentTotals(quoted),
    },
  };
}
