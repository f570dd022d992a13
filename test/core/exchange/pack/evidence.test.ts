import assert from "node:assert/strict";
import type { Finding } from "../../../../src/core/model/problem.ts";
import { controlEvidenceChanged } from "../../../../src/core/rules/control/evidenceChanged.ts";
import { reseal, withHistory } from "../../workflow/support/reseal.ts";
import type { Trial } from "../../workflow/support/trial.ts";
import { responseTo, textOf } from "./support/packResponse.ts";
import { analysed, imported, sent } from "./support/packStory.ts";

const evidence = "evidence/PACK-001-response.json";
const requirement = "requirements/REQ-001.yaml";

function confirmed(): Trial {
  const trial = analysed();
  const { pack } = sent(trial);
  imported(trial, textOf(responseTo(pack, { "REQ-001": "CONFIRM", "REQ-001.comment": "Fine" })));
  return trial;
}

function findings(trial: Trial): readonly Finding[] {
  return [...controlEvidenceChanged.check(trial.entry("REQ-001"), trial.source)];
}

describe("evidence of an event", () => {
  it("is fine as it came, and with other line ends", () => {
    const trial = confirmed();
    assert.deepEqual(findings(trial), []);
    trial.write({ [evidence]: trial.text(evidence).replaceAll("\n", "\r\n") });
    assert.deepEqual(findings(trial), []);
  });

  it("is missed where it is gone", () => {
    const trial = confirmed();
    trial.write({ [evidence]: undefined });
    const [found] = findings(trial);
    assert.deepEqual(
      [found?.code, found?.pointer],
      ["control/evidence-changed", ["history", 2, "evidence", "file"]],
    );
  });

  for (const [name, from, to] of [
    ["another comment", "Fine", "Fine, for free"],
    ["another answer", '"CONFIRM"', '"REVISE"'],
    ["another time", "10:00:00Z", "11:00:00Z"],
    ["something that is no response", "assent-response", "letter"],
  ] as const) {
    it(`is known to be edited with ${name}`, () => {
      const trial = confirmed();
      trial.edit(evidence, from, to);
      const [found] = findings(trial);
      assert.deepEqual(found?.pointer, ["history", 2, "evidence", "digest"]);
      assert.match(found?.message ?? "", /is not what li\.wei@client\.example sent/);
    });
  }

  it("proves only what it says, whoever makes the seals", () => {
    const trial = confirmed();
    const forged = withHistory(trial.text(requirement), "REQ-001", (entries) =>
      entries.map((entry, index) => (index === 2 ? { ...entry, by: "ada@client.example" } : entry)),
    );
    trial.write({ [requirement]: reseal(forged, "REQ-001") });
    assert.match(findings(trial)[0]?.message ?? "", /doesn't say that ada@client\.example wanted CONFIRM/);
  });

  it("is inside the seal: without it the history doesn't hold", () => {
    const trial = confirmed();
    const cut = withHistory(trial.text(requirement), "REQ-001", (entries) =>
      entries.map(({ evidence: _gone, ...entry }) => entry),
    );
    trial.write({ [requirement]: cut });
    assert.deepEqual(trial.found("REQ-001"), ["workflow/seal-broken history/2/seal"]);
  });
});
