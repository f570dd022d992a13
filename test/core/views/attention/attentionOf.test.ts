import assert from "node:assert/strict";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { attentionOf, countOf, waitingItems } from "../../../../src/core/views/attention/attentionOf.ts";
import { attentionTitle } from "../../../../src/core/views/attention/attentionWords.ts";
import {
  type AttentionCode,
  attentionCodes,
  type WaitingItem,
} from "../../../../src/core/views/attention/waitingItem.ts";
import { ada, dev, eve, idOf, li, pm, qa, rui } from "../../workflow/support/people.ts";
import { smallProject } from "../../workflow/support/smallProject.ts";
import { accepted, agreed, signing, voting } from "../../workflow/support/story.ts";
import { Trial } from "../../workflow/support/trial.ts";

interface Situation {
  readonly code: AttentionCode;
  readonly says: string;
  readonly begin: () => Trial;
  /** The record that waits, and the addresses of those for whom. */
  readonly record: string;
  readonly who: readonly string[];
  readonly event?: string;
  /** Fields of the item that are said too. */
  readonly more?: Partial<WaitingItem>;
  /** What settles it for the first of them. */
  readonly settle: (trial: Trial) => void;
}

const small = () => new Trial(smallProject());
const team = [pm, dev, qa];

function withFile(path: string, text: string, trial = small()): Trial {
  trial.write({ [path]: text });
  return trial;
}

function analysed(trial = small()): Trial {
  trial.does("REQ-001", "CAPTURE", dev);
  trial.does("REQ-001", "ANALYSE", dev);
  return trial;
}

