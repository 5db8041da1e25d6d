import type { Answer, Client, Request } from "./client.ts";

/** For each operation that can meet a 409, a second request that does. */
export const conflicts: Readonly<Record<string, (client: Client) => Promise<Answer>>> = {
  addProduct: (client) => twice(client, "addProduct"),
  registerCustomer: (client) => twice(client, "registerCustomer"),
  cancelOrder: (client) => twice(client, "cancelOrder"),
  setCoupon: async (client) => {
    const request = await client.valid(client.operation("setCoupon"));
    return client.send({ ...request, body: { code: "NO-SUCH-COUPON" } });
  },
  placeOrder: async (client) => {
    const request = await client.valid(client.operation("placeOrder"));
    const cartId = await client.create("openCart");
    return client.send({ ...request, body: { ...request.body, cartId } });
  },
};

async function twice(client: Client, operationId: string): Promise<Answer> {
  const request: Request = await client.valid(client.operation(operationId));
  await client.send(request);
  return client.send(request);
}

/** An order for a cart that nobody opened: the only 404 that comes from a body. */
export async function unknownCart(client: Client): Promise<Answer> {
  const request = await client.valid(client.operation("placeOrder"));
  const cartId = "00000000-0000-4000-8000-000000000000";
  return client.send({ ...request, body: { ...request.body, cartId } });
}
