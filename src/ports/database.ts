/** Where a server listens, and how the connection is guarded. */
export interface ServerPlace {
  readonly host: string;
  readonly port: number;
  /** `start` begins in clear and is guarded before anything is said (LDAP's StartTLS). */
  readonly tls: "on" | "start" | "off";
}

export interface Login {
  readonly user: string;
  readonly password: string;
}

/** The server understood and said no: to the login or to what was asked. */
export interface Refused {
  readonly kind: "refused";
  /** The server's own: SQLSTATE, the first word of a Redis error, an LDAP result code. */
  readonly code: string;
  readonly message: string;
}

/** Nothing that could be read as an answer. What was asked may have been done or not. */
export interface Silent {
  readonly kind: "silent";
  readonly why: string;
}

export interface Postgres {
  /** Logs in and runs one simple query. Rows hold text as the server writes it. */
  query(
    place: ServerPlace & { readonly database: string },
    login: Login,
    sql: string,
  ): Promise<
    | { readonly kind: "answered"; readonly rows: readonly (readonly (string | null)[])[] }
    | Refused
    | Silent
  >;
}

/** A reply of Redis: errors within a list of replies are values too. */
export type RedisReply =
  string | number | null | { readonly error: string } | readonly RedisReply[];

export interface Redis {
  /** Logs in and runs one command. */
  run(
    place: ServerPlace,
    login: Login,
    command: readonly string[],
  ): Promise<{ readonly kind: "answered"; readonly reply: RedisReply } | Refused | Silent>;
}

export type LdapRequest =
  /** Nothing but the bind. */
  | { readonly kind: "bind" }
  | { readonly kind: "read"; readonly dn: string; readonly attribute: string }
  | {
      readonly kind: "add" | "delete";
      readonly dn: string;
      readonly attribute: string;
      readonly value: string;
    };

export interface Ldap {
  /** Binds as a DN and asks for one thing; values are read as UTF-8. */
  ask(
    place: ServerPlace,
    login: Login,
    request: LdapRequest,
  ): Promise<{ readonly kind: "answered"; readonly values: readonly string[] } | Refused | Silent>;
}

/** Servers of data that drivers of `rotate` log in to. */
export interface Databases {
  readonly postgres: Postgres;
  readonly redis: Redis;
  readonly ldap: Ldap;
}
