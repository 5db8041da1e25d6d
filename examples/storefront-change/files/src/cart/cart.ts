import { isFood, type Product } from "../catalog/product.ts";
import { findCoupon } from "../pricing/coupons.ts";
import { euro, type Money } from "../pricing/money.ts";
import { quote, type Quote, type QuoteRequest } from "../pricing/quote.ts";

export const maxQuantity = 20;

export interface Cart {
  readonly id: string;
  readonly quantities: ReadonlyMap<string, number>;
  readonly coupon: string | null;
}

export interface Totals {
  readonly subtotal: Money;
  readonly discount: Money;
  readonly shipping: Money;
  readonly taxIncluded: Money;
  readonly total: Money;
}

export function quoteCart(
  cart: Cart,
  products: ReadonlyMap<string, Product>,
  day: string,
  destination?: QuoteRequest["destination"],
): Quote {
  const lines = cartProducts(cart, products).map(({ product, quantity }) => ({
    unitPrice: product.price.amount,
    quantity,
    weightGrams: product.weightGrams,
    isFood: isFood(product),
  }));
  const coupon = cart.coupon === null ? undefined : findCoupon(cart.coupon);
  return quote({ lines, coupon, day, destination });
}

export function cartProducts(
  cart: Cart,
  products: ReadonlyMap<string, Product>,
): { product: Product; quantity: number }[] {
  return [...cart.quantities].flatMap(([id, quantity]) => {
    const product = products.get(id);
    return product === undefined ? [] : [{ product, quantity }];
  });
}

/** The products of a cart in the shape that its orders and its own page show. */
export function presentLines(
  cart: Cart,
  products: ReadonlyMap<string, Product>,
  { lineTotals }: Quote,
): object[] {
  return cartProducts(cart, products).map(({ product, quantity }, index) => ({
    productId: product.id,
    name: product.name,
    quantity,
    unitPrice: product.price,
    lineTotal: euro(lineTotals[index] ?? 0),
  }));
}

export function presentTotals(quoted: Quote): Totals {
  return {
    subtotal: euro(quoted.subtotal),
    discount: euro(quoted.discount),
    shipping: euro(quoted.shipping),
    taxIncluded: euro(quoted.taxIncluded),
    total: euro(quoted.total),
  };
}
