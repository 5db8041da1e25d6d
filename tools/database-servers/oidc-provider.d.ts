/** As much of it as the server here asks for: the package brings no types. */
declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  interface Model {
    save(): Promise<string>;
  }

  interface Grant extends Model {
    addOIDCScope(scope: string): void;
  }

  export default class Provider {
    constructor(issuer: string, configuration: Readonly<Record<string, unknown>>);
    callback(): RequestListener;
    readonly Client: { find(id: string): Promise<object | undefined> };
    readonly Grant: new (parts: object) => Grant;
    readonly AccessToken: new (parts: object) => Model;
    readonly RefreshToken: new (parts: object) => Model;
  }
}
