import assert from "node:assert/strict";
import { ada, li, pm } from "../workflow/support/people.ts";
import type { Trial } from "../workflow/support/trial.ts";
import {
  acceptanceFile,
  accepted,
  asked,
  changed,
  halfSigned,
  planned,
  reportOn,
} from "./support/acceptanceStory.ts";

const first = "requirements/REQ-001.yaml";
const second = "requirements/REQ-002.yaml";

function edited(trial: Trial, file: string, from: string, to: string): Trial {
  trial.edit(file, from, to);
  return trial;
}

function codes(trial: Trial): readonly string[] {
  return reportOn(trial).notices.map(({ code }) => code);
}

function standings(trial: Trial): readonly string[] {
  return reportOn(trial).signatures.map(({ name, standing }) => `${name} ${standing}`);
}

describe("how an acceptance stands, by its report", () => {
  const cases: readonly (readonly [string, () => Trial, readonly string[], readonly string[], boolean])[] = [
    ["is a draft while it is planned", planned, ["draft"], [], true],
    ["is a draft while nobody has signed", asked, ["draft"], [], true],
    ["is a draft while somebody has not signed", halfSigned, ["draft"], ["Li Wei stands"], true],
    [
      "is on condition while the punch list is open",
      accepted,
      ["conditional"],
      ["Li Wei stands", "Ada stands"],
      true,
    ],
    [
      "is accepted where nothing is left to do",
      () => accepted(edited(halfSigned(), acceptanceFile, "done: false", "done: true")),
      ["accepted"],
      ["Li Wei stands", "Ada stands"],
      true,
    ],
    [
      "is void where a result is another one since",
      () => edited(accepted(), second, "reason: Only one is used", "reason: Nobody asked"),
      ["void"],
      ["Li Wei void", "Ada void"],
      false,
    ],
    [
      "is void where a requirement says something else since",
      () => edited(accepted(), first, "title: Export REQ-001", "title: Export"),
      ["void"],
      ["Li Wei void", "Ada void"],
      false,
    ],
    [
      "is void where the acceptance says something else since",
      () => edited(accepted(), acceptanceFile, "title: Release 1", "title: Release 2"),
      ["void"],
      ["Li Wei void", "Ada void"],
      false,
    ],
    [
      "is void where what was signed for is gone",
      () => {
        const trial = accepted();
        trial.write({ "deliverables.yaml": undefined });
        return trial;
      },
      ["void"],
      ["Li Wei void", "Ada void"],
      false,
    ],
    [
      "is a draft whose signature is void where something moves between two signatures",
      () => edited(halfSigned(), first, "result: passed", "result: failed"),
      ["void", "draft"],
      ["Li Wei void"],
      false,
    ],
    [
      "is not verified where a signature is not as it was sealed",
      () => edited(accepted(), acceptanceFile, "note: With thanks", "note: Gladly"),
      ["not-verified", "void"],
      ["Li Wei stands", "Ada void"],
      false,
    ],
    [
      "is not verified where the history of a requirement does not hold",
      () => edited(accepted(), first, "event: VERIFY", "event: VERIFIED"),
      ["not-verified"],
      ["Li Wei stands", "Ada stands"],
      false,
    ],
    [
      "is not verified where only its status says that it is accepted",
      () => edited(planned(), acceptanceFile, "status: planned", "status: accepted"),
      ["not-verified"],
      [],
      false,
    ],
    [
      "says that the baseline does not verify",
      () => edited(accepted(), "baselines/BL-001.yaml", "title: Release 1", "title: Release one"),
      ["baseline-broken", "conditional"],
      ["Li Wei stands", "Ada stands"],
      false,
    ],
    [
      "is a draft where signatures ended by another review",
      () => {
        const trial = halfSigned();
        trial.does("ACC-001", "REVIEW", pm);
        return trial;
      },
      ["draft"],
      ["Li Wei ended"],
      true,
    ],
    [
      "is rejected where a signatory rejected it",
      () => {
        const trial = halfSigned();
        trial.does("ACC-001", "REJECT", ada, { data: { reason: "Too slow" } });
        return trial;
      },
      ["rejected"],
      ["Li Wei ended"],
      true,
    ],
  ];
  for (const [name, make, notices, signatures, sound] of cases) {
    it(name, () => {
      const trial = make();
      assert.deepEqual([codes(trial), standings(trial), reportOn(trial).sound], [notices, signatures, sound]);
    });
  }

  it("says by which words it is void, and in which fields", () => {
    const trial = edited(accepted(), first, "title: Export REQ-001", "title: Export");
    assert.deepEqual(reportOn(trial).notices[0]?.items, ["REQ-001 says something else: Title."]);
    trial.edit(second, "result: waived", "result: failed");
    assert.deepEqual(reportOn(trial).notices[0]?.items, [
      "REQ-001 says something else: Title.",
      "REQ-002 has other results, or other reasons for them.",
    ]);
  });

  it("is replaced in part where what moved was accepted anew", () => {
    const trial = edited(accepted(), second, "reason: Only one is used", "reason: Nobody asked");
    trial.write({
      "acceptance/ACC-002.yaml":
        "id: ACC-002\ntitle: Again\nstatus: planned\nrequirements: [REQ-002]\nsignatories: [SH-001]\nhistory: []\n",
    });
    for (const event of ["TEST", "REVIEW", "REQUEST_SIGNATURES"]) trial.does("ACC-002", event, pm);
    trial.does("ACC-002", "SIGN", li, { data: { meaning: "Yes" } });
    assert.deepEqual(codes(trial), ["conditional", "replaced"]);
    assert.deepEqual(standings(trial), ["Li Wei replaced", "Ada replaced"]);
    assert.match(reportOn(trial).signatures[0]?.reasons[0] ?? "", /accepted with ACC-002\.$/);
  });

  it("does not claim that signatures stand for what they were not bound to", () => {
    const trial = asked();
    trial.does("ACC-001", "REVIEW", pm);
    trial.edit("deliverables.yaml", "id: DEL-001", "nonsense: true, id: DEL-001");
    trial.does("ACC-001", "REQUEST_SIGNATURES", pm);
    for (const by of [li, ada]) trial.does("ACC-001", "SIGN", by, { data: { meaning: "Yes" } });
    assert.deepEqual(
      reportOn(trial).deviations.map(({ kind, record }) => `${kind} ${record}`),
      ["unreadable DEL-001", "waived REQ-002"],
    );
    trial.edit("deliverables.yaml", "nonsense: true, id: DEL-001", "id: DEL-001");
    assert.deepEqual(codes(trial), ["conditional", "not-bound"]);
  });
});

