/** A drive, or the scheme of an address. */
const scheme = /^[A-Za-z][A-Za-z0-9+.-]*:/;

/**
 * A path of a record that stays inside the project, as it is written; undefined for one that leads elsewhere or is
 * written for one system only: absolute, with a drive, with `..` or backslashes.
 */
export function insidePath(path: string): string | undefined {
  const steps = path.split("/");
  const isOutside = steps.some((step) => step === "" || step === "." || step === "..");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no file's name that somebody means has them
  return isOutside || scheme.test(path) || /[\\\u0000-\u001f\u007f]/.test(path) ? undefined : path;
}

/** Whether a text that may also be something else, such as the name of a test, looks like a path of a file. */
export function looksLikePath(text: string): boolean {
  return !/\s/.test(text) && /[^/]\.[A-Za-z0-9]{1,8}$/.test(text);
}