const situations: readonly Situation[] = [
  {
    ...{ code: "vote", says: "each seat that has not voted", record: "CR-001", event: "APPROVE" },
    begin: () => voting(),
    who: [li, pm, qa],
    settle: (trial) => trial.does("CR-001", "ABSTAIN", li),
  },
  {
    ...{ code: "confirm", says: "whoever may confirm for the client", record: "REQ-001", event: "CONFIRM" },
    begin: () => analysed(),
    who: [li],
    settle: (trial) => trial.does("REQ-001", "CONFIRM", li),
  },
  {
    ...{ code: "approve", says: "the sponsor", record: "CHARTER", event: "APPROVE" },
    begin: () => {
      const trial = small();
      trial.does("CHARTER", "START_PLANNING", pm);
      return trial;
    },
    who: [li],
    settle: (trial) => trial.does("CHARTER", "APPROVE", li),
  },
  {
    ...{ code: "sign", says: "each signatory who has not signed", record: "ACC-001", event: "SIGN" },
    begin: () => signing(),
    who: [li, ada],
    settle: (trial) => trial.does("ACC-001", "SIGN", li, { data: { meaning: "Accepted" } }),
  },
  {
    ...{ code: "takeOver", says: "whoever may sign", record: "DEL-001", event: "ACCEPT" },
    begin: () => signing(),
    who: [li, ada],
    settle: (trial) => trial.does("DEL-001", "ACCEPT", li),
  },
  {
    ...{ code: "renew", says: "the team, when a confirmed text has moved", record: "REQ-001", who: team },
    begin: () => {
      const trial = analysed();
      trial.does("REQ-001", "CONFIRM", li);
      trial.edit("requirements/REQ-001.yaml", "title: Export REQ-001", "title: Export everything");
      return trial;
    },
    more: { pointer: ["history", 2] },
    settle: (trial) =>
      trial.edit("requirements/REQ-001.yaml", "title: Export everything", "title: Export REQ-001"),
  },
  {
    ...{ code: "renew", says: "the team, when what was signed for has moved", record: "ACC-001", who: team },
    begin: () => {
      const trial = accepted();
      trial.edit("requirements/REQ-001.yaml", "result: passed", "result: failed");
      return trial;
    },
    more: { pointer: ["covers", 0] },
    settle: (trial) => trial.edit("requirements/REQ-001.yaml", "result: failed", "result: passed"),
  },
  {
    ...{ code: "decide", says: "those who decide", record: "DEC-001", who: [li, pm], event: "DECIDE" },
    begin: () =>
      withFile(
        "decisions.yaml",
        "- {id: DEC-001, title: Where, status: proposed, decidedBy: [SH-001, SH-004], chosen: Here, because: Near, history: []}\n",
      ),
    settle: (trial) => trial.does("DEC-001", "DECIDE", li),
  },
  {
    ...{ code: "answer", says: "who asked for the requirement", record: "REQ-001", event: "ANSWER" },
    begin: () => {
      const trial = small();
      trial.does("REQ-001", "ASK", dev, { data: { question: "Which?" } });
      return trial;
    },
    who: [rui],
    settle: (trial) => trial.does("REQ-001", "ANSWER", rui, { data: { answer: "This" } }),
  },
  {
    ...{ code: "answer", says: "who asked for the change", record: "CR-001", who: [rui], event: "ANSWER" },
    begin: () => {
      const trial = voting();
      trial.does("CR-001", "REQUEST_INFO", pm, { data: { question: "Which?" } });
      return trial;
    },
    settle: (trial) => trial.does("CR-001", "ANSWER", rui, { data: { answer: "This" } }),
  },
  {
    ...{ code: "closeIssue", says: "who raised it", record: "ISS-001", who: [rui], event: "CLOSE" },
    begin: () => {
      const trial = small();
      for (const event of ["ANALYSE", "RESOLVE"]) trial.does("ISS-001", event, dev);
      trial.does("ISS-001", "RESOLVED", dev, { data: { resolution: "Done" } });
      return trial;
    },
    settle: (trial) => trial.does("ISS-001", "CLOSE", rui),
  },
  {
    ...{ code: "contact", says: "its owner", record: "COM-001", who: [dev], more: { due: "2026-06-08" } },
    begin: () =>
      withFile(
        "communications.yaml",
        `- id: COM-001
  title: Weekly
  status: active
  owner: SH-005
  audience: [SH-001]
  frequency: FREQ=WEEKLY;BYDAY=MO
  start: 2026-06-01
  log: [{date: 2026-06-01}]
  history: []
`,
      ),
    settle: (trial) =>
      trial.edit("communications.yaml", "[{date: 2026-06-01}]", "[{date: 2026-06-01}, {date: 2026-06-09}]"),
  },
  {
    ...{ code: "keep", says: "who made the promise, when it is due", record: "PROM-001", who: [dev] },
    begin: () =>
      withFile(
        "commitments.yaml",
        "- {id: PROM-001, title: Data, status: made, by: SH-005, to: SH-001, due: 2026-06-20, evidence: [mail], history: []}\n",
      ),
    event: "KEEP",
    more: { due: "2026-06-20" },
    settle: (trial) => trial.does("PROM-001", "KEEP", dev),
  },
  {
    ...{ code: "reviewRisk", says: "its owner, where no review can happen yet", record: "RISK-002" },
    begin: () => {
      const trial = small();
      trial.edit("risks.yaml", "owner: SH-005, history", "owner: SH-005, reviewBy: 2026-06-10, history");
      return trial;
    },
    who: [dev],
    more: { due: "2026-06-10", pointer: [1, "reviewBy"] },
    settle: (trial) => trial.edit("risks.yaml", "2026-06-10", "2026-09-10"),
  },
  {
    ...{ code: "reviewRisk", says: "its owner, by the event for it", record: "RISK-001", who: [pm] },
    begin: () => {
      const trial = small();
      for (const event of ["ASSESS", "PLAN", "MONITOR"]) trial.does("RISK-001", event, pm);
      return trial;
    },
    event: "REVIEW",
    settle: (trial) => trial.does("RISK-001", "REVIEW", pm, { data: { reviewBy: "2026-09-01" } }),
  },
  {
    ...{ code: "checkQuality", says: "its owner", record: "QA-001", who: [qa], event: "PERFORM" },
    begin: () =>
      withFile(
        "quality.yaml",
        "- {id: QA-001, title: Load test, status: planned, due: 2026-06-20, owner: SH-006, history: []}\n",
      ),
    more: { due: "2026-06-20" },
    settle: (trial) => trial.does("QA-001", "PERFORM", qa, { data: { date: "2026-06-15" } }),
  },
  {
    ...{ code: "punch", says: "whom the punch list names", record: "ACC-001", who: [dev], begin: small },
    more: { part: "Umlauts", due: "2026-06-20", pointer: ["punchList", 0] },
    settle: (trial) => trial.edit("acceptance/ACC-001.yaml", "done: false", "done: true"),
  },
  {
    ...{ code: "act", says: "who has to do the action", record: "RISK-001", who: [dev], begin: small },
    more: { part: "Adapter", pointer: [0, "actions", 0] },
    settle: (trial) => trial.edit("risks.yaml", "owner: SH-005}]", "owner: SH-005, done: true}]"),
  },
  {
    ...{ code: "act", says: "who has a duty by the contract", record: "CHARTER", who: [ada] },
    begin: () => {
      const trial = small();
      trial.edit(
        "charter.yaml",
        "history: []",
        "contract: {duties: [{of: SH-002, text: Test data, due: 2026-06-01}]}\nhistory: []",
      );
      return trial;
    },
    more: { part: "Test data", due: "2026-06-01" },
    settle: (trial) => trial.edit("charter.yaml", "due: 2026-06-01}]}", "done: true}]}"),
  },
  {
    ...{ code: "finish", says: "the owner of a milestone that is near", record: "MS-001", who: [pm] },
    begin: () =>
      withFile(
        "milestones.yaml",
        "- {id: MS-001, title: Live, status: planned, due: 2026-06-29, owner: SH-004, history: []}\n",
      ),
    event: "REACH",
    more: { due: "2026-06-29" },
    settle: (trial) => trial.edit("milestones.yaml", "2026-06-29", "2026-06-30"),
  },
  {
    ...{ code: "goOn", says: "the team, where a state says so", record: "ISS-001", who: team },
    begin: small,
    event: "ANALYSE",
    settle: (trial) => trial.does("ISS-001", "ANALYSE", dev),
  },
];

