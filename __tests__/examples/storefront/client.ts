import type { Json, Operation, Parameter } from "./description.ts";
import { adminToken } from "./work-trees.ts";

export interface Request {
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Raw {
  readonly text?: string;
  readonly type?: string;
  readonly token?: string;
}

/** Sends what the description says, with ids of things that exist. */
export class Client {
  readonly #origin: string;
  readonly #operations: ReadonlyMap<string, Operation>;
  #made = 0;

  constructor(origin: string, operations: readonly Operation[]) {
    this.#origin = origin;
    this.#operations = new Map(operations.map((operation) => [operation.id, operation]));
  }

  operation(id: string): Operation {
    const operation = this.#operations.get(id);
    if (operation === undefined) throw new Error(`the description has no operation ${id}`);
    return operation;
  }

  /** A request that has to succeed: examples of the description, fresh where they must be unique. */
  async valid(operation: Operation): Promise<Request> {
    const path: Record<string, string> = {};
    for (const { name, in: place } of operation.parameters) {
      if (place === "path") path[name] = await this.#existing(name, operation);
    }
    return { operation, path, query: requiredQuery(operation), body: await this.#body(operation) };
  }

  async send({ operation, path, query, body }: Request, raw: Raw = {}): Promise<Answer> {
    const target = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => path[name] ?? "");
    const url = new URL(target, this.#origin);
    url.search = new URLSearchParams(query).toString();
    const token = raw.token ?? (operation.secured ? adminToken : "");
    const response = await fetch(url, {
      method: operation.method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body !== undefined && { "content-type": raw.type ?? "application/json" }),
      },
      body: body === undefined ? null : (raw.text ?? JSON.stringify(body)),
    });
    const isJson = response.headers.get("content-type")?.includes("json") === true;
    return {
      status: response.status,
      headers: response.headers,
      body: isJson ? await response.json() : await response.text(),
    };
  }

  async create(operationId: string): Promise<string> {
    const { body } = await this.send(await this.valid(this.operation(operationId)));
    return (body as { id: string }).id;
  }

  async filledCart(): Promise<string> {
    const operation = this.operation("setCartItem");
    const cartId = await this.create("openCart");
    const path = { cartId, productId: "gift-card" };
    await this.send({ operation, path, query: {}, body: { quantity: 1 } });
    return cartId;
  }

  async #existing(name: string, { id }: Operation): Promise<string> {
    switch (name) {
      case "productId":
        return id === "removeCartItem" ? "gift-card" : "hand-grinder";
      case "cartId":
        return this.filledCart();
      case "customerId":
        return this.create("registerCustomer");
      case "orderId":
        return this.create("placeOrder");
      default:
        throw new Error(`nothing is known to exist for the parameter ${name}`);
    }
  }

  async #body({ id, body }: Operation): Promise<Json | undefined> {
    this.#made += 1;
    if (id === "addProduct") return { ...body?.example, name: `Lot ${this.#made}` };
    if (id === "registerCustomer") {
      return { ...body?.example, email: `customer-${this.#made}@example.com` };
    }
    if (id !== "placeOrder") return body?.example;
    const cartId = await this.filledCart();
    return { ...body?.example, cartId, customerId: await this.create("registerCustomer") };
  }
}

function requiredQuery({ parameters }: Operation): Record<string, string> {
  const isNeeded = ({ in: place, required }: Parameter): boolean => place === "query" && required;
  return Object.fromEntries(
    parameters.filter(isNeeded).map(({ name, example }) => [name, String(example)]),
  );
}
