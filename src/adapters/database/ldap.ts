import type { Ldap, LdapRequest, Login, Refused } from "../../ports/index.ts";
import {
  element,
  elements,
  enumerated,
  integer,
  numberIn,
  octets,
  readLength,
  type Element,
} from "./ber.ts";
import { overWire, silence, type Wire } from "./wire.ts";

/** Tags of RFC 4511, section 4.2 to 4.12. */
const tags = {
  bind: 0x60,
  search: 0x63,
  entry: 0x64,
  reference: 0x73,
  modify: 0x66,
  extended: 0x77,
  sequence: 0x30,
  set: 0x31,
  simple: 0x80,
  present: 0x87,
  name: 0x80,
} as const;

const startTls = "1.3.6.1.4.1.1466.20037";
const mostBytes = 4 * 1024 * 1024;

/** LDAP version 3: a simple bind, then one read or one change of an attribute. */
export const ldap: Ldap = {
  ask: async (place, login, request) => {
    try {
      return await overWire(place, async (wire) => {
        const connection = connected(wire);
        if (place.tls === "start") {
          const refused = await connection(element(tags.extended, octets(startTls, tags.name)));
          if (refused.kind === "refused") return refused;
          await wire.secure();
        }
        const bound = await connection(bindOf(login));
        return bound.kind === "refused" || request.kind === "bind"
          ? bound
          : await connection(bodyOf(request));
      });
    } catch (error) {
      return silence(error);
    }
  },
};

type Answer = { readonly kind: "answered"; readonly values: readonly string[] } | Refused;

/** Sends one operation and reads to its result; entries come before it. */
function connected(wire: Wire): (operation: Buffer) => Promise<Answer> {
  let id = 0;
  return async (operation) => {
    wire.send(element(tags.sequence, integer(++id), operation));
    const values: string[] = [];
    for (;;) {
      const answer = await read(wire, id);
      if (answer.tag === tags.reference) continue;
      if (answer.tag !== tags.entry) return result(answer, values);
      values.push(...valuesIn(answer));
    }
  };
}

async function read(wire: Wire, id: number): Promise<Element> {
  const head = await wire.take(2);
  const more = (head[1] ?? 0) < 0x80 ? 0 : (head[1] ?? 0) & 0x7f;
  const { length } = readLength(Buffer.concat([head, await wire.take(more)]), 1);
  if (length > mostBytes) throw new Error("the answer is too large");
  const [number, operation] = elements(await wire.take(length));
  if (operation === undefined || numberIn(number) !== id) throw new Error("the answer is not LDAP");
  return operation;
}

function result({ body }: Element, values: readonly string[]): Answer {
  const [code, , message] = elements(body);
  const number = numberIn(code);
  if (number === 0) return { kind: "answered", values };
  return { kind: "refused", code: String(number), message: message?.body.toString() ?? "" };
}

function valuesIn({ body }: Element): readonly string[] {
  const [, attributes] = elements(body);
  return elements(attributes?.body ?? Buffer.alloc(0)).flatMap((attribute) => {
    const [, values] = elements(attribute.body);
    return elements(values?.body ?? Buffer.alloc(0)).map((value) => value.body.toString());
  });
}

function bindOf({ user, password }: Login): Buffer {
  return element(tags.bind, integer(3), octets(user), octets(password, tags.simple));
}

function bodyOf(request: Exclude<LdapRequest, { readonly kind: "bind" }>): Buffer {
  if (request.kind === "read") {
    const anything = octets("objectClass", tags.present);
    const wanted = element(tags.sequence, octets(request.attribute));
    const [base, neverFollow, noLimit] = [enumerated(0), enumerated(0), integer(0)];
    const values = element(0x01, Buffer.from([0]));
    const scope = [octets(request.dn), base, neverFollow, noLimit, noLimit, values];
    return element(tags.search, ...scope, anything, wanted);
  }
  const attribute = element(
    tags.sequence,
    octets(request.attribute),
    element(tags.set, octets(request.value)),
  );
  const change = element(tags.sequence, enumerated(request.kind === "add" ? 0 : 1), attribute);
  return element(tags.modify, octets(request.dn), element(tags.sequence, change));
}
