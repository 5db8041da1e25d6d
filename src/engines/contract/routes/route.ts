/** A route as a framework has it registered. Methods in capitals; `ALL` answers every method. */
export interface Route {
  readonly method: string;
  /** In the framework's own notation: `/orders/:id`, `/files/*`. */
  readonly path: string;
}

/** What one running app said of itself. */
export interface RouteList {
  readonly framework: string;
  readonly routes: readonly Route[];
  /** Routes that exist, but whose path cannot be put in words, such as a regular expression. */
  readonly unreadable: number;
}

/** A stretch of a path: as it was registered, or the expression that is all the framework kept. */
export type Part = string | { readonly expression: string; readonly keys: readonly string[] };

/** What is read inside of the app, where as little as possible is done. */
export interface RawRoutes {
  readonly framework: string;
  readonly routes: readonly { readonly method: string; readonly parts: readonly Part[] }[];
}
