import type { Decode } from "../core/exchange/decodeText.ts";

/**
 * What windows-1252 has from 0x80 on. Some releases of Node decode it as if it were Latin 1, which has
 * nothing there.
 */
const windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Decodes with what Node and browsers share. */
export const decodeStrictly: Decode = (bytes, encoding) => {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes);
    if (decoder.encoding !== "windows-1252") return text;
    return text.replace(
      /[\u0080-\u009f]/g,
      (character) => windows[character.charCodeAt(0) - 0x80] ?? character,
    );
  } catch (error) {
    // The bytes are not text in that encoding.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
};
