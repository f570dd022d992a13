/** What went wrong, without what differs from input to input: by this, two findings are one. */
export function signatureOf(error: unknown): string {
  const { message, stack = "" } = error as Error;
  const [first = ""] = message.split("\n");
  const frames = [...stack.matchAll(/^ +at (?:async )?([^\s(]+)/gm)].map(([, name = ""]) => name);
  const own = frames.filter((name) => !/assert|node:|^file:/.test(name)).slice(0, 2);
  return `${first.replaceAll(/\d+/g, "#").slice(0, 120)} @ ${own.join(" < ")}`;
}
