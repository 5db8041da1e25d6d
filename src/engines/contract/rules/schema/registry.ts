import type { SchemaRule } from "../../schema/walk/pair.ts";
import { bounds } from "./bounds.ts";
import { choice } from "./choice.ts";
import { content } from "./content.ts";
import { format } from "./format.ts";
import { multipleOf } from "./multiple-of.ts";
import { nullability } from "./nullability.ts";
import { otherKeywords } from "./other-keywords.ts";
import { otherProperties } from "./other-properties.ts";
import { pattern } from "./pattern.ts";
import { propertyRemoved } from "./property-removed.ts";
import { required } from "./required.ts";
import { sizes } from "./sizes.ts";
import { type } from "./type.ts";
import { uniqueItems } from "./unique-items.ts";
import { values } from "./values.ts";

export const schemaRules: readonly SchemaRule[] = [
  type,
  nullability,
  values,
  bounds,
  multipleOf,
  sizes,
  pattern,
  format,
  uniqueItems,
  required,
  propertyRemoved,
  otherProperties,
  choice,
  otherKeywords,
  content,
];
