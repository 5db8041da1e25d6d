import { createServer } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "./process.ts";

export interface OidcServer {
  readonly origin: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What a person's sign-in leaves: an access token and a refresh token, as two lines. */
  signIn(): Promise<string>;
  close(): Promise<void>;
}

const clientId = "shop";
const clientSecret = "secret-of-the-client-of-the-shop";
/** Short, as an old access token ends by itself: to revoke it would end the new one as well. */
export const accessTokenSeconds = 3;
const scope = "openid offline_access";

/** A certified OpenID provider that replaces refresh tokens and detects their reuse. */
export async function startOidc(): Promise<OidcServer> {
  const origin = `http://127.0.0.1:${await freePort()}`;
  const provider = new Provider(origin, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        grant_types: ["authorization_code", "refresh_token"],
        redirect_uris: ["https://shop.example/callback"],
        response_types: ["code"],
      },
    ],
    findAccount: (_: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ sub: accountId }),
    }),
    features: {
      devInteractions: { enabled: false },
      introspection: { enabled: true },
      revocation: { enabled: true },
    },
    clockTolerance: 0,
    rotateRefreshToken: () => true,
    ttl: { AccessToken: accessTokenSeconds, RefreshToken: 86_400, Grant: 86_400 },
  });
  const answer = provider.callback();
  const server = createServer((request, response) => {
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(Number(new URL(origin).port), "127.0.0.1", resolve);
  });
  return {
    origin,
    clientId,
    clientSecret,
    signIn: () => signIn(provider),
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function signIn(provider: Provider): Promise<string> {
  const client = await provider.Client.find(clientId);
  if (client === undefined) throw new Error("the provider does not know its client");
  const accountId = "user-1";
  const grant = new provider.Grant({ accountId, clientId });
  grant.addOIDCScope(scope);
  const grantId = await grant.save();
  const common = { accountId, client, grantId, gty: "authorization_code", scope };
  const access = await new provider.AccessToken({ ...common }).save();
  const refresh = await new provider.RefreshToken({ ...common }).save();
  return `${access}\n${refresh}`;
}