describe("the report on an acceptance", () => {
  it("lists deviations: what failed, what was waived, what nobody tested", () => {
    const trial = edited(planned(), first, "result: passed", "result: failed, reason: Blank pages");
    trial.edit(second, "result: passed", "result: untested");
    trial.write({
      "requirements/REQ-003.yaml": "id: REQ-003\ntitle: Bare\nstatus: captured\nhistory: []\n",
    });
    trial.edit(acceptanceFile, "[REQ-001, REQ-002]", "[REQ-001, REQ-002, REQ-003, REQ-004]");
    assert.deepEqual(
      reportOn(trial).deviations.map(({ kind, record, criterion, reason }) => [
        kind,
        record,
        criterion,
        reason,
      ]),
      [
        ["unreadable", "REQ-004", "", "There is no such record."],
        ["failed", "REQ-001", "AC-1", "Blank pages"],
        ["untested", "REQ-002", "AC-1", ""],
        ["waived", "REQ-002", "AC-2", "Only one is used"],
        ["no-criterion", "REQ-003", "", ""],
      ],
    );
    assert.deepEqual(reportOn(trial).results, { passed: 0, failed: 1, waived: 1, untested: 1 });
  });

  it("says what was agreed, and who decided on what changed since", () => {
    const { baselines, requirements, changes } = reportOn(changed());
    assert.deepEqual(
      baselines.map(({ id, faults }) => [id, faults]),
      [["BL-001", []]],
    );
    assert.deepEqual(
      requirements.map(({ agreement }) => agreement),
      ["BL-001, changed by CR-001", "As in BL-001"],
    );
    const [change] = changes;
    assert.deepEqual(
      [change?.records, change?.implemented, change?.outcome?.id],
      [["REQ-001"], true, "approved"],
    );
    assert.deepEqual(
      change?.votes.map(({ name, vote }) => `${name}: ${vote}`),
      ["Li Wei: Vote for it", "Quinn: Vote for it"],
    );
  });

  it("looks for each requirement at the last baseline that holds it, of the time when signatures were asked for", () => {
    const trial = accepted();
    const only = trial
      .text("baselines/BL-001.yaml")
      .replace(/ {2}- id: REQ-001[\s\S]*(?= {2}- id: REQ-002)/, "");
    const later = (id: string, date: string) =>
      only.replace("BL-001", id).replace("2026-06-01", date).replace("Release 1", id);
    trial.write({
      "baselines/BL-002.yaml": later("BL-002", "2026-06-01"),
      "baselines/BL-003.yaml": later("BL-003", "2026-06-02"),
    });
    const { baselines, requirements } = reportOn(trial);
    assert.deepEqual(
      baselines.map(({ id }) => id),
      ["BL-001", "BL-002"],
    );
    assert.deepEqual(
      requirements.map(({ agreement }) => agreement),
      ["As in BL-001", "As in BL-002"],
    );
  });

  it("names change requests that may still alter what is accepted", () => {
    const [change] = reportOn(accepted()).changes;
    assert.deepEqual([change?.id, change?.implemented, change?.outcome], ["CR-001", false, undefined]);
  });

  it("tells when somebody signed in the time zone of the project and in UTC", () => {
    const [signature] = reportOn(halfSigned()).signatures;
    assert.deepEqual(signature?.at, {
      at: "2026-06-01T09:19:00Z",
      local: "2026-06-01 17:19",
      utc: "2026-06-01 09:19",
    });
    assert.deepEqual([signature?.by, signature?.meaning], [li, "Accepted for operation"]);
  });

  it("holds the digests of everything that is signed for, and the last seal", () => {
    const trial = accepted();
    const { digests, histories } = reportOn(trial);
    assert.equal(digests.seal, trial.history("ACC-001").at(-1)?.seal);
    assert.equal(digests.content, trial.history("ACC-001").at(-1)?.content);
    assert.deepEqual(
      digests.covers.map(({ record, current }) => [record, current]),
      [
        ["REQ-001", true],
        ["REQ-002", true],
        ["DEL-001", true],
      ],
    );
    assert.ok(histories.every(({ judged, faults }) => judged && faults.length === 0));
  });

  it("judges by the day whether an item of the punch list is overdue", () => {
    const trial = accepted();
    assert.equal(reportOn(trial).punchList[0]?.overdue, false);
    trial.now = "2026-06-21T12:00:00Z";
    assert.equal(reportOn(trial).punchList[0]?.overdue, true);
  });
});
