import { randomUUID } from "node:crypto";
import { FieldReader } from "../http/field-reader.ts";
import { found, Problem } from "../http/problem.ts";
import type { Route, ShopRequest, ShopResponse } from "../http/route.ts";
import type { Shop } from "../shop.ts";
import { readAddress, type Customer } from "./customer.ts";

export function customerRoutes(shop: Shop): Route[] {
  const customerAt = ({ params }: ShopRequest): Customer =>
    found(shop.customers, "customer", params["customerId"] ?? "");
  return [
    {
      method: "POST",
      path: "/customers",
      takesBody: true,
      handle: (request) => register(shop, request),
    },
    {
      method: "GET",
      path: "/customers/{customerId}",
      backOffice: true,
      handle: (request) => ({ status: 200, body: customerAt(request) }),
    },
  ];
}

function register(shop: Shop, { body }: ShopRequest): ShopResponse {
  const input = new FieldReader(body);
  const customer: Customer = {
    id: randomUUID(),
    email: input.email("email"),
    name: input.text("name", { min: 1, max: 120 }),
    phone: input.optional("phone", (name) => input.text(name, { pattern: /^\+[1-9][0-9]{6,14}$/ })),
    newsletter: input.optional("newsletter", (name) => input.boolean(name)) ?? false,
    defaultAddress:
      input.optional("defaultAddress", (name) => readAddress(input.object(name))) ?? null,
    createdAt: shop.now().toISOString(),
  };
  input.done();
  const known = [...shop.customers.values()].map(({ email }) => email.toLowerCase());
  if (known.includes(customer.email.toLowerCase())) {
    throw new Problem(409, "There is a customer with this e-mail address already.");
  }
  shop.customers.set(customer.id, customer);
  return { status: 201, headers: { location: `/customers/${customer.id}` }, body: customer };
}
