import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { ImportProject } from "./importSupport.ts";

const real = path.resolve(process.env.ASSENT_REAL_INPUTS ?? "../shared/real-inputs");

// The real files are not part of the project: without them, small ones of our own with the same features
// stand in.
const inputs = existsSync(real)
  ? { folder: real, requirements: 397, items: 43 }
  : { folder: path.resolve("test/fixtures/import/standIn"), requirements: 3, items: 4 };

describe("importing what others wrote", () => {
  let project: ImportProject;

  beforeEach(() => {
    project = new ImportProject();
  });
  afterEach(() => project.remove());

  it("takes every requirement of NASA's core Flight Executive", async () => {
    const call = [
      "csv",
      path.join(inputs.folder, "nasa-cfe-requirements.csv"),
      "--map",
      path.resolve("docs/examples/nasa-cfe.map.yaml"),
    ];
    await importTwice(project, call, inputs.requirements);
    assert.deepEqual(await faults(project), []);
  });

  it("takes every item of Doorstop's own tree, with its links", async () => {
    const tree = path.join(inputs.folder, "doorstop-own");
    await importTwice(project, ["doorstop", tree], inputs.items);
    assert.deepEqual(await faults(project), []);
    const folder = path.join(project.folder, "requirements");
    const texts = readdirSync(folder).map((name) => readFileSync(path.join(folder, name), "utf8"));
    const links = texts.flatMap((text) => /^links: \[(.*)\]$/m.exec(text)?.[1]?.split(", ") ?? []);
    assert.equal(links.length, countLinks(tree));
    assert.ok(links.every((link) => /^REQ-\d{3}$/.test(link)));
  });
});

async function importTwice(project: ImportProject, call: readonly string[], count: number): Promise<void> {
  const first = await project.import(...call, "--format", "json");
  assert.equal(first.status, 0);
  assert.equal(JSON.parse(first.out).counts.created, count);
  const tree = project.tree();
  assert.equal(tree.size, count + 1);
  const second = await project.import(...call, "--format", "json");
  assert.equal(JSON.parse(second.out).counts.unchanged, count);
  assert.deepEqual(project.tree(), tree);
}

/** The links of all items, counted without reading them as YAML. */
function countLinks(tree: string): number {
  const names = readdirSync(tree, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\w\.yml$/.test(name),
  );
  const lines = names.flatMap((name) => readFileSync(path.join(tree, name), "utf8").split("\n"));
  return lines.filter((line) => /^- [A-Z]+\d+:/.test(line)).length;
}

/** What the import itself would be to blame for. */
async function faults(project: ImportProject): Promise<string[]> {
  return (await project.problems()).filter((problem) => / (?:yaml|schema|ref|id)\//.test(problem));
}
