import assert from "node:assert/strict";
import fc from "fast-check";
import { addDays } from "../../../src/core/model/calendar.ts";
import type { ProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { InMemoryStore } from "../../support/inMemoryStore.ts";
import { applyTo, type FileChange, fileChange } from "../../support/randomProject.ts";
import { type Circumstances, keep, keptOutcome, open, usual } from "./cachedCheck.ts";

const numRuns = Number(process.env.RUNS ?? 150);

const lifecycle = "kind: lesson\ninitial: captured\nstates: {captured: {on: {SHARE: shared}}, shared: {}}\n";

/** Files that concern records by no reference: a lifecycle, and what somebody sent. */
const besideRecords = fc.constantFrom<FileChange>(
  { op: "write", path: "workflows/lesson.yaml", text: lifecycle },
  { op: "write", path: "workflows/lesson.yaml", text: lifecycle.replace("initial: captured\n", "") },
  { op: "write", path: "workflows/lesson.yaml", text: "" },
  { op: "remove", path: "workflows/lesson.yaml" },
  { op: "write", path: "lessons.yaml", text: "- {id: LES-001, title: Ask, status: captured, history: []}\n" },
  { op: "write", path: "evidence/answer.json", text: "{}" },
  { op: "write", path: "evidence/answer.json", text: "[" },
  { op: "write", path: "requirements/odd.yaml", text: "id: REQ-002\ntitle: .inf\neffort: -.inf\nx-a: -0\n" },
  { op: "write", path: "requirements/odd.yaml", text: "id: REQ-002\n__proto__: {id: REQ-003}\n" },
  { op: "remove", path: "requirements/odd.yaml" },
);

const change = fc.oneof({ weight: 5, arbitrary: fileChange }, { weight: 1, arbitrary: besideRecords });

/** Now and then something is otherwise than at the check before. */
const circumstances: fc.Arbitrary<Partial<Circumstances>> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        stage: fc.constantFrom("work", "review", "release"),
        lang: fc.constantFrom("en", "zh-CN"),
        isTrusted: fc.boolean(),
        build: fc.constantFrom("one", "two"),
      },
      { requiredKeys: [], noNullPrototype: true },
    ),
  },
);

const step = fc.record({
  changes: fc.array(change, { maxLength: 4 }),
  later: fc.constantFrom(0, 0, 0, 1, 30),
  circumstances,
  isKept: fc.boolean(),
});

/** What a project and its records are, and where they are mentioned, without the objects' identities. */
function contentOf({ project }: ProjectService): unknown {
  const ids = [...project.files.values()].flatMap(({ entries }) => entries.map(({ id }) => id)).sort();
  return {
    settings: project.settings,
    files: [...project.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    found: ids.map((id) => project.find(id)),
    mentions: ids.map((id) =>
      [...project.mentions(id)].map(({ entry }) => `${entry.file} ${entry.base}`).sort(),
    ),
  };
}

describe("a project that is kept from one check to the next", () => {
  it("has the same problems and the same content as one that is read anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 6, maxLength: 24 }),
        fc.array(step, { minLength: 1, maxLength: 8 }),
        async (first, steps) => {
          const folder = new InMemoryFolder();
          const store = new InMemoryStore();
          for (const one of first) applyTo(folder, one);
          let { day } = usual;
          await keep(await open(folder, usual, store), usual, store);
          for (const { changes, later, circumstances: others, isKept } of steps) {
            day = addDays(day, later);
            const now = { ...usual, ...others, day };
            for (const one of changes) applyTo(folder, one);
            const fresh = await open(folder, now);
            const outcome = await keptOutcome(folder, now, store);
            if (outcome) assert.deepEqual(outcome.problems, fresh.problems());
            const service = await open(folder, now, store);
            assert.deepEqual(service.problems(), fresh.problems());
            assert.deepEqual(service.tally(), fresh.tally());
            assert.deepEqual(contentOf(service), contentOf(fresh));
            if (isKept) await keep(service, now, store);
          }
        },
      ),
      { numRuns },
    );
  });

  it("goes on as one that was read anew", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 6, maxLength: 24 }),
        fc.array(fc.array(change, { maxLength: 4 }), { minLength: 1, maxLength: 4 }),
        async (first, then) => {
          const folder = new InMemoryFolder();
          const store = new InMemoryStore();
          for (const one of first) applyTo(folder, one);
          await (await open(folder, usual, store)).keep();
          const service = await open(folder, usual, store);
          for (const changes of then) {
            await service.update(changes.flatMap((one) => applyTo(folder, one)));
            const fresh = await open(folder, usual);
            assert.deepEqual(service.problems(), fresh.problems());
            assert.deepEqual(contentOf(service), contentOf(fresh));
          }
        },
      ),
      { numRuns },
    );
  });
});
