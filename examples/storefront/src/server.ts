import { createServer } from "node:http";
import { createApp } from "./app.ts";

const host = process.env["HOST"] ?? "127.0.0.1";
const port = Number(process.env["PORT"] ?? 3000);

const server = createServer(createApp({ adminToken: process.env["STOREFRONT_ADMIN_TOKEN"] }));

server.listen(port, host, () => {
  const address = server.address();
  const bound = address !== null && typeof address === "object" ? address.port : port;
  console.log(`Storefront listens on http://${host}:${bound}`);
});

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => server.close());
}
