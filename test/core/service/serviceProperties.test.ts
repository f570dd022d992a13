import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays, type Day } from "../../../src/core/model/calendar.ts";
import type { Problem } from "../../../src/core/model/problem.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService, type Found, type ProjectService } from "../../../src/core/service.ts";
import { kinds } from "../../../src/generated/kinds.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { applyTo, type FileChange, fileChange } from "../../support/randomProject.ts";

const numRuns = Number(process.env.RUNS ?? 150);

const steps = fc.array(
  fc.record({
    changes: fc.array(fileChange, { maxLength: 4 }),
    daysLater: fc.constantFrom(0, 0, 0, 1, 30),
  }),
  { minLength: 1, maxLength: 8 },
);

const beginning = fc.array(fileChange, { minLength: 6, maxLength: 24 });

function folderAfter(changes: readonly FileChange[]): InMemoryFolder {
  const folder = new InMemoryFolder();
  for (const change of changes) applyTo(folder, change);
  return folder;
}

function open(folder: InMemoryFolder, today: () => Day): ProjectService {
  return createProjectService(folder, { t: createTranslator(), today, stage: "review" });
}

/** What a project says of itself, in words that can be compared. */
function graphOf({ project }: ProjectService): unknown {
  const placed = [...kinds].flatMap((kind) => [...project.all(kind)]);
  const place = ({ file, base }: (typeof placed)[number]) => `${file} ${base}`;
  const known = new Set(placed.flatMap(({ id, references }) => [id, ...references.map((one) => one.id)]));
  return {
    settings: project.settings,
    files: [...project.files.keys()].sort(),
    records: kinds.map((kind) => [...project.all(kind)].map((entry) => `${place(entry)} ${entry.id}`)),
    found: [...known].sort().map((id) => [id, project.find(id).map(({ entry }) => place(entry))]),
    mentioned: [...known]
      .sort()
      .map((id) => [id, [...project.mentions(id)].map(({ entry }) => place(entry)).sort()]),
  };
}

/** A project that is loaded and about to change. */
interface Moment {
  readonly folder: InMemoryFolder;
  readonly service: ProjectService;
  readonly today: () => Day;
}

/** Checks a change that has happened, from what the service names as affected by it. */
type Check = (named: Awaited<ReturnType<ProjectService["update"]>>) => void | Promise<void>;

/** Changes many projects in many steps; before each step `prepare` says how to check it. */
async function atEveryChange(prepare: (moment: Moment) => Check, found?: Found): Promise<void> {
  await fc.assert(
    fc.asyncProperty(beginning, steps, async (first, then) => {
      let day = "2026-06-15";
      const today = () => day;
      const folder = folderAfter(first);
      const service = open(folder, today);
      await service.load(undefined, found);
      for (const { changes, daysLater } of then) {
        const check = prepare({ folder, service, today });
        day = addDays(day, daysLater);
        const paths = changes.flatMap((change) => applyTo(folder, change));
        await check(await service.update(paths, undefined, found));
      }
    }),
    { numRuns },
  );
}

describe("a project that changes file by file", () => {
  it("has told last of every file what its problems are", async () => {
    const told = new Map<string, readonly Problem[]>();
    await atEveryChange(
      ({ service }) =>
        () => {
          for (const path of service.project.files.keys()) {
            assert.deepEqual(told.get(path), service.problemsOf(path), path);
          }
        },
      (path, problems) => told.set(path, problems),
    );
  });

  it("has the same problems and the same graph as one that is read anew", async () => {
    await atEveryChange(({ folder, service, today }) => async () => {
      const fresh = open(folder, today);
      await fresh.load();
      assert.deepEqual(service.problems(), fresh.problems());
      assert.deepEqual(graphOf(service), graphOf(fresh));
    });
  });

  it("counts as many problems as it has, of each severity", async () => {
    await atEveryChange(({ service }) => async () => {
      const counts = { error: 0, warning: 0, info: 0, hint: 0 };
      for (const { severity } of service.problems()) counts[severity]++;
      assert.deepEqual(service.tally().counts, counts);
    });
  });

  it("names every file whose problems changed", async () => {
    await atEveryChange(({ folder, service }) => {
      const paths = folder.paths;
      const before = new Map(paths.map((path) => [path, service.problemsOf(path)]));
      return (named) => {
        for (const path of new Set([...paths, ...folder.paths])) {
          if (named.has(path)) continue;
          assert.deepEqual(service.problemsOf(path), before.get(path) ?? [], path);
        }
      };
    });
  });

  it("does not depend on the order in which the folder lists its files", async () => {
    await fc.assert(
      fc.asyncProperty(beginning, async (changes) => {
        const folder = folderAfter(changes);
        const turned = new InMemoryFolder();
        for (const path of folder.paths.toReversed()) {
          turned.write(path, (await folder.read(path)) ?? "");
        }
        const one = open(folder, () => "2026-06-15");
        const other = open(turned, () => "2026-06-15");
        await Promise.all([one.load(), other.load()]);
        assert.deepEqual(one.problems(), other.problems());
        assert.deepEqual(graphOf(one), graphOf(other));
      }),
      { numRuns },
    );
  });
});
