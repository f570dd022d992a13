import assert from "node:assert/strict";
import { previewFile } from "../../src/cli/filePreview.ts";
import { paint } from "../../src/cli/paint.ts";

describe("the preview of a file", () => {
  const preview = (expected: string | undefined, text: string) =>
    previewFile({ path: "risks.yaml", text, expected }, paint(false));
  const numbered = (count: number) => Array.from({ length: count }, (_, index) => `line ${index + 1}\n`);

  it("shows three lines around each change, with the numbers of the lines", () => {
    const before = numbered(20);
    const after = before.with(4, "new 5\n").with(17, "new 18\n");
    assert.equal(
      preview(before.join(""), after.join("")),
      [
        "--- risks.yaml",
        "+++ risks.yaml",
        "@@ -2,7 +2,7 @@",
        ...[" line 2", " line 3", " line 4", "-line 5", "+new 5", " line 6", " line 7", " line 8"],
        "@@ -15,6 +15,6 @@",
        ...[" line 15", " line 16", " line 17", "-line 18", "+new 18", " line 19", " line 20"],
        "",
      ].join("\n"),
    );
  });

  it("shows changes together whose surroundings touch", () => {
    const before = numbered(12);
    const shown = preview(before.join(""), before.with(2, "x\n").with(8, "y\n").join(""));
    assert.equal(shown.match(/^@@/gm)?.length, 1);
  });

  it("shows a new file as added, and no control characters", () => {
    assert.equal(
      preview(undefined, "a:  1\r\n\u001b[31mb\r\n"),
      "--- /dev/null\n+++ risks.yaml\n@@ -0,0 +1,2 @@\n+a:  1\n+\ufffd[31mb\n",
    );
  });
});
