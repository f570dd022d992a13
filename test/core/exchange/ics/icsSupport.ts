/** The properties of a calendar file, unfolded: `NAME;PARAM:value`. Fails for what RFC 5545 doesn't allow. */
export function unfolded(text: string): readonly string[] {
  if (!text.endsWith("\r\n")) throw new Error("The last line has no line end.");
  const lines = text.slice(0, -2).split("\r\n");
  for (const line of lines) {
    if (Buffer.byteLength(line) > 75) throw new Error(`More than 75 octets: ${line}`);
    if (/[\r\n]/.test(line)) throw new Error(`A line end without its half: ${JSON.stringify(line)}`);
    if (line.includes("\ufffd")) throw new Error(`A torn character: ${line}`);
  }
  return lines.join("\r\n").replaceAll("\r\n ", "").split("\r\n");
}

/** The text that a value stands for. */
export function unescaped(value: string): string {
  return value.replace(/\\(.)/g, (_, mark: string) => (mark === "n" ? "\n" : mark));
}

/** The events of a calendar file, each by the names of its properties. */
export function eventsIn(text: string): readonly Readonly<Record<string, string>>[] {
  const events: Record<string, string>[] = [];
  for (const line of unfolded(text)) {
    const colon = line.indexOf(":");
    const [name, value] = [line.slice(0, colon), line.slice(colon + 1)];
    if (line === "BEGIN:VEVENT") events.push({});
    else if (events.length > 0 && name !== "END") Object.assign(events.at(-1) ?? {}, { [name]: value });
  }
  return events;
}
