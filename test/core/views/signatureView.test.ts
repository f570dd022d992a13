import assert from "node:assert/strict";
import type { Entry } from "../../../src/core/model/entry.ts";
import { isBeingSigned, viewSignatures } from "../../../src/core/views/signatureView.ts";
import { contentDigest } from "../../../src/core/workflow/content.ts";
import { ada } from "../workflow/support/people.ts";
import { agreed, signing } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";

function acceptance(trial: Trial): Entry<"acceptance"> {
  return trial.entry("ACC-001") as Entry<"acceptance">;
}

describe("the view of what is signed", () => {
  it("has requirements with their results, deliverables, the open punch list and the digest of all", () => {
    const trial = signing();
    const view = viewSignatures(acceptance(trial), trial.source);
    const results = [{ id: "AC-1", text: "A file is offered", result: "passed", reason: undefined }];
    assert.deepEqual(view.requirements, [
      { id: "REQ-001", title: "Export REQ-001", results },
      { id: "REQ-002", title: "Export REQ-002", results },
    ]);
    assert.deepEqual(view.deliverables, [{ id: "DEL-001", title: "Portal" }]);
    assert.deepEqual(view.open, [{ id: "P-1", text: "Umlauts", due: "2026-06-20" }]);
    assert.equal(view.content, contentDigest(acceptance(trial)));
  });

  it("says who has signed and who has not", () => {
    const trial = signing();
    const who = () => {
      const { signed, missing } = viewSignatures(acceptance(trial), trial.source);
      return { signed, missing };
    };
    assert.deepEqual(who(), { signed: [], missing: ["SH-001", "SH-002"] });
    trial.does("ACC-001", "SIGN", ada, { data: { meaning: "Accepted" } });
    assert.deepEqual(who(), { signed: ["SH-002"], missing: ["SH-001"] });
  });

  it("is asked for only while signatures are", () => {
    const [before, now] = [agreed(), signing()];
    assert.equal(isBeingSigned(acceptance(before), before.source), false);
    assert.equal(isBeingSigned(acceptance(now), now.source), true);
  });

  it("names a requirement that is gone, and says nothing of it", () => {
    const trial = signing();
    trial.write({ "requirements/REQ-002.yaml": undefined });
    const [, gone] = viewSignatures(acceptance(trial), trial.source).requirements;
    assert.deepEqual(gone, { id: "REQ-002", title: "", results: [] });
  });
});
