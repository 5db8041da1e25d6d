import { randomUUID } from "node:crypto";
import { cartProducts, presentLines, presentTotals, quoteCart } from "../cart/cart.ts";
import type { Product } from "../catalog/product.ts";
import type { Address } from "../customers/customer.ts";
import { found, Problem } from "../http/problem.ts";
import { deliveryDay, type ShippingMethod } from "../pricing/shipping.ts";
import type { Shop } from "../shop.ts";
import { dayOf } from "../time/date-range.ts";
import type { Order } from "./order.ts";

const firstOrderNumber = 1001;

export interface OrderWish {
  readonly cartId: string;
  readonly customerId: string;
  readonly shippingMethod: ShippingMethod;
  readonly shippingAddress: Address;
  readonly note?: string | undefined;
}

/** Turns a cart into an order: the stock goes down and the cart is gone. */
export function placeOrder(shop: Shop, wish: OrderWish): Order {
  const cart = found(shop.carts, "cart", wish.cartId);
  const customer = found(shop.customers, "customer", wish.customerId);
  const bought = cartProducts(cart, shop.products);
  if (bought.length === 0) throw new Problem(409, "The cart is empty.");
  refuseSoldOut(bought);
  const now = shop.now();
  const country = wish.shippingAddress.country;
  const quoted = quoteCart(cart, shop.products, dayOf(now), {
    method: wish.shippingMethod,
    country,
  });
  const order: Order = {
    id: randomUUID(),
    number: firstOrderNumber + shop.orders.size,
    customerId: customer.id,
    status: "placed",
    lines: presentLines(cart, shop.products, quoted),
    quantities: cart.quantities,
    shippingMethod: wish.shippingMethod,
    shippingAddress: wish.shippingAddress,
    note: wish.note,
    totals: presentTotals(quoted),
    placedAt: now.toISOString(),
    estimatedDelivery: deliveryDay(wish.shippingMethod, country, dayOf(now)),
  };
  for (const { product, quantity } of bought) changeStock(shop, product, -quantity);
  shop.carts.delete(cart.id);
  shop.orders.set(order.id, order);
  return order;
}

export function restock(shop: Shop, order: Order): void {
  for (const [id, quantity] of order.quantities) {
    changeStock(shop, found(shop.products, "product", id), quantity);
  }
}

function refuseSoldOut(bought: readonly { product: Product; quantity: number }[]): void {
  const short = bought.filter(({ product, quantity }) => product.stock < quantity);
  if (short.length === 0) return;
  const names = short.map(({ product }) => `${product.name} (${product.stock} left)`);
  throw new Problem(409, `Not enough in stock: ${names.join(", ")}.`);
}

function changeStock(shop: Shop, product: Product, by: number): void {
  shop.products.set(product.id, { ...product, stock: product.stock + by });
}
