import assert from "node:assert/strict";
import fc from "fast-check";
import type { PlannedEvent } from "../../../src/core/act/planEvent.ts";
import type { PlannedFile } from "../../../src/core/act/planFiles.ts";
import { isLiving } from "../../../src/core/workflow/atRest.ts";
import type { DataField } from "../../../src/core/workflow/definition.ts";
import type { LivingEntry } from "../../../src/core/workflow/facts.ts";
import type { Offer } from "../../../src/core/workflow/offers.ts";
import { everybody } from "./support/people.ts";
import { smallProject } from "./support/smallProject.ts";
import { agreed, approved, signing, textsOf, voting } from "./support/story.ts";
import { Trial } from "./support/trial.ts";

const numRuns = Number(process.env.RUNS ?? 25);

/** What somebody tries; numbers choose among what there is at that moment. */
const attempt = fc.record({
  record: fc.nat(),
  event: fc.nat(),
  by: fc.constantFrom(...everybody.map(({ address }) => address), "SH-004", "nobody@nowhere.example"),
  via: fc.constantFrom(...Array<undefined>(6), "BL-001", "CR-001", "ACC-001"),
  text: fc.constantFrom("Because.", "Why not", "会计", "Two\nlines: #1", "“é”\t{[,", ""),
  note: fc.constantFrom(undefined, "A note", "- [x]: {y}\nz"),
  minutes: fc.constantFrom(1, 1, 1, 5, 20, 60, 0, -1, 1_000_000),
  /** Whether only what is open is tried. */
  isWise: fc.constantFrom(true, true, true, false),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

function living({ project }: Trial): readonly LivingEntry[] {
  return [...project.files.values()].flatMap(({ entries }) => entries).filter(isLiving);
}

/** Those with an interesting life come more often than people. */
function candidates(trial: Trial): readonly LivingEntry[] {
  const all = living(trial);
  const others = all.filter(({ kind }) => kind !== "stakeholder");
  const long = all.filter(({ id }) => /^(?:CR|ACC|REQ)-/.test(id));
  return [...all, ...others, ...Array.from({ length: 6 }, () => long).flat()];
}

function choose<T>(list: readonly T[], number: number): T | undefined {
  return list[number % Math.max(1, list.length)];
}

function valueFor({ type, choices, kinds }: DataField, text: string, { project }: Trial): unknown {
  if (type === "date") return "2026-07-01";
  if (type === "choice") return choices?.[0];
  if (type === "record") return [...project.all((kinds?.[0] ?? "issue") as "issue")][0]?.id;
  return type === "line" ? text.replace("\n", " ") : text;
}

function dataFor(offer: Offer, { text, via }: Attempt, trial: Trial): Record<string, unknown> {
  const said = Object.entries(offer.data).map(([key, field]) => [key, valueFor(field, text, trial)]);
  return { ...Object.fromEntries(said), ...(via ? { via } : {}) };
}

/** The texts of the records of a file, comments and blank lines with them. */
function partsOf(text: string): readonly string[] {
  return text.split(/^(?=- )/m);
}

/** The records that the event did not concern stand in the files as before, byte by byte. */
function assertOthersStay({ path, text, expected }: PlannedFile, concerned: ReadonlySet<number>): void {
  if (expected === undefined || !/^- /m.test(expected)) return;
  const [after, before] = [partsOf(text), partsOf(expected)];
  const offset = before[0]?.startsWith("- ") ? 0 : 1;
  for (const [index, part] of before.entries()) {
    if (!concerned.has(index - offset)) assert.equal(after[index], part, `${path}: item ${index}`);
  }
}

/** One attempt; what happened, if anything did. */
function tried(trial: Trial, one: Attempt, at: string): string | undefined {
  const entry = choose(candidates(trial), one.record);
  assert.ok(entry);
  const all = trial.offers(entry.id, one.isWise ? undefined : one.by);
  const open = one.isWise ? all.filter(({ isOpen }) => isOpen || one.via) : all;
  // What ends or rests comes more seldom: much has to happen before.
  const lively = open.filter(({ event }) => !/^(?:WITHDRAW|DEFER|CANCEL|REJECT|REVISE)$/.test(event));
  const offer = choose([...open, ...lively, ...lively, ...lively], one.event);
  if (!offer) return undefined;
  const said = { data: dataFor(offer, one, trial), at, ...(one.note ? { note: one.note } : {}) };
  const turn = everybody.findIndex(({ address }) => address === one.by);
  const people = [...everybody.slice(turn), ...everybody.slice(0, turn)].map(({ address }) => address);
  for (const by of one.isWise && turn >= 0 ? people : [one.by]) {
    const planned = trial.plan(entry.id, offer.event, by, said);
    if (planned.ok) {
      carryOut(trial, planned);
      return `${entry.kind} ${offer.event}`;
    }
    assert.ok(planned.reasons.length > 0);
  }
  return undefined;
}

function carryOut(trial: Trial, { files, steps }: Extract<PlannedEvent, { ok: true }>): void {
  for (const file of files) {
    const here = steps.filter(({ entry }) => entry.file === file.path);
    assertOthersStay(file, new Set(here.map(({ entry }) => Number(entry.base[0] ?? 0))));
  }
  trial.write(Object.fromEntries(files.map(({ path, text }) => [path, text])));
  for (const { entry, to } of steps) {
    assert.equal(trial.status(entry.id), to);
    assertSound(trial, entry.id);
  }
}

/** A record fits: its file has no problem of its own, and its history can have come about. */
function assertSound(trial: Trial, id: string): void {
  const { file } = trial.entry(id);
  const { findings = [] } = trial.project.files.get(file) ?? {};
  const faults = [...findings, ...trial.faults(id)];
  assert.deepEqual(
    faults.map(({ message }) => message),
    [],
    `${id}\n${trial.text(file)}`,
  );
  const last = trial.history(id).at(-1);
  if (last) assert.equal(trial.status(id), last.state, id);
}

describe("any sequence of events that are accepted", () => {
  it("leaves files and histories that hold, and touches no other record", () => {
    const happened = new Set<string>();
    const beginnings = [smallProject(), ...[agreed(), voting(), approved(), signing()].map(textsOf)];
    const attempts = fc.array(attempt, { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(fc.constantFrom(...beginnings), attempts, (texts, several) => {
        const trial = new Trial(texts);
        let time = Date.parse("2026-06-02T09:00:00Z");
        for (const one of several) {
          const next = time + one.minutes * 60_000;
          const what = tried(trial, one, new Date(next).toISOString());
          if (what === undefined) continue;
          happened.add(what);
          time = Math.max(time, next);
        }
        for (const { id } of living(trial)) assertSound(trial, id);
      }),
      { numRuns },
    );
    assert.ok(happened.size > 30, `much of what can happen has happened: ${[...happened].sort()}`);
  });
});
