import assert from "node:assert/strict";
import { runCli } from "../cli/support/runCli.ts";
import { readTree, temporaryFolder, writeTree } from "../cli/support/tree.ts";
import { pm } from "../core/workflow/support/people.ts";
import { smallProject } from "../core/workflow/support/smallProject.ts";

const texts = Object.fromEntries(
  Object.entries(smallProject()).filter((file): file is [string, string] => file[1] !== undefined),
);
const file = "requirements/REQ-001.yaml";
const own = `# why it is wanted\n${texts[file]?.replace("history: []", "x-own: { b: 1,   a: 2 } # ours\nhistory: []")}# the end\n`;

describe("Promise 1: nothing is lost", () => {
  const folder = temporaryFolder();

  for (const [name, lineEnd] of [
    ["LF", "\n"],
    ["CRLF", "\r\n"],
  ] as const) {
    it(`an event changes the bytes of its history and status and no others: ${name}`, async () => {
      const before = own.replaceAll("\n", lineEnd);
      writeTree(folder(), { ...texts, [file]: before });
      const was = readTree(folder());
      const { status, err } = await runCli(folder(), ["transition", "REQ-001", "CAPTURE", "--by", pm]);
      assert.equal(status, 0, err);
      const { [file]: after = "", ...others } = readTree(folder());
      const [head = "", tail = ""] = before.split("history: []");
      assert.ok(after.startsWith(`${head}history:`), "all before it is as it was");
      assert.ok(after.endsWith(tail), "and all after it");
      const { [file]: _own, ...same } = was;
      assert.deepEqual(others, same, "and every other file");
    });
  }

  it("a refused event leaves every file as it was", async () => {
    writeTree(folder(), { ...texts, [file]: own });
    const was = readTree(folder());
    const { status } = await runCli(folder(), ["transition", "REQ-001", "VERIFY", "--by", pm]);
    assert.notEqual(status, 0);
    assert.deepEqual(readTree(folder()), was);
  });

  it("an event of a file with a conflict leaves every file as it was", async () => {
    const conflict = `${own}<<<<<<< ours\nx-a: 1\n=======\nx-a: 2\n>>>>>>> theirs\n`;
    writeTree(folder(), { ...texts, [file]: conflict });
    const was = readTree(folder());
    const { status } = await runCli(folder(), ["transition", "REQ-001", "CAPTURE", "--by", pm]);
    assert.notEqual(status, 0);
    assert.deepEqual(readTree(folder()), was);
  });
});
