import assert from "node:assert/strict";
import fc from "fast-check";
import { idAt } from "../../../src/core/language/idAt.ts";
import { definitionsOf } from "../../../src/core/language/navigation/definition.ts";
import { documentSymbols } from "../../../src/core/language/navigation/documentSymbols.ts";
import { highlightsOf } from "../../../src/core/language/navigation/highlights.ts";
import type { FileSpan } from "../../../src/core/language/navigation/idSpans.ts";
import { referencesTo } from "../../../src/core/language/navigation/references.ts";
import { traceFrom } from "../../../src/core/language/navigation/trace.ts";
import type { Entry, SourceFile } from "../../../src/core/model/entry.ts";
import { kindOfFile } from "../../../src/core/model/kind.ts";
import type { Pointer } from "../../../src/core/model/problem.ts";
import { Project } from "../../../src/core/model/project.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { spanIn } from "../../../src/core/source/recordText.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { applyTo, fileChange } from "../../support/randomProject.ts";

const t = createTranslator();

async function projectAfter(changes: readonly Parameters<typeof applyTo>[1][]): Promise<Project> {
  const folder = new InMemoryFolder();
  for (const change of changes) applyTo(folder, change);
  const files = new Map<string, SourceFile>();
  for (const path of folder.paths) {
    const [kind, text] = [kindOfFile(path), await folder.read(path)];
    if (kind && text) files.set(path, readSource(path, kind, text, t));
  }
  const project = new Project();
  project.replace(files);
  return project;
}

interface Stand {
  readonly file: SourceFile;
  readonly entry: Entry;
  readonly id: string;
  readonly pointer: Pointer;
}

/** Everything in a project that names an id, or that others may name. */
function* standsIn(project: Project): Iterable<Stand> {
  for (const file of project.files.values()) {
    for (const entry of file.entries) {
      const own = entry.id === "" ? [] : [{ id: entry.id, pointer: ["id"] }];
      for (const { id, pointer } of [...own, ...entry.references, ...entry.anchors]) {
        yield { file, entry, id, pointer };
      }
    }
  }
}

function startOf({ file, entry, pointer }: Stand): number {
  const { start } = spanIn(file, [...entry.base, ...pointer], "value", t);
  return /["']/.test(file.text[start] ?? "") ? start + 1 : start;
}

function isAt({ file, start }: { file: string; start: number }): (place: FileSpan) => boolean {
  return (place) => place.file === file && place.span.start === start;
}

describe("the ways through any project", () => {
  const changes = fc.array(fileChange, { minLength: 5, maxLength: 25 });

  it("lead from every reference to where its id comes from, and from there back", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (happened) => {
        const project = await projectAfter(happened);
        for (const stand of standsIn(project)) {
          const { file, id } = stand;
          // In a text that can't be read, not every place is known.
          if (file.findings.some(({ code }) => code.startsWith("yaml/"))) continue;
          const start = startOf(stand);
          const place = idAt(file, start, t);
          assert.equal(place?.id, id, `${file.path} at ${start}`);
          const found = definitionsOf(place, project, t);
          assert.deepEqual(
            found.map(({ target }) => target),
            project.find(id),
          );
          for (const { file: path, span } of found) {
            assert.equal(project.files.get(path)?.text.slice(span.start, span.end), id);
          }
          const all = referencesTo(id, project, { declarations: true }, t);
          assert.equal(all.filter(isAt({ file: file.path, start })).length, 1);
          assert.equal(all.length, [...project.mentions(id)].length + project.find(id).length);
          const here = highlightsOf(file, place, t).map(({ span }) => ({ file: file.path, span }));
          assert.deepEqual(
            here,
            all.filter((one) => one.file === file.path),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it("show every record once, with nothing outside of it", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (happened) => {
        const project = await projectAfter(happened);
        const lifecycleOf = lifecyclesIn(project, t);
        for (const file of project.files.values()) {
          const symbols = documentSymbols(file, lifecycleOf, t);
          assert.ok(kindOfFile(file.path) === "assent" || symbols.length === file.entries.length);
          let last = 0;
          for (const { extent, span, children, id, title } of symbols) {
            assert.ok(id !== "" || title !== "");
            assert.ok(last <= extent.start && extent.start <= span.start && span.end <= extent.end);
            for (const child of children) {
              assert.ok(extent.start <= child.extent.start && child.extent.end <= extent.end);
              assert.equal(file.text.slice(child.span.start, child.span.end), child.id);
            }
            last = extent.end;
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it("trace every step by references that stand where it is said", async () => {
    await fc.assert(
      fc.asyncProperty(changes, async (happened) => {
        const project = await projectAfter(happened);
        const starts = new Set([...standsIn(project)].flatMap(({ id }) => project.find(id)));
        for (const start of starts) {
          const own = [start.entry.id, ...start.entry.anchors.map(({ id }) => id)];
          for (const direction of ["upstream", "downstream"] as const) {
            for (const { target, at } of traceFrom(start, direction, project, t)) {
              assert.ok(at.length > 0);
              for (const { file, span } of at) {
                const said = project.files.get(file)?.text.slice(span.start, span.end) ?? "";
                assert.ok([...own, target.id].includes(said), `${said} leads to ${target.id}`);
                assert.ok([start.entry.file, target.entry.file].includes(file));
              }
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
