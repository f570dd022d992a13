import assert from "node:assert/strict";
import { troubledProject } from "./support/projects.ts";
import { type CliFacts, runCli } from "./support/runCli.ts";
import { temporaryFolder, writeTree } from "./support/tree.ts";

const escapeCharacter = "\u001b";

describe("colours", () => {
  const folder = temporaryFolder();
  beforeEach(() => writeTree(folder(), troubledProject));

  const calls = [["check"], ["list"], ["show", "REQ-002"], ["--help"], ["check", "--help"]];

  async function areUsed(facts: CliFacts, ...options: string[]): Promise<boolean> {
    const outputs = await Promise.all(calls.map((call) => runCli(folder(), [...call, ...options], facts)));
    const coloured = outputs.filter(({ out }) => out.includes(escapeCharacter)).length;
    assert.ok(coloured === 0 || coloured === calls.length, `${coloured} of ${calls.length} are coloured`);
    return coloured > 0;
  }

  it("are used on a terminal only", async () => {
    assert.equal(await areUsed({ isTerminal: true }), true);
    assert.equal(await areUsed({ isTerminal: false }), false);
  });

  it("are not used with --no-color, with NO_COLOR or on a dumb terminal", async () => {
    assert.equal(await areUsed({ isTerminal: true }, "--no-color"), false);
    assert.equal(await areUsed({ isTerminal: true, env: { NO_COLOR: "1" } }), false);
    assert.equal(await areUsed({ isTerminal: true, env: { NO_COLOR: "0" } }), false);
    assert.equal(await areUsed({ isTerminal: true, env: { TERM: "dumb" } }), false);
  });

  it("are used when NO_COLOR is empty, as its convention says", async () => {
    assert.equal(await areUsed({ isTerminal: true, env: { NO_COLOR: "" } }), true);
  });

  it("never reach the formats that programs read", async () => {
    for (const format of ["json", "sarif", "junit", "github"]) {
      const { out } = await runCli(folder(), ["check", "--format", format], { isTerminal: true });
      const plain = await runCli(folder(), ["check", "--format", format]);
      assert.equal(out, plain.out);
    }
  });

  it("are all that differs on a terminal", async () => {
    const { out } = await runCli(folder(), ["check"], { isTerminal: true });
    const plain = await runCli(folder(), ["check"]);
    assert.equal(out.replaceAll(new RegExp(`${escapeCharacter}\\[\\d+m`, "g"), ""), plain.out);
  });
});

/** Control characters other than a line feed, separators of lines, and a forged line. */
const unwanted = String.raw`[\0-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029]|^assent: fine`;

describe("texts of records", () => {
  const folder = temporaryFolder();

  it("can't bring control characters to a terminal, nor begin a new line", async () => {
    const hostile = String.raw`"Evil\u001b]0;title\u0007\u001b[2J\r\nassent: fine\u009b31m\u0085\u2028"`;
    writeTree(folder(), {
      "assent.yaml": `assent: 1\nname: ${hostile}\n`,
      "risks.yaml": `- {id: RISK-001, title: ${hostile}, status: ${hostile}, owner: ${hostile}, history: [], ${hostile}: 1}\n`,
      "issues.yaml": `- {id: ISS-001, title: Links, links: [RISK-001, ${hostile}], status: open, history: []}\n`,
      "sub/assent.yaml": "assent: 1\nname: x\n",
    });
    for (const argv of [["list"], ["check"], ["show", "RISK-001"], ["show", "ISS-001"]]) {
      const { out, err } = await runCli(folder(), argv);
      assert.match(out, /Evil/, argv.join(" "));
      assert.doesNotMatch(out + err, new RegExp(unwanted, "m"), argv.join(" "));
    }
  });
});
