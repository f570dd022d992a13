// A sample on disk: what its records say, and its files with the histories that were played.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import { writtenChanges, writtenFields } from "./written.mjs";

/**
 * @typedef {object} Sample
 * @property {Map<string, string>} texts of its files, by path
 * @property {string[]} rules the paths of those that hold no records: its settings and its own lifecycles
 * @property {Map<string, { kind: string, file: string, base: (string | number)[], value: any }>} records by id
 */

/** @returns {Promise<Sample>} */
export async function readSample(core, folder) {
  const disk = core.diskFolder(folder);
  const today = () => core.dayIn(new Date(0), "UTC");
  const service = core.createProjectService(disk, { t: core.createTranslator(), today, stage: "work" });
  await service.load();
  const files = [...service.project.files.values()];
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const entries = files.flatMap((file) => file.entries).filter(({ kind }) => core.isRecordKind(kind));
  return {
    texts,
    rules: [...texts.keys()].filter((file) => !core.isRecordKind(core.kindOfFile(file))),
    records: new Map(entries.map((entry) => [entry.id, entry])),
  };
}

/** Where the story ends elsewhere than the sample stands, in words; nothing where it ends there. */
export function differences({ records }, played) {
  return [...records].flatMap(([id, { kind, value }]) => {
    const end = played.get(id);
    if (!end) return [`${id} is in no happening.`];
    const [is, ends] = [writtenByHand(kind, value), writtenByHand(kind, end)];
    return [...new Set([...Object.keys(is), ...Object.keys(ends)])]
      .filter((key) => !isDeepStrictEqual(is[key], ends[key]))
      .map(
        (key) => `${id}: “${key}” is ${JSON.stringify(is[key])}, but ends as ${JSON.stringify(ends[key])}.`,
      );
  });
}

/** A record without what this script writes: state and history, and the digests of what it was about. */
function writtenByHand(kind, { status: _status, history: _history, proposed, ...rest }) {
  const engines = writtenFields(kind);
  return {
    ...Object.fromEntries(Object.entries(rest).filter(([field]) => !engines.includes(field))),
    proposed: proposed?.map(({ base: _base, ...proposal }) => proposal),
  };
}

/** The files that would change, with their new texts: layout and comments stay as they are. */
export function retell(core, { texts, records }, played) {
  return [...texts].flatMap(([file, text]) => {
    const here = [...records.values()].filter((record) => record.file === file);
    const ends = here.map(({ kind, base, value }) => ({ kind, base, end: played.get(value.id) }));
    const cleared = edit(core, file, text, ends.flatMap(toFields));
    const retold = edit(core, file, cleared, ends.flatMap(toHistory));
    return retold === text ? [] : [{ file, text: retold }];
  });
}

function toFields({ kind, base, end }) {
  if (kind === "baseline") return writtenChanges(kind, base, end);
  const bases = (end.proposed ?? []).map((proposal, index) => ({
    op: "set",
    pointer: [...base, "proposed", index, "base"],
    value: proposal.base,
  }));
  return [
    { op: "set", pointer: [...base, "status"], value: end.status },
    { op: "set", pointer: [...base, "history"], value: [] },
    ...(kind === "change" ? bases : []),
    ...writtenChanges(kind, base, end),
  ];
}

function toHistory({ kind, base, end }) {
  if (kind === "baseline") return [];
  return end.history.map((item) => ({ op: "append", pointer: [...base, "history"], item, oneLine: true }));
}

function edit(core, file, text, changes) {
  const edited = core.editYaml(text, changes, core.createTranslator());
  if (!edited.ok) throw new Error(`${file}: ${edited.message}`);
  return edited.text;
}

export function writeTexts(folder, files) {
  for (const { file, text } of files) writeFileSync(path.join(folder, file), text);
}
