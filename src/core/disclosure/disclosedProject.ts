import { kinds, kindTable } from "../../generated/kinds.ts";
import type { Entry, SourceFile } from "../model/entry.ts";
import type { FileKind, Kind } from "../model/kind.ts";
import { Project, type ProjectView } from "../model/project.ts";
import { projectFile } from "../model/projectFile.ts";
import { createTranslator } from "../model/translate.ts";
import { readEntry } from "../source/readEntry.ts";
import type { FactsSource } from "../workflow/factsFor.ts";
import { audienceOf, isDisclosed } from "./audience.ts";
import { type Audience, cutRecord } from "./cutRecord.ts";

/**
 * A project of what a client may see of another one, and of nothing else: records that say so, cut down to the fields that
 * their schemas disclose, without the texts of files. Whoever is given it has nothing to leak.
 *
 * Seals and digests were made of what the records say in full: verify with the project itself, not with this one.
 */
export class DisclosedProject extends Project {
  /** Makes sure that only `disclosed` gives what is asked for by this name. */
  readonly #disclosed = true;

  static is(project: ProjectView): project is DisclosedProject {
    return project instanceof DisclosedProject && project.#disclosed;
  }
}

/**
 * What a client may see of a project.
 * @param reader id of the stakeholder for whom it is: they see their own notes, too
 */
export function disclosed(project: ProjectView, reader?: string): DisclosedProject {
  const audience = audienceOf(project, reader);
  const records = kinds
    .flatMap((kind) => [...project.all(kind)])
    .filter((entry) => isDisclosed(entry, project))
    .map((entry) => cutEntry(entry, audience));
  const named = new Set([...(reader === undefined ? [] : [reader]), ...records.flatMap(peopleIn)]);
  const people = [...project.valid("stakeholder")]
    .filter(({ id }) => named.has(id) && project.find(id).length === 1)
    .map((entry) => cutEntry(entry, audience));
  const settings = [...project.valid("assent")].map(({ kind, value }) =>
    read(projectFile, kind, cutRecord(kind, value, audience)),
  );
  const cut = new DisclosedProject();
  const entries = [...settings, ...people, ...records].sort((a, b) => (a.file < b.file ? -1 : 1));
  cut.replace(new Map(entries.map((entry) => [entry.file, fileOf(entry)])));
  return cut;
}

/** The same facts, of what a client may see; lifecycles give only the names of states and events. */
export function disclosedSource(source: FactsSource, reader?: string): FactsSource {
  return { ...source, project: disclosed(source.project, reader) };
}

const plain = createTranslator();

function cutEntry(entry: Entry, audience: Audience): Entry {
  const kind = entry.kind as Kind;
  // Where the team keeps a record might tell something, too.
  return read(`${kindTable[kind].folder}/${entry.id}.yaml`, kind, cutRecord(kind, entry.value, audience));
}

function read(path: string, kind: FileKind, value: unknown): Entry {
  return readEntry(path, kind, [], value, plain).entry;
}

function fileOf(entry: Entry): SourceFile {
  return { path: entry.file, text: "", entries: [entry], findings: [] };
}

/** The people whom a record names as such, and those who acted. */
function peopleIn({ references, value }: Entry): readonly string[] {
  const { history = [] } = value as { readonly history?: readonly { readonly by: string }[] };
  const named = references.filter(({ field }) => field.kinds.includes("stakeholder")).map(({ id }) => id);
  return [...named, ...history.map(({ by }) => by)];
}
