/**
 * The one method that we use of the SDK. Its own declarations cover every resource of the API, which
 * the compiler would read on every run, and would promise of a reply what only our readers check.
 */
declare module "openai/client" {
  export class OpenAI {
    constructor(options: {
      readonly apiKey: string;
      readonly baseURL: string;
      readonly maxRetries: number;
      /** Milliseconds. */
      readonly timeout: number;
      readonly organization: null;
      readonly project: null;
      readonly logLevel: "off";
    });
    /** The parsed body of a reply with status 2xx; anything else is thrown. */
    post(path: string, options: { readonly body: object }): Promise<unknown>;
  }
}
