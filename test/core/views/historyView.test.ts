import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { type HistoryView, viewHistory } from "../../../src/core/views/historyView.ts";
import { timeFormat } from "../../../src/core/views/timeFormat.ts";
import { isLiving } from "../../../src/core/workflow/atRest.ts";
import type { HistoryFault } from "../../../src/core/workflow/historyFault.ts";
import { lifecyclesIn } from "../../../src/core/workflow/lifecycles.ts";
import { readProject } from "../../support/readProject.ts";

const t = createTranslator();
const entries = [
  "  - {at: 2026-06-15T23:30:00Z, by: ann@vendor.example, event: ASK, state: clarifying, note: By mail, question: Which?}",
  "  - {at: 2026-06-16T01:00:00+08:00, by: gone@vendor.example, event: ANSWER, state: captured, answer: PDF, via: CR-001}",
  "  - {at: 2026-06-17T00:00:00Z, by: SH-001, event: MIGRATE, state: odd}",
];

function view(faults: readonly HistoryFault[] = [], status = "captured"): HistoryView {
  const project = readProject({
    "assent.yaml": "assent: 1\nname: P\ntimeZone: Asia/Shanghai\n",
    "stakeholders.yaml":
      "- {id: SH-001, title: Ann, status: identified, contact: {email: Ann@Vendor.example}, history: []}\n",
    "requirements/REQ-001.yaml": `id: REQ-001\ntitle: T\nstatus: ${status}\nhistory:\n${entries.join("\n")}\n`,
  });
  const entry = project.find("REQ-001")[0]?.entry;
  assert.ok(entry && isLiving(entry));
  return viewHistory(entry, faults, { project, lifecycleOf: lifecyclesIn(project, t), t });
}

describe("the view of a history", () => {
  it("puts each entry into the reader's words, in the project's time zone", () => {
    assert.deepEqual(view().lines, [
      {
        time: "2026-06-16 07:30",
        who: "Ann",
        event: "Ask the client",
        state: "Clarifying",
        note: "By mail",
        said: [{ title: "Question", text: "Which?" }],
        faults: [],
      },
      {
        time: "2026-06-16 01:00",
        who: "gone@vendor.example",
        event: "Record the answer",
        state: "Captured",
        note: "",
        said: [
          { title: "Answer", text: "PDF" },
          { title: "via", text: "CR-001" },
        ],
        faults: [],
      },
      ...[
        {
          time: "2026-06-17 08:00",
          who: "Ann",
          event: "Migrate",
          state: "odd",
          note: "",
          said: [],
          faults: [],
        },
      ],
    ]);
  });

  it("puts each fault where it belongs", () => {
    const fault = (message: string, ...pointer: (string | number)[]): HistoryFault => ({
      code: "workflow/illegal-transition",
      message,
      pointer,
    });
    const { lines, faults } = view([
      fault("first", "history", 0, "by"),
      fault("second", "history", 2),
      fault("also", "history", 2, "seal"),
      fault("whole", "status"),
    ]);
    assert.deepEqual(
      lines.map((line) => line.faults),
      [["first"], [], ["second", "also"]],
    );
    assert.deepEqual(faults, ["whole"]);
  });

  it("says whether a replay could judge it", () => {
    assert.equal(view().isJudged, true);
    assert.equal(view([], "[]").isJudged, false);
  });
});

describe("a time for people", () => {
  const instant = new Date("2026-03-29T00:59:59Z");

  it("is that of the time zone, in summer and in winter", () => {
    assert.equal(timeFormat("Europe/Berlin")(instant), "2026-03-29 01:59");
    assert.equal(timeFormat("Europe/Berlin")(new Date("2026-03-29T01:00:00Z")), "2026-03-29 03:00");
  });

  it("begins the day at 00:00", () => {
    assert.equal(timeFormat("Asia/Shanghai")(new Date("2026-06-14T16:00:00Z")), "2026-06-15 00:00");
  });

  it("is that of UTC where the zone is not known", () => {
    assert.equal(timeFormat("Nowhere/Else")(instant), "2026-03-29 00:59");
  });
});
