import type { Decode } from "../../../core/exchange/decodeText.ts";

/** Decodes strictly, with what both extension hosts have. */
export const decodeBytes: Decode = (bytes, encoding) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch (error) {
    // The bytes are not text in that encoding.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