function found(trial: Trial, code: AttentionCode, record: string): WaitingItem | undefined {
  return waitingItems(trial.source).find((item) => item.code === code && item.record === record);
}

describe("what waits", () => {
  for (const { code, says, begin, record, who, event, more = {}, settle } of situations) {
    it(`“${attentionTitle(code, createTranslator())}” waits for ${says}, until it is settled`, () => {
      const trial = begin();
      const item = found(trial, code, record);
      assert.ok(item, "it waits");
      assert.deepEqual(item.who, who.map(idOf));
      assert.equal(item.event, event);
      for (const [key, value] of Object.entries(more)) {
        assert.deepEqual(item[key as keyof WaitingItem], value, key);
      }
      const isMine = (by: string) =>
        attentionOf(by, trial.source).mine.some(({ items }) => items.some(({ key }) => key === item.key));
      for (const by of who) assert.ok(isMine(by), by);
      assert.ok(!isMine(eve), "not for somebody else");
      settle(trial);
      const [first = ""] = who;
      assert.ok(!(found(trial, code, record)?.who ?? []).includes(idOf(first)), "it waits no more");
    });
  }

  it("is tried for every code", () => {
    assert.deepEqual(new Set(situations.map(({ code }) => code)), new Set(attentionCodes));
  });

  it("waits for nobody who has left: then for the team", () => {
    const trial = small();
    trial.edit("stakeholders.yaml", `title: Dev\n  status: identified`, "title: Dev\n  status: released");
    assert.deepEqual(found(trial, "punch", "ACC-001")?.who, [pm, qa].map(idOf));
    assert.equal(attentionOf(dev, trial.source).me, undefined);
  });

  it("is nothing while the project rests", () => {
    const trial = small();
    assert.ok(waitingItems(trial.source).length > 0);
    trial.does("CHARTER", "HOLD", pm, { data: { reason: "Money" } });
    assert.deepEqual(waitingItems(trial.source), []);
  });

  it("is not asked of the client where the requirement can't be confirmed", () => {
    const trial = analysed();
    trial.edit("requirements/REQ-001.yaml", "priority: must\n", "");
    assert.equal(found(trial, "confirm", "REQ-001"), undefined);
  });

  it("is asked again of a seat whose vote was on another content", () => {
    const trial = voting();
    trial.does("CR-001", "ABSTAIN", qa);
    assert.deepEqual(found(trial, "vote", "CR-001")?.who, [li, pm].map(idOf));
    trial.edit("changes/CR-001.yaml", "as PDF and XML", "as XML");
    assert.deepEqual(found(trial, "vote", "CR-001")?.who, [li, pm, qa].map(idOf));
  });

  it("is grouped by what there is to do, what presses most first", () => {
    const trial = withFile(
      "commitments.yaml",
      [
        "- {id: PROM-001, title: Soon, status: made, by: SH-005, due: 2026-06-20, history: []}",
        "- {id: PROM-002, title: Late, status: made, by: SH-005, due: 2026-06-01, history: []}",
        "- {id: PROM-003, title: Far, status: made, by: SH-005, due: 2026-09-01, history: []}",
        "- {id: PROM-004, title: Kept, status: kept, by: SH-005, due: 2026-06-01, history: []}",
        "",
      ].join("\n"),
    );
    const { mine } = attentionOf(dev, trial.source);
    assert.deepEqual(
      mine.map(({ title, items }) => [title, ...items.map(({ record }) => record)]),
      [
        ["Keep commitments", "PROM-002", "PROM-001"],
        ["Work off punch lists", "ACC-001"],
        ["Do what was agreed", "RISK-001"],
        ["Take the next step", "ISS-001"],
      ],
    );
  });

  it("is all for others where nobody knows who looks", () => {
    const trial = agreed();
    for (const by of [undefined, "nobody@elsewhere.example"]) {
      const { me, mine, others } = attentionOf(by, trial.source);
      assert.equal(me, undefined);
      assert.deepEqual(mine, []);
      assert.equal(countOf(others), waitingItems(trial.source).length);
    }
  });
});
