import type { RequestListener } from "node:http";
import { cartRoutes } from "./cart/cart-routes.ts";
import { catalogRoutes } from "./catalog/catalog-routes.ts";
import { customerRoutes } from "./customers/customer-routes.ts";
import { dispatch } from "./http/dispatch.ts";
import type { Route } from "./http/route.ts";
import { orderRoutes } from "./orders/order-routes.ts";
import { reportRoutes } from "./orders/report-routes.ts";
import { openShop } from "./shop.ts";

export interface AppOptions {
  /** Without a token nobody gets into the back office. */
  readonly adminToken?: string | undefined;
  readonly now?: () => Date;
}

export function createApp(options: AppOptions = {}): RequestListener {
  const shop = openShop(options.now ?? (() => new Date()));
  const health: Route = {
    method: "GET",
    path: "/health",
    handle: () => ({ status: 200, body: { status: "ok" } }),
  };
  const routes = [
    health,
    ...catalogRoutes(shop),
    ...cartRoutes(shop),
    ...customerRoutes(shop),
    ...orderRoutes(shop),
    ...reportRoutes(shop),
  ];
  return dispatch(routes, options.adminToken);
}
