import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import type { SourceFile } from "../../../../src/core/model/entry.ts";
import type { Span } from "../../../../src/core/model/problem.ts";
import type { Project } from "../../../../src/core/model/project.ts";
import type { TextEdit } from "../../../../src/core/yaml/edit/change.ts";
import { readProject, type Texts } from "../../../support/readProject.ts";

const folder = path.resolve("test/fixtures/editing");

/** The day on which all situations take place. */
export const today = "2026-06-15";

/** Where the cursor stands in a text. */
const cursor = "‸";

/** A situation as its fixture tells it: what the text is, where the cursor stands, and what is expected. */
export interface Situation {
  readonly it: string;
  /** The file that is open; its text takes the place of the one in the project. */
  readonly file: string;
  /** With a ‸ for the cursor. Without it, the file is as the project has it, and `cursor` says where it is. */
  readonly text?: string;
  /** A part of the project's own text with a ‸ in it. */
  readonly cursor?: string;
  /** Files that are different in this situation; null for one that isn't there. */
  readonly files?: Readonly<Record<string, string | null>>;
}

/** The situations of a fixture in `test/fixtures/editing`. */
export function situations<T>(name: string): readonly (Situation & T)[] {
  return parse(readFileSync(path.join(folder, `${name}.yaml`), "utf8")) as readonly (Situation & T)[];
}

/** The texts of the project in which all situations take place. */
export const projectTexts = parse(readFileSync(path.join(folder, "project.yaml"), "utf8")) as Readonly<
  Record<string, string>
>;

export interface OpenFile {
  readonly project: Project;
  readonly path: string;
  readonly text: string;
  /** Where the cursor stands in `text`. */
  readonly offset: number;
  readonly file: SourceFile;
}

/** The project with the file open, and the cursor in it. */
export function open({ file, text, cursor: part, files = {} }: Situation): OpenFile {
  const others: Texts = Object.fromEntries(
    Object.entries({ ...projectTexts, ...files }).map(([name, content]) => [name, content ?? undefined]),
  );
  const own = text ?? withCursor(others[file] ?? "", part);
  const offset = Math.max(0, own.indexOf(cursor));
  const plain = own.replace(cursor, "");
  const project = readProject({ ...others, [file]: plain });
  const source = project.files.get(file);
  assert.ok(source);
  return { project, path: file, text: plain, offset, file: source };
}

function withCursor(text: string, part = cursor): string {
  const plain = part.replace(cursor, "");
  assert.equal(text.split(plain).length, plain === "" ? text.length + 1 : 2, `“${plain}” stands there once`);
  return text.replace(plain, () => part);
}

/** A text in which spans are marked with ⟦ and ⟧. */
export function marked(text: string, spans: readonly Span[]): string {
  return applied(
    text,
    spans.flatMap(({ start, end }) => [
      { start, end: start, newText: "⟦" },
      { start: end, end, newText: "⟧" },
    ]),
  );
}

/** A text after edits that are against the text as it is. */
export function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}
