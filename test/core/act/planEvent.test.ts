import assert from "node:assert/strict";
import { dev, pm, qa, team } from "../workflow/support/people.ts";
import { Trial } from "../workflow/support/trial.ts";

const at = "2026-06-10T08:00:00Z";

/** The lines that are new, and those that are gone. */
function difference(before: string, after: string): { readonly gone: string[]; readonly fresh: string[] } {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return {
    gone: old.filter((line) => !now.includes(line)),
    fresh: now.filter((line) => !old.includes(line)),
  };
}

function trialOf(path: string, text: string): Trial {
  return new Trial({ ...team, [path]: text });
}

describe("an event that is planned", () => {
  const risk = `# Watch this one
id: RISK-001   # never reused
title: "Late: law"
status: identified # by all of us
inherent: { probability: likely,   impact: major }
x-colour: red
# nothing below is written by hand
history: []
`;

  it("changes the status and appends one line to the history, and no other character", () => {
    const trial = trialOf("risks/RISK-001.yaml", risk);
    const [file, ...others] = trial.does("RISK-001", "ASSESS", dev, { at, note: "Likely: yes" });
    assert.deepEqual(others, []);
    assert.deepEqual([file?.path, file?.expected], ["risks/RISK-001.yaml", risk]);
    const { seal } = trial.history("RISK-001")[0] ?? {};
    const { gone, fresh } = difference(risk, trial.text("risks/RISK-001.yaml"));
    assert.deepEqual(gone, ["status: identified # by all of us", "history: []"]);
    assert.deepEqual(fresh, [
      "status: assessed # by all of us",
      "history:",
      `  - {at: ${at}, by: ${dev}, event: ASSESS, state: assessed, note: "Likely: yes", seal: ${seal}}`,
    ]);
  });

  it("leaves the status alone where the state stays", () => {
    const trial = trialOf("issues.yaml", "- id: ISS-001\n  status: open\n  title: T\n");
    const before = trial.text("issues.yaml");
    trial.does("ISS-001", "ESCALATE", dev, { at, data: { to: "SH-001" } });
    const { gone, fresh } = difference(before, trial.text("issues.yaml"));
    assert.deepEqual(gone, []);
    assert.deepEqual(
      fresh.map((line) => line.slice(0, 37)),
      ["  history:", `    - {at: ${at}, by: `],
    );
  });

  it("puts each entry on a line of its own, however much is said", () => {
    const trial = trialOf("risks/RISK-001.yaml", risk);
    const reason = `${"word ".repeat(60)}\nand: "more" # {of} [it]\t会计`;
    trial.does("RISK-001", "ASSESS", dev, { at });
    trial.does("RISK-001", "CLOSE", dev, { at, data: { reason } });
    const lines = trial.text("risks/RISK-001.yaml").trimEnd().split("\n");
    assert.match(lines.at(-1) ?? "", /^ {2}- \{at: .*event: CLOSE, state: closed, reason: .*\}$/);
    assert.equal(trial.history("RISK-001").at(-1)?.reason, reason);
    assert.deepEqual(trial.found("RISK-001"), []);
  });

  it("keeps the line ends of Windows", () => {
    const trial = trialOf("risks/RISK-001.yaml", risk.replaceAll("\n", "\r\n"));
    trial.does("RISK-001", "ASSESS", dev, { at });
    trial.does("RISK-001", "CLOSE", dev, { at });
    const text = trial.text("risks/RISK-001.yaml");
    assert.equal(text.split("\r\n").length, text.split("\n").length);
    assert.equal(text.split("\n").length, risk.split("\n").length + 2);
    assert.deepEqual(trial.found("RISK-001"), []);
  });

  it("writes what is said into the fields that take it, before the history", () => {
    const text = "id: MS-001\ntitle: T\nstatus: planned\nhistory: []\nowner: SH-004\n";
    const trial = trialOf("milestones/MS-001.yaml", text);
    trial.does("MS-001", "REACH", pm, { at, data: { reached: "2026-06-09" } });
    const { seal } = trial.history("MS-001")[0] ?? {};
    assert.equal(
      trial.text("milestones/MS-001.yaml"),
      [
        "id: MS-001",
        "title: T",
        "status: reached",
        "reached: 2026-06-09",
        "history:",
        `  - {at: ${at}, by: ${pm}, event: REACH, state: reached, reached: 2026-06-09, seal: ${seal}}`,
        "owner: SH-004",
        "",
      ].join("\n"),
    );
  });

  it("touches one record of a register, wherever it stands in it", () => {
    const first = "- id: RISK-001 # first\n  title: One\n  status: identified\n\n";
    const second = "- {id: RISK-002, title: Two, status: identified, history: []}\n# in between\n";
    const third = "- id: RISK-003\n  title: Three\n  status: identified\n  history: []\n# the end\n";
    for (const id of ["RISK-001", "RISK-002", "RISK-003"]) {
      const trial = trialOf("risks.yaml", first + second + third);
      trial.does(id, "CLOSE", qa, { at });
      const text = trial.text("risks.yaml");
      const untouched = [first, second, third].filter((part) => !part.includes(id));
      for (const part of untouched) assert.ok(text.includes(part), `${id}: ${part}`);
      assert.equal(trial.status(id), "closed");
      assert.deepEqual(trial.found(id), []);
    }
  });

  it("writes a file once, with all that happens in it", () => {
    const trial = new Trial({
      ...team,
      "acceptance.yaml":
        "- {id: ACC-001, title: T, status: planned, requirements: [REQ-001], deliverables: [DEL-001, DEL-002], signatories: [SH-001]}\n",
      "requirements.yaml": "- {id: REQ-001, title: T, status: captured, priority: could}\n",
      "deliverables.yaml":
        "- {id: DEL-001, title: One, status: planned}\n- {id: DEL-002, title: Two, status: planned}\n",
    });
    for (const id of ["DEL-001", "DEL-002"]) {
      for (const event of ["PRODUCE", "REVIEW", "SUBMIT"]) trial.does(id, event, dev);
    }
    for (const event of ["TEST", "REVIEW", "REQUEST_SIGNATURES"]) trial.does("ACC-001", event, pm);
    const files = trial.does("ACC-001", "SIGN", "SH-001", { data: { meaning: "Accepted" } });
    assert.deepEqual(files.map(({ path }) => path).sort(), ["acceptance.yaml", "deliverables.yaml"]);
    assert.deepEqual(
      ["ACC-001", "DEL-001", "DEL-002"].map((id) => [trial.status(id), trial.found(id)]),
      [
        ["accepted", []],
        ["accepted", []],
        ["accepted", []],
      ],
    );
  });
});
