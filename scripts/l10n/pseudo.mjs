// A language that nobody speaks: all that goes through the bundle looks strange and is longer than English, so what
// looks plain was never looked up.

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const strange = "àƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ";

/**
 * A text with each of its own letters replaced, longer by about a third, in brackets; placeholders stay.
 * @param {string} english
 */
export function pseudoText(english) {
  const own = english.replace(/\{\w+\}/g, "");
  const said = english.replace(/\{\w+\}|[a-zA-Z]/g, (found) =>
    found.length > 1 ? found : (strange[letters.indexOf(found)] ?? found),
  );
  // What only joins other texts stays as short as it is.
  return /[a-zA-Z]/.test(own) ? `⟦${said}${"~".repeat(Math.ceil(own.length * 0.3))}⟧` : english;
}

/**
 * A bundle in that language.
 * @param {Iterable<string>} texts
 * @returns {Record<string, string>}
 */
export function pseudoBundle(texts) {
  return Object.fromEntries([...texts].map((text) => [text, pseudoText(text)]));
}
