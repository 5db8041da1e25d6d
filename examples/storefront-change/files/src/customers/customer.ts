import type { FieldReader } from "../http/field-reader.ts";
import { countries, type Country } from "../pricing/tax.ts";

export interface Address {
  readonly line1: string;
  readonly line2?: string | undefined;
  readonly postalCode: string;
  readonly city: string;
  readonly country: Country;
}

export interface Customer {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly phone?: string | undefined;
  readonly newsletter: boolean;
  readonly defaultAddress: Address | null;
  readonly createdAt: string;
}

export function readAddress(input: FieldReader): Address {
  return {
    line1: input.text("line1", { min: 1, max: 120 }),
    line2: input.optional("line2", (name) => input.text(name, { max: 120 })),
    postalCode: input.text("postalCode", { min: 3, max: 10 }),
    city: input.text("city", { min: 1, max: 80 }),
    country: input.oneOf("country", countries),
  };
}
