/** Trouble that a test orders for the next requests of one operation. */
export type Fault =
  | {
      readonly kind: "answer";
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly kind: "delay"; readonly milliseconds: number }
  /** The connection breaks: before anything is done, or after, so that the answer is lost. */
  | { readonly kind: "abort"; readonly when: "before" | "after" };

interface Order {
  readonly operationId: string;
  readonly fault: Fault;
  times: number;
}

export class Faults {
  #orders: Order[] = [];

  order(operationId: string, fault: Fault, times = 1): void {
    this.#orders.push({ operationId, fault, times });
  }

  /** The oldest order for this operation, used up by one; `*` meets every operation. */
  take(operationId: string | undefined): Fault | undefined {
    const order = this.#orders.find((item) => [operationId, "*"].includes(item.operationId));
    if (order === undefined) return undefined;
    order.times -= 1;
    if (order.times <= 0) this.#orders = this.#orders.filter((item) => item !== order);
    return order.fault;
  }
}
