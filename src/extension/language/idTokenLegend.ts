import type { IdTokenModifier } from "../../core/language/idTokens.ts";

/** The one type of token that ids have, as the manifest contributes it. */
export const idTokenType = "assentId";

const modifiers: { readonly [M in IdTokenModifier]: M } = {
  unknown: "unknown",
  settled: "settled",
  controlled: "controlled",
};

/** The modifiers of ids, as the manifest contributes them. */
export const idTokenModifiers: readonly string[] = Object.values(modifiers);
