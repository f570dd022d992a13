import { schemaAt } from "../../model/schemaAt.ts";

/** Something that somebody asked for, as a list tells it. */
export interface ReadAsk {
  readonly title: string;
  readonly priority: string | undefined;
  readonly description: string | undefined;
  /** The id of who asked for it. */
  readonly stakeholder: string | undefined;
  readonly criteria: readonly string[];
}

/** What a list of asks says, and the prose around it. */
export interface ReadAsks {
  readonly asks: readonly ReadAsk[];
  /** Empty where there is none. */
  readonly notes: string;
}

const item = /^(\s*)(?:[-*+•]|\d{1,3}[.)])\s+(?:\[[ xX]\]\s+)?(.*\S)\s*$/;
const heading = /^#{1,6}\s/;
const leadingWord = /^[[(【（]([^\])】）]{1,30})[\])】）]\s*/;
const trailingPerson = /\s*@([A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+)\s*$/;

/**
 * Reads a list of asks from Markdown or plain text. Each item is one: `[must]` before it is its priority, `@SH-001`
 * behind it who asked for it, items below it are its criteria, other lines below it its description. Where no line is an
 * item, every line is an ask; else lines that belong to no item are notes. Headings are passed over.
 */
export function readAsks(text: string): ReadAsks {
  const lines = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/)
    .filter((line) => !heading.test(line) && !/^\s*(?:-{3,}|\*{3,})\s*$/.test(line));
  const isList = lines.some((line) => item.test(line));
  if (!isList) {
    const plain = lines.map((line) => line.trim()).filter((line) => line !== "");
    return { asks: plain.map((line) => new AskLines(line).ask), notes: "" };
  }
  const asks: AskLines[] = [];
  const notes: string[] = [];
  let margin: number | undefined;
  for (const line of lines) {
    const [, indent = "", said] = item.exec(line) ?? [];
    const last = asks.at(-1);
    if (said !== undefined) {
      margin ??= indent.length;
      if (indent.length > margin && last) last.criteria.push(said);
      else asks.push(new AskLines(said));
    } else if (/^\s/.test(line) && line.trim() !== "" && last) {
      last.description.push(line.trim());
    } else if (line.trim() !== "") {
      notes.push(line.trim());
    }
  }
  return { asks: asks.map(({ ask }) => ask), notes: notes.join("\n") };
}

/** An item of the list with the lines below it. */
class AskLines {
  readonly criteria: string[] = [];
  readonly description: string[] = [];
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  get ask(): ReadAsk {
    const [word, said = ""] = leadingWord.exec(this.#line) ?? [];
    const priority = priorities().get(said.trim().toLowerCase());
    const rest = priority === undefined ? this.#line : this.#line.slice(word?.length ?? 0);
    const [tail, stakeholder] = trailingPerson.exec(rest) ?? [];
    const description = this.description.join("\n");
    return {
      title: rest.slice(0, rest.length - (tail?.length ?? 0)),
      priority,
      description:
        description === "" ? undefined : description.includes("\n") ? `${description}\n` : description,
      stakeholder,
      criteria: this.criteria,
    };
  }
}

/** The priorities by their words in the file, and by what people call them. */
function priorities(): ReadonlyMap<string, string> {
  const [node] = schemaAt("requirement", ["priority"]);
  const words = Object.entries(node?.labels ?? {}).flatMap(([id, labels]) =>
    [id, ...Object.values(labels)].map((word) => [word.toLowerCase(), id] as const),
  );
  return new Map(words);
}
