import assert from "node:assert/strict";
import { decodeStrictly } from "../../../src/cli/importDecode.ts";
import { importDoorstop } from "../../../src/core/exchange/doorstop/importDoorstop.ts";
import type { ImportPlan } from "../../../src/core/exchange/importPlan.ts";
import { emptyProject, type Files, findingsIn, projectOf, recordsIn, t, written } from "./memoryProject.ts";

const settings = (prefix: string, ...more: string[]): string =>
  ["settings:", "  digits: 3", `  prefix: ${prefix}`, "  sep: ''", ...more, ""].join("\n");

function item(fields: Readonly<Record<string, string>> = {}): string {
  const all = {
    active: "true",
    derived: "false",
    header: "''",
    level: "1.10",
    links: "[]",
    normative: "true",
    ref: "''",
    reviewed: "avwblqPimDJ2OgTrRCXxRPN8FQhUBWqPIXm7kSR95C4=",
    text: "|\n  The pump **shall** start.\n",
    ...fields,
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join("");
}

const tree: Files = {
  ".doorstop.yml": settings("REQ"),
  "REQ001.yml": item(),
  "REQ002.yml": item({ header: "|\n  Stopping\n", level: "2.0" }),
  "tests/.doorstop.yml": settings("TST", "  parent: REQ"),
  "tests/TST001.yml": item({ links: "\n- REQ001: 0123e45\n- REQ2: null" }),
};

function run(source: Files, files: Files): ReturnType<typeof importDoorstop> {
  const bytes = Object.entries(source).map(([path, text]) => ({
    path,
    bytes: new TextEncoder().encode(text),
  }));
  return importDoorstop(bytes, projectOf(files), decodeStrictly, t);
}

function importTree(source: Files, files: Files = emptyProject): { plan: ImportPlan; files: Files } {
  const result = run(source, files);
  assert.ok(result.ok, result.ok ? "" : JSON.stringify(result.obstacles));
  return { plan: result.plan, files: written(files, result.plan.writes) };
}

function extrasOf(files: Files, id: string): Readonly<Record<string, unknown>> {
  return (recordsIn(files).get(id)?.["x-doorstop"] ?? {}) as Readonly<Record<string, unknown>>;
}

describe("importing a Doorstop tree", () => {
  it("makes a requirement of every item, parents first, and references of links", () => {
    const { plan, files } = importTree(tree);
    assert.deepEqual(
      plan.rows.map(({ outcome, source, foreignId, id }) => [outcome, source, foreignId, id].join(" ")),
      [
        "created REQ001.yml REQ001 REQ-001",
        "created REQ002.yml REQ002 REQ-002",
        "created tests/TST001.yml TST001 REQ-003",
      ],
    );
    assert.deepEqual(recordsIn(files).get("REQ-003"), {
      id: "REQ-003",
      title: "The pump **shall** start.",
      status: "captured",
      description: "The pump **shall** start.\n",
      links: ["REQ-001", "REQ-002"],
      "x-doorstop": {
        document: "TST",
        level: "1.10",
        derived: false,
        normative: true,
        reviewed: "avwblqPimDJ2OgTrRCXxRPN8FQhUBWqPIXm7kSR95C4=",
        links: { REQ001: "0123e45" },
      },
      external: [{ system: "doorstop", id: "TST001" }],
      history: [],
    });
    assert.equal(recordsIn(files).get("REQ-002")?.title, "Stopping");
    assert.deepEqual(findingsIn(files), []);
  });

  it("changes nothing the second time, and only what changed the third time", () => {
    const { files } = importTree(tree);
    assert.deepEqual(importTree(tree, files).plan.writes, []);
    const path = "requirements/REQ-003.yaml";
    const mine = `# mine\n${files[path]}x-own: 1\n`;
    const changed = { ...tree, "tests/TST001.yml": item({ level: "1.20", links: "\n- REQ002: x" }) };
    const { plan, files: after } = importTree(changed, { ...files, [path]: mine });
    assert.deepEqual(
      plan.rows.map(({ outcome }) => outcome),
      ["unchanged", "unchanged", "updated"],
    );
    const expected = mine
      .replace("1.10", "1.20")
      .replace("[REQ-001, REQ-002]", "[REQ-002]")
      .replace('REQ001: "0123e45"', "REQ002: x");
    assert.equal(after[path]?.replaceAll('"', ""), expected.replaceAll('"', ""));
  });

  it("skips what is not active or no item, and tells what vanished", () => {
    const { files } = importTree(tree);
    const { "REQ001.yml": _, ...rest } = tree;
    const { plan } = importTree(
      { ...rest, "REQ002.yml": item({ active: "false" }), "notes.yml": "a: b\n" },
      files,
    );
    assert.deepEqual(
      plan.rows.map(({ outcome, source, reason }) => [source, outcome, reason?.split(":")[0]].join(" ")),
      [
        "REQ002.yml skipped The item is not active.",
        "tests/TST001.yml unchanged ",
        "notes.yml skipped The file is not an item of a document",
      ],
    );
    assert.deepEqual(plan.missing, [{ id: "REQ-001", foreignId: "REQ001" }]);
  });

  it("keeps a link to nowhere as a fingerprint, with a note", () => {
    const { plan, files } = importTree({ ...tree, "REQ002.yml": item({ links: "\n- REQ009: abc" }) });
    assert.match(plan.rows[1]?.notes[0] ?? "", /“REQ009” is neither in the source nor in the project/);
    assert.equal(recordsIn(files).get("REQ-002")?.links, undefined);
    assert.deepEqual(extrasOf(files, "REQ-002").links, { REQ009: "abc" });
  });

  it("finds a title for every item", () => {
    const titles = {
      "REQ001.yml": item({ text: "|\n  **Creating items**\n\n  More\n" }),
      "REQ002.yml": item({ text: "|\n  ### Headings 3\n" }),
      "REQ003.yml": item({ text: "''" }),
      "REQ004.yml": item({ text: `"${"word ".repeat(100)}"` }),
      "REQ005.yml": item({ header: "|\n  One\n  Two\n" }),
    };
    const { files } = importTree({ ".doorstop.yml": settings("REQ"), ...titles });
    const records = [...recordsIn(files).values()];
    assert.deepEqual(
      records.map(({ title }) => String(title).slice(0, 20)),
      ["Creating items", "Headings 3", "REQ003", "word word word word ", "One"],
    );
    assert.ok(String(records[3]?.title).length <= 300 && String(records[3]?.title).endsWith("word…"));
    assert.equal(extrasOf(files, "REQ-005").header, "One\nTwo\n");
    assert.equal(records[2]?.description, undefined);
  });

  it("fails an item that can't be read, at its line", () => {
    const { plan } = importTree({ ...tree, "REQ001.yml": "active: true\ntext: *x\n" });
    assert.deepEqual([plan.rows[0]?.outcome, plan.rows[0]?.line], ["failed", 2]);
    const wrong = importTree({ ...tree, "REQ001.yml": item({ links: "REQ002" }) }).plan;
    assert.equal(wrong.rows[0]?.reason, "“links” must be a list of ids.");
  });

  it("needs a document, of a kind that it can read", () => {
    const messages = [
      { "REQ001.yml": item() },
      { ".doorstop.yml": settings("REQ", "  itemformat: markdown") },
      { ".doorstop.yml": "a: 1\n" },
    ]
      .map((source) => run(source, emptyProject))
      .map((result) => (result.ok ? "" : (result.obstacles[0]?.message ?? "")));
    assert.match(messages[0] ?? "", /no \.doorstop\.yml/);
    assert.match(messages[1] ?? "", /Markdown/);
    assert.match(messages[2] ?? "", /settings: prefix/);
  });

  it("keeps attributes of the tree's own, and numbers as they are written", () => {
    const own = item({ "CUSTOM-ATTRIB": "1.50", references: "\n- path: a.py\n  type: file" });
    const { files } = importTree({ ".doorstop.yml": settings("REQ"), "sub/REQ-001.yml": own });
    const extras = extrasOf(files, "REQ-001");
    assert.equal(extras["CUSTOM-ATTRIB"], "1.50");
    assert.deepEqual(extras.references, [{ path: "a.py", type: "file" }]);
  });
});
