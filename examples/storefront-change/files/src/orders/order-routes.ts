import { FieldReader, queryReader } from "../http/field-reader.ts";
import { pageOf, readPageRequest } from "../http/page.ts";
import { found, Problem } from "../http/problem.ts";
import type { Route, ShopRequest, ShopResponse } from "../http/route.ts";
import { readAddress } from "../customers/customer.ts";
import { euro } from "../pricing/money.ts";
import { shippingMethods, shippingOffers } from "../pricing/shipping.ts";
import { countries } from "../pricing/tax.ts";
import type { Shop } from "../shop.ts";
import { contains } from "../time/date-range.ts";
import { orderStatuses, presentOrder, type Order } from "./order.ts";
import { placeOrder, restock } from "./place-order.ts";

export function orderRoutes(shop: Shop): Route[] {
  const orderAt = ({ params }: ShopRequest): Order =>
    found(shop.orders, "order", params["orderId"] ?? "");
  return [
    {
      method: "POST",
      path: "/orders",
      takesBody: true,
      handle: (request) => createOrder(shop, request),
    },
    {
      method: "GET",
      path: "/orders",
      backOffice: true,
      handle: (request) => listOrders(shop, request),
    },
    {
      method: "GET",
      path: "/orders/{orderId}",
      handle: (request) => ({ status: 200, body: presentOrder(orderAt(request)) }),
    },
    {
      method: "POST",
      path: "/orders/{orderId}/cancel",
      handle: (request) => cancelOrder(shop, orderAt(request)),
    },
    { method: "GET", path: "/shipping-methods", handle: listShippingMethods },
  ];
}

function createOrder(shop: Shop, { body }: ShopRequest): ShopResponse {
  const input = new FieldReader(body);
  const wanted = {
    cartId: input.uuid("cartId"),
    customerId: input.uuid("customerId"),
    shippingMethod:
      input.optional("shippingMethod", (name) => input.oneOf(name, shippingMethods)) ?? "standard",
    shippingAddress: readAddress(input.object("shippingAddress")),
    note: input.optional("note", (name) => input.text(name, { max: 500 })),
    giftMessage: input.optional("giftMessage", (name) => input.text(name, { max: 200 })),
  };
  input.done();
  const order = placeOrder(shop, wanted);
  return {
    status: 201,
    headers: { location: `/orders/${order.id}` },
    body: presentOrder(order),
  };
}

function listOrders(shop: Shop, { query }: ShopRequest): ShopResponse {
  const input = queryReader(query, ["limit"]);
  const customerId = input.optional("customerId", (name) => input.uuid(name));
  const status = input.optional("status", (name) => input.oneOf(name, orderStatuses));
  const from = input.optional("placedFrom", (name) => input.date(name)) ?? "0000-01-01";
  const to = input.optional("placedTo", (name) => input.date(name)) ?? "9999-12-31";
  const page = readPageRequest(input);
  input.done();
  const matching = [...shop.orders.values()].filter(
    (order) =>
      (customerId === undefined || order.customerId === customerId) &&
      (status === undefined || order.status === status) &&
      contains({ from, to }, order.placedAt.slice(0, 10)),
  );
  return { status: 200, body: pageOf(matching.map(presentOrder), page) };
}

function cancelOrder(shop: Shop, order: Order): ShopResponse {
  if (order.status !== "placed" && order.status !== "backordered") {
    throw new Problem(409, `Order ${order.number} is ${order.status} and cannot be canceled.`);
  }
  if (order.status === "placed") restock(shop, order);
  const canceled: Order = { ...order, status: "canceled" };
  shop.orders.set(order.id, canceled);
  return { status: 200, body: presentOrder(canceled) };
}

function listShippingMethods({ query }: ShopRequest): ShopResponse {
  const input = queryReader(query);
  const country = input.oneOf("country", countries);
  input.done();
  const items = shippingOffers(country).map((offer) => ({ ...offer, from: euro(offer.from) }));
  return { status: 200, body: { items } };
}
