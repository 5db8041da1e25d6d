import type { Totals } from "../cart/cart.ts";
import type { Address } from "../customers/customer.ts";
import type { ShippingMethod } from "../pricing/shipping.ts";

export const orderStatuses = ["placed", "shipped", "canceled"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export interface Order {
  readonly id: string;
  readonly number: number;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly lines: readonly object[];
  readonly quantities: ReadonlyMap<string, number>;
  readonly shippingMethod: ShippingMethod;
  readonly shippingAddress: Address;
  readonly note?: string | undefined;
  readonly totals: Totals;
  readonly placedAt: string;
  readonly estimatedDelivery: string;
}

/** What clients see: everything but the quantities that a cancelation puts back. */
export function presentOrder(order: Order): object {
  const { quantities: _, ...visible } = order;
  return visible;
}
