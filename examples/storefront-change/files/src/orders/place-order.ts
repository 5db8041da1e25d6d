import { randomUUID } from "node:crypto";
import { cartProducts, presentLines, presentTotals, quoteCart } from "../cart/cart.ts";
import type { Product } from "../catalog/product.ts";
import type { Address } from "../customers/customer.ts";
import { found, Problem } from "../http/problem.ts";
import { deliveryDay, type ShippingMethod } from "../pricing/shipping.ts";
import type { Shop } from "../shop.ts";
import { dayOf } from "../time/date-range.ts";
import { orderNumber, type Order } from "./order.ts";

export interface OrderWish {
  readonly cartId: string;
  readonly customerId: string;
  readonly shippingMethod: ShippingMethod;
  readonly shippingAddress: Address;
  readonly note?: string | undefined;
  readonly giftMessage?: string | undefined;
}

/**
 * Turns a cart into an order: the stock goes down and the cart is gone. Where something is short,
 * the order waits for all of it and takes nothing yet.
 */
export function placeOrder(shop: Shop, wish: OrderWish): Order {
  const cart = found(shop.carts, "cart", wish.cartId);
  const customer = found(shop.customers, "customer", wish.customerId);
  const bought = cartProducts(cart, shop.products);
  if (bought.length === 0) throw new Problem(409, "The cart is empty.");
  const isShort = bought.some(({ product, quantity }) => product.stock < quantity);
  const now = shop.now();
  const today = dayOf(now);
  const country = wish.shippingAddress.country;
  const quoted = quoteCart(cart, shop.products, today, {
    method: wish.shippingMethod,
    country,
  });
  const order: Order = {
    id: randomUUID(),
    number: orderNumber(today, shop.orders.size + 1),
    customerId: customer.id,
    status: isShort ? "backordered" : "placed",
    lines: presentLines(cart, shop.products, quoted),
    quantities: cart.quantities,
    shippingMethod: wish.shippingMethod,
    shippingAddress: wish.shippingAddress,
    note: wish.note,
    giftMessage: wish.giftMessage,
    totals: presentTotals(quoted),
    placedAt: now.toISOString(),
    estimatedDelivery: isShort ? null : deliveryDay(wish.shippingMethod, country, today),
  };
  if (!isShort) {
    for (const { product, quantity } of bought) changeStock(shop, product, -quantity);
  }
  shop.carts.delete(cart.id);
  shop.orders.set(order.id, order);
  return order;
}

export function restock(shop: Shop, order: Order): void {
  for (const [id, quantity] of order.quantities) {
    changeStock(shop, found(shop.products, "product", id), quantity);
  }
}

function changeStock(shop: Shop, product: Product, by: number): void {
  shop.products.set(product.id, { ...product, stock: product.stock + by });
}
