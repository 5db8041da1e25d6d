import type { Totals } from "../cart/cart.ts";
import type { Address } from "../customers/customer.ts";
import type { ShippingMethod } from "../pricing/shipping.ts";

export const orderStatuses = ["placed", "backordered", "shipped", "canceled"] as const;
export type OrderStatus = (typeof orderStatuses)[number];

export interface Order {
  readonly id: string;
  readonly number: string;
  readonly customerId: string;
  readonly status: OrderStatus;
  readonly lines: readonly object[];
  readonly quantities: ReadonlyMap<string, number>;
  readonly shippingMethod: ShippingMethod;
  readonly shippingAddress: Address;
  readonly note?: string | undefined;
  readonly giftMessage?: string | undefined;
  readonly totals: Totals;
  readonly placedAt: string;
  readonly estimatedDelivery: string | null;
}

/** "SF-2026-000042": the year, and the how-manieth order of the shop it is. */
export function orderNumber(placedOn: string, sequence: number): string {
  return `SF-${placedOn.slice(0, 4)}-${String(sequence).padStart(6, "0")}`;
}

/** What clients see: everything but the quantities that a cancelation puts back. */
export function presentOrder(order: Order): object {
  const { quantities: _, ...visible } = order;
  return visible;
}
