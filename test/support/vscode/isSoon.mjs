/**
 * Whether something is seen within a time.
 * @param {import("playwright-core").Locator} what
 * @param {number} patience in milliseconds
 */
export function isSoon(what, patience) {
  return what.waitFor({ timeout: patience }).then(
    () => true,
    () => false,
  );
}
