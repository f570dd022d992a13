import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { kinds } from "../../src/generated/kinds.ts";
import { cleanProject } from "./support/projects.ts";
import { type CliResult, runCli } from "./support/runCli.ts";
import { readTree, type Tree, temporaryFolder, writeTree } from "./support/tree.ts";

describe("assent new", () => {
  const folder = temporaryFolder();
  let old: Tree = {};
  beforeEach(() => {
    writeTree(folder(), cleanProject);
    old = readTree(folder());
  });
  const assent = (...argv: string[]) => runCli(folder(), ["new", ...argv]);
  const textOf = (file: string) => readFileSync(path.join(folder(), file), "utf8");

  /** The text that would be written. */
  async function planned(...argv: string[]): Promise<string> {
    const { status, out, err } = await assent(...argv, "--dry-run");
    assert.deepEqual([status, err], [0, ""]);
    return out;
  }

  it("writes a record into a file of its own and says where", async () => {
    const result = await assent("requirement", "登录", "with", "SSO");
    assert.deepEqual(result, {
      status: 0,
      out: "Created REQ-001 in requirements/REQ-001.yaml\n",
      err: "",
    } satisfies CliResult);
    assert.equal(
      textOf("requirements/REQ-001.yaml"),
      "id: REQ-001\ntitle: 登录 with SSO\nstatus: captured\nhistory: []\n",
    );
    assert.deepEqual(
      Object.keys(readTree(folder())).filter((name) => !(name in old)),
      ["requirements/", "requirements/REQ-001.yaml"],
    );
  });

  it("gives each record the number after the highest", async () => {
    writeTree(folder(), {
      "risks/a.yaml": "- {id: RISK-009, title: A, status: identified, history: []}\n",
      "risks/b.yaml": "- {id: RISK-002, title: B, status: identified, history: []}\n",
    });
    assert.match((await assent("risk", "C")).out, /RISK-010 /);
    assert.match((await assent("risk", "D")).out, /RISK-011 /);
  });

  it("follows the prefixes of the project", async () => {
    writeTree(folder(), { "assent.yaml": "assent: 1\nname: P\nprefixes: {requirement: XQ}\n" });
    assert.equal((await assent("requirement", "A")).out, "Created XQ-001 in requirements/XQ-001.yaml\n");
  });

  it("makes a record of every kind that the check accepts", async () => {
    for (const kind of kinds.filter((name) => name !== "charter" && name !== "baseline")) {
      const { status, err } = await assent(kind, `New ${kind}`);
      assert.deepEqual([status, err], [0, ""], kind);
    }
    const { status, out } = await runCli(folder(), ["check"]);
    assert.equal(status, 0, out);
  });

  it("appends to the register where the project keeps one, and keeps what is there", async () => {
    const text = "# Ours\n- id: RISK-001   # first\n  title: 'A'\n  status: identified\n  history: []\n";
    writeTree(folder(), { "risks.yaml": text });
    const { out } = await assent("risk", "B");
    assert.equal(out, "Created RISK-002 in risks.yaml\n");
    assert.equal(
      textOf("risks.yaml"),
      `${text}- id: RISK-002\n  title: B\n  status: identified\n  history: []\n`,
    );
  });

  it("keeps the line ends of a register with CR LF", async () => {
    const text = "- id: RISK-001\r\n  title: A\r\n  status: identified\r\n  history: []\r\n";
    writeTree(folder(), { "risks.yaml": text });
    assert.equal((await assent("risk", "B", "--set", "event=one\ntwo\n")).status, 0);
    const written = textOf("risks.yaml");
    assert.ok(written.startsWith(text));
    assert.doesNotMatch(written, /[^\r]\n|\r[^\n]/);
    assert.match(written, /RISK-002/);
  });

  it("reads numbers, lists, mappings and dotted keys of --set", async () => {
    const out = await planned(
      "stakeholder",
      "Li Wei",
      ...["--set", "power=4", "--set", "needs=[speed, 质量]", "--set", "contact.email=li.wei@client.example"],
      ...["--set", "contact.phone='+86 10'", "--set", "key=true", "--set", "x-note={a: 1, b: [2]}"],
    );
    assert.equal(
      out,
      [
        "id: SH-001",
        "title: Li Wei",
        "status: identified",
        "power: 4",
        "needs: [speed, 质量]",
        "contact:",
        "  email: li.wei@client.example",
        "  phone: +86 10",
        "key: true",
        "x-note:",
        "  a: 1",
        "  b: [2]",
        "history: []",
        "",
      ].join("\n"),
    );
  });

  it("takes a text of --set as it was typed", async () => {
    const texts = [
      "Fix bug #12",
      "- not a list",
      "a: not a mapping",
      "  spaces around  ",
      "first\nsecond: line\n",
      "first\n  # not a comment",
      "a=b=c",
      "'twas",
      "*star &anchor !tag",
      "|",
      "~",
      "[unclosed",
      "",
    ];
    for (const text of texts) {
      const id = `REQ-${100 + texts.indexOf(text)}`;
      const settings = ["--set", `id=${id}`, "--set", `x-note=${text}`];
      const { status, err } = await assent("requirement", "Q", ...settings);
      assert.deepEqual([status, err], [0, ""], JSON.stringify(text));
      const { out } = await runCli(folder(), ["show", id, "--format", "json"]);
      assert.equal(JSON.parse(out).records[0].value["x-note"], text, JSON.stringify(text));
    }
  });

  it("takes an id that is given, and refuses one that is in use", async () => {
    assert.match((await assent("lesson", "A", "--set", "id=LES-050")).out, /LES-050 /);
    const again = await assent("lesson", "B", "--set", "id=LES-050");
    assert.deepEqual([again.status, again.out], [1, ""]);
    assert.match(again.err, /LES-050/);
  });

  const refused: Readonly<Record<string, [argv: string[], message: RegExp]>> = {
    "an unknown field": [["--set", "prio=must"], /“prio” is not known/],
    "a value that isn't allowed": [["--set", "priority=urgent"], /“priority” must be one of/],
    "a value of another type": [["--set", "acceptanceCriteria=none"], /“acceptanceCriteria” must be a list/],
    "an id that leads out of the folder": [["--set", "id=../../REQ-001"], /“id” must be an id/],
    "no title": [["--set", "priority=must"], /“title” must not be empty/],
    "a state that events have to lead to": [
      ["--set", "status=confirmed"],
      /begins in “captured”.*assent events/,
    ],
    "a key of Object.prototype": [["--set", "constructor=1"], /“constructor” is not known/],
  };
  for (const [title, [argv, message]] of Object.entries(refused)) {
    it(`refuses ${title} with status 1, and writes nothing`, async () => {
      const words = title === "no title" ? [] : ["Title"];
      const { status, out, err } = await assent("requirement", ...words, ...argv);
      assert.deepEqual([status, out], [1, ""]);
      assert.match(err, message);
      assert.deepEqual(readTree(folder()), old);
    });
  }

  it("refuses a second charter", async () => {
    const { status, err } = await assent("charter", "Another");
    assert.equal(status, 1);
    assert.match(err, /CHARTER/);
    assert.deepEqual(readTree(folder()), old);
  });

  it("refuses to touch a register that can't be read, and names it", async () => {
    writeTree(folder(), { "risks.yaml": "- id: [\n" });
    const { status, err } = await assent("risk", "A");
    assert.equal(status, 1);
    assert.match(err, /risks\.yaml/);
    assert.equal(textOf("risks.yaml"), "- id: [\n");
  });

  it("refuses to write over a file that holds something else", async () => {
    writeTree(folder(), {
      "risks/RISK-001.yaml": "id: RISK-007\ntitle: Odd\nstatus: identified\nhistory: []\n",
    });
    writeTree(folder(), { "risks/RISK-008.yaml": "" });
    const { status, err } = await assent("risk", "B", "--set", "id=RISK-008");
    assert.equal(status, 2);
    assert.match(err, /risks\/RISK-008\.yaml/);
    assert.equal(textOf("risks/RISK-008.yaml"), "");
  });

  it("writes nothing with --dry-run, and prints what it would", async () => {
    const out = await planned("lesson", "B");
    assert.ok(out.includes("LES-002"));
    assert.deepEqual(readTree(folder()), old);
    assert.equal((await assent("lesson", "B")).status, 0);
    assert.equal(textOf("lessons.yaml"), out);
  });

  it("works from anywhere below the project, and with --dir from outside", async () => {
    writeTree(folder(), { "docs/deep/note.md": "" });
    assert.equal((await runCli(path.join(folder(), "docs/deep"), ["new", "issue", "A"])).status, 0);
    assert.ok(existsSync(path.join(folder(), "issues/ISS-001.yaml")));
    assert.equal((await runCli("/", ["new", "issue", "B", "--dir", folder()])).status, 0);
    assert.ok(existsSync(path.join(folder(), "issues/ISS-002.yaml")));
  });
});
