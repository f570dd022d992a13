import { digest } from "../../../../../src/core/workflow/digest.ts";
import type { GuardCase } from "./guardCase.ts";

const goal = {
  id: "GOAL-1",
  specific: "s",
  measure: "m",
  target: 1,
  achievable: "a",
  relevant: "r",
  due: "2026-12-31",
};
const criterion = { id: "AC-1", text: "t", method: "test" };

/** Guards about the record itself, and about what happened to it. */
export const aboutRecords: readonly GuardCase[] = [
  {
    guard: "first",
    kind: "risk",
    holds: { "nothing has happened": {} },
    fails: { "something has": [{ history: [{}] }, ["not-first", []]] },
  },
  {
    guard: "happened",
    kind: "change",
    params: { event: "SUBMIT" },
    holds: { "it has, at some time": { history: [{ event: "SUBMIT" }, { event: "DEFER" }] } },
    fails: {
      "it has not": [{ event: "SUBMIT", history: [{ event: "DEFER" }] }, ["not-happened", [], "SUBMIT"]],
    },
  },
  {
    guard: "happened",
    kind: "change",
    params: { event: "SUBMIT", bound: true },
    holds: {
      "it has, to the same content, whatever was before": {
        history: [
          { event: "SUBMIT", content: `sha256-${"A".repeat(43)}` },
          { event: "SUBMIT", content: digest({ title: "T" }) },
        ],
      },
    },
    fails: {
      "the content has changed since": [
        { history: [{ event: "SUBMIT", content: `sha256-${"A".repeat(43)}` }] },
        ["content-moved", [], "SUBMIT", "2026-06-01T00:00:00Z"],
      ],
      "it happened to nothing that could be compared": [
        { history: [{ event: "SUBMIT" }] },
        ["content-moved", []],
      ],
      "it has not": [{}, ["not-happened", [], "SUBMIT"]],
    },
  },
  {
    guard: "notHappened",
    kind: "change",
    params: { event: "IMPLEMENT" },
    holds: { "it has not": { event: "IMPLEMENT", history: [{ event: "SUBMIT" }] } },
    fails: {
      "it has, at some time": [
        { history: [{ event: "IMPLEMENT" }, { event: "ASSESS" }] },
        ["happened", [], "IMPLEMENT"],
      ],
    },
  },
  {
    guard: "cameFrom",
    kind: "requirement",
    params: { state: "analysed" },
    holds: {
      "it was there before": {
        record: { status: "clarifying" },
        history: [
          { state: "analysed" },
          { event: "ASK", state: "clarifying" },
          { event: "NOTE", state: "clarifying" },
        ],
      },
    },
    fails: {
      "it was elsewhere before": [
        {
          record: { status: "clarifying" },
          history: [{ state: "analysed" }, { state: "captured" }, { event: "ASK", state: "clarifying" }],
        },
        ["came-from-elsewhere", [], "analysed"],
      ],
      "it came from the beginning": [
        { record: { status: "clarifying" }, history: [{ event: "ASK", state: "clarifying" }] },
        ["came-from-elsewhere", []],
      ],
      "it is still where it began": [{}, ["came-from-elsewhere", []]],
    },
  },
  {
    guard: "filled",
    kind: "change",
    params: { fields: ["reason", "impact.cost", "targets"] },
    holds: {
      "all say something, and nought says something": {
        record: { reason: "r", impact: { cost: 0 }, targets: ["REQ-001"] },
      },
    },
    fails: {
      "they are missing, blank or empty": [
        { record: { reason: " \n", targets: [] } },
        ["field-missing", ["CR-001"], "reason"],
        ["field-missing", ["CR-001"], "impact.cost"],
        ["field-missing", ["CR-001"], "targets"],
      ],
    },
  },
  {
    guard: "field",
    kind: "change",
    params: { field: "class", is: ["normal", "standard"] },
    holds: { "it has one of the values": { record: { class: "standard" } } },
    fails: {
      "it has another": [
        { record: { class: "emergency" } },
        ["other-value", [], "class", "normal / standard"],
      ],
      "it has none": [{}, ["other-value", [], "class"]],
    },
  },
  {
    guard: "fieldNot",
    kind: "change",
    params: { field: "class", isNot: ["emergency"] },
    holds: { "it has another value": { record: { class: "normal" } }, "it has none": {} },
    fails: {
      "it has one of them": [{ record: { class: "emergency" } }, ["other-value", [], "class", "emergency"]],
    },
  },
  {
    guard: "testableCriterion",
    kind: "requirement",
    holds: {
      "one criterion says how it is verified": {
        record: {
          acceptanceCriteria: [
            { id: "AC-1", text: "t" },
            { ...criterion, id: "AC-2" },
          ],
        },
      },
    },
    fails: {
      "none does": [
        { record: { acceptanceCriteria: [{ id: "AC-1", text: "t" }] } },
        ["criterion-missing", ["REQ-001"]],
      ],
      "there is none": [{}, ["criterion-missing", ["REQ-001"]]],
    },
  },
  {
    guard: "criteriaSettled",
    kind: "requirement",
    holds: {
      "all have passed, or are waived with a reason": {
        record: {
          acceptanceCriteria: [
            { ...criterion, result: "passed" },
            { ...criterion, id: "AC-2", result: "waived", reason: "r" },
          ],
        },
      },
    },
    fails: {
      "some have failed, are open, or are waived without a reason": [
        {
          record: {
            acceptanceCriteria: [
              { ...criterion, result: "failed" },
              { ...criterion, id: "AC-2" },
              { ...criterion, id: "AC-3", result: "waived" },
              { ...criterion, id: "AC-4", result: "passed" },
            ],
          },
        },
        ["criterion-open", ["REQ-001"], "AC-1", "REQ-001"],
        ["criterion-open", ["REQ-001"], "AC-2"],
        ["criterion-open", ["REQ-001"], "AC-3"],
      ],
    },
  },
  {
    guard: "goalsSmart",
    kind: "charter",
    holds: { "all of them are": { record: { goals: [goal, { ...goal, id: "GOAL-2" }] } } },
    fails: {
      "some lack something": [
        { record: { goals: [goal, { ...goal, id: "GOAL-2", measure: "", due: undefined }] } },
        ["goal-not-smart", ["GOAL-2"], "GOAL-2", "measure, due"],
      ],
      "there are none": [{}, ["goal-missing", ["CHARTER"]]],
    },
  },
  {
    guard: "punchList",
    kind: "acceptance",
    params: { is: "assigned" },
    holds: {
      "open items have owners and dates": {
        record: {
          punchList: [
            { id: "P-1", text: "t", owner: "SH-005", due: "2026-07-01" },
            { id: "P-2", text: "t", done: true },
          ],
        },
      },
      "there is no list": {},
    },
    fails: {
      "one lacks either": [
        {
          record: {
            punchList: [
              { id: "P-1", text: "t", owner: "SH-005" },
              { id: "P-2", text: "t", due: "2026-07-01", done: false },
            ],
          },
        },
        ["punch-list", ["ACC-001"], "P-1"],
        ["punch-list", ["ACC-001"], "P-2"],
      ],
    },
  },
  {
    guard: "punchList",
    kind: "acceptance",
    params: { is: "done" },
    holds: { "all are done": { record: { punchList: [{ id: "P-1", text: "t", done: true }] } } },
    fails: {
      "one is not, though it is assigned": [
        { record: { punchList: [{ id: "P-1", text: "t", owner: "SH-005", due: "2026-07-01" }] } },
        ["punch-list", ["ACC-001"], "P-1"],
      ],
    },
  },
  {
    guard: "punchList",
    kind: "acceptance",
    params: { is: "open" },
    holds: { "one is open": { record: { punchList: [{ id: "P-1", text: "t" }] } } },
    fails: {
      "all are done": [
        { record: { punchList: [{ id: "P-1", text: "t", done: true }] } },
        ["punch-list", ["ACC-001"]],
      ],
      "there is no list": [{}, ["punch-list", ["ACC-001"]]],
    },
  },
];
