import { digest } from "../../../../../src/core/workflow/digest.ts";
import type { GuardCase } from "./guardCase.ts";

const criterion = { id: "AC-1", text: "t", method: "test", result: "failed" };
const requirement = (id: string, status: string, more: object = {}) => ({ id, title: "T", status, ...more });
const severe = { inherent: { probability: "likely", impact: "severe" } };
const key = { id: "SH-040", title: "Key", status: "engaged", key: true };
const weekly = { id: "COM-001", title: "W", status: "active", audience: ["SH-040"] };
const contentOfFirst = digest({ title: "T" });

const change = (...history: readonly object[]) => ({
  "changes/CR-009.yaml": { id: "CR-009", title: "C", status: "closed", targets: ["REQ-001"], history },
});
const at = (hour: number, state: string) => ({
  at: `2026-06-10T${String(hour).padStart(2, "0")}:00:00Z`,
  by: "pm@vendor.example",
  event: "GO",
  state,
});
const byChange = { kind: "change", states: ["implementing"], field: "targets" };

/** Guards about other records. */
export const aboutOthers: readonly GuardCase[] = [
  {
    guard: "via",
    kind: "requirement",
    params: { kind: "baseline" },
    holds: {
      "the baseline holds this content": {
        said: { via: "BL-001" },
        others: {
          "baselines.yaml": [
            {
              id: "BL-001",
              title: "B",
              date: "2026-06-01",
              records: [{ id: "REQ-001", content: contentOfFirst, record: {} }],
            },
          ],
        },
      },
    },
    fails: {
      "it happens by itself": [{}, ["only-via", [], "baseline"]],
      "the baseline holds other content, or other records": [
        {
          said: { via: "BL-001" },
          others: {
            "baselines.yaml": [
              {
                id: "BL-001",
                title: "B",
                date: "2026-06-01",
                records: [
                  { id: "REQ-001", content: `sha256-${"A".repeat(43)}`, record: {} },
                  { id: "REQ-002", content: contentOfFirst, record: {} },
                ],
              },
            ],
          },
        },
        ["only-via", ["BL-001"], "BL-001", "REQ-001"],
      ],
      "there is no such baseline": [{ said: { via: "BL-001" } }, ["only-via", ["BL-001"]]],
      "the baseline itself has problems": [
        { said: { via: "BL-001" }, others: { "baselines.yaml": [{ id: "BL-001", records: "all" }] } },
        ["only-via", ["BL-001"]],
      ],
      "it is a record of another kind": [{ said: { via: "REQ-001" } }, ["only-via", ["REQ-001"]]],
    },
  },
  {
    guard: "via",
    kind: "requirement",
    params: byChange,
    holds: {
      "the other record was in the state at that time": {
        said: { via: "CR-009" },
        others: change(at(8, "implementing"), at(12, "closed")),
      },
      "it entered the state at that very moment": {
        said: { via: "CR-009" },
        others: change(at(8, "approved"), at(10, "implementing"), at(10, "closed")),
      },
      "it is about to enter the state": {
        said: { via: "CR-009" },
        others: change(at(8, "approved")),
        cause: ["CR-009", "implementing"],
      },
    },
    fails: {
      "it had left the state": [
        { said: { via: "CR-009" }, others: change(at(8, "implementing"), at(9, "closed")) },
        ["only-via", ["CR-009"]],
      ],
      "it had not come to the state": [
        { said: { via: "CR-009" }, others: change(at(8, "approved"), at(11, "implementing")) },
        ["only-via", ["CR-009"]],
      ],
      "only its status says so": [
        {
          said: { via: "CR-009" },
          others: {
            "changes.yaml": [{ id: "CR-009", title: "C", status: "implementing", targets: ["REQ-001"] }],
          },
        },
        ["only-via", ["CR-009"]],
      ],
      "another record is about to enter the state": [
        { said: { via: "CR-009" }, others: change(at(8, "approved")), cause: ["REQ-001", "implementing"] },
        ["only-via", ["CR-009"]],
      ],
      "it does not name this record": [
        {
          said: { via: "CR-009" },
          others: {
            "changes.yaml": [
              {
                id: "CR-009",
                title: "C",
                status: "closed",
                history: [at(8, "implementing")],
                links: ["REQ-001"],
              },
            ],
          },
        },
        ["only-via", ["CR-009"], "CR-009", "REQ-001"],
      ],
    },
  },
  {
    guard: "related",
    kind: "change",
    params: { field: "targets", states: ["verified", "accepted"] },
    holds: {
      "all are in one of the states": {
        record: { targets: ["REQ-002", "REQ-003", "BL-001"] },
        others: {
          "requirements.yaml": [requirement("REQ-002", "verified"), requirement("REQ-003", "accepted")],
          "baselines.yaml": [{ id: "BL-001", title: "B", date: "2026-06-01", records: [] }],
        },
      },
      "it names none": {},
    },
    fails: {
      "one is behind": [
        {
          record: { targets: ["REQ-002", "REQ-003"] },
          others: {
            "requirements.yaml": [requirement("REQ-002", "verified"), requirement("REQ-003", "captured")],
          },
        },
        ["record-behind", ["REQ-003"], "REQ-003", "Captured", "Verified / Accepted"],
      ],
    },
  },
  {
    guard: "related",
    kind: "change",
    params: { field: "targets", states: ["verified"], kind: "requirement" },
    holds: {
      "those of the kind are": {
        record: { targets: ["REQ-002", "RISK-001"] },
        others: {
          "requirements.yaml": [requirement("REQ-002", "verified")],
          "risks.yaml": [requirement("RISK-001", "identified")],
        },
      },
    },
    fails: {
      "one of the kind is not": [
        {
          record: { targets: ["REQ-002"] },
          others: { "requirements.yaml": [requirement("REQ-002", "baselined")] },
        },
        ["record-behind", ["REQ-002"]],
      ],
    },
  },
  {
    guard: "exists",
    kind: "charter",
    params: { kind: "lesson", states: ["reviewed", "shared"] },
    holds: { "there is one": { others: { "lessons.yaml": [requirement("LES-001", "shared")] } } },
    fails: {
      "there is one in another state": [
        { others: { "lessons.yaml": [requirement("LES-001", "captured")] } },
        ["record-missing", [], "lesson", "reviewed / shared"],
      ],
      "the one that there is has problems": [
        { others: { "lessons.yaml": [{ id: "LES-001", status: "shared" }] } },
        ["record-missing", []],
      ],
    },
  },
  {
    guard: "exists",
    kind: "charter",
    params: { kind: "baseline" },
    holds: {
      "there is one": {
        others: { "baselines.yaml": [{ id: "BL-001", title: "B", date: "2026-06-01", records: [] }] },
      },
    },
    fails: { "there is none": [{}, ["record-missing", [], "baseline"]] },
  },
  {
    guard: "every",
    kind: "charter",
    params: { kind: "requirement", states: ["verified"], field: "priority", is: ["must"] },
    holds: {
      "all with the value are, and others don't count": {
        others: {
          "requirements.yaml": [
            requirement("REQ-001", "verified", { priority: "must" }),
            requirement("REQ-002", "captured", { priority: "could" }),
            requirement("REQ-003", "withdrawn", { priority: "must" }),
            requirement("REQ-004", "deferred", { priority: "must" }),
          ],
        },
      },
      "there is none": {},
    },
    fails: {
      "one with the value is not": [
        {
          others: {
            "requirements.yaml": [
              requirement("REQ-001", "baselined", { priority: "must" }),
              requirement("REQ-002", "captured"),
            ],
          },
        },
        ["record-behind", ["REQ-001"], "REQ-001", "Baselined", "Verified"],
      ],
    },
  },
  {
    guard: "every",
    kind: "charter",
    params: { kind: "survey", states: ["closed"] },
    holds: {
      "all are, or have ended": {
        others: { "surveys.yaml": [requirement("SUR-001", "closed"), requirement("SUR-002", "reported")] },
      },
    },
    fails: {
      "one is not": [
        { others: { "surveys.yaml": [requirement("SUR-001", "open")] } },
        ["record-behind", ["SUR-001"]],
      ],
    },
  },
  {
    guard: "noneOpen",
    kind: "charter",
    params: { kinds: ["issue", "commitment"] },
    holds: {
      "all rest or have ended": {
        others: {
          "issues.yaml": [requirement("ISS-001", "closed")],
          "commitments.yaml": [requirement("PROM-001", "kept"), requirement("PROM-002", "broken")],
          "risks.yaml": [requirement("RISK-001", "identified")],
        },
      },
    },
    fails: {
      "some are open": [
        {
          others: {
            "issues.yaml": [requirement("ISS-001", "resolved")],
            "commitments.yaml": [requirement("PROM-001", "made")],
          },
        },
        ["record-open", ["ISS-001"], "ISS-001", "Resolved"],
        ["record-open", ["PROM-001"]],
      ],
    },
  },
  {
    guard: "mustCriteriaSettled",
    kind: "acceptance",
    params: { field: "requirements" },
    holds: {
      "those of the must requirements are, and others don't count": {
        record: { requirements: ["REQ-001", "REQ-002", "REQ-404"] },
        others: {
          "requirements.yaml": [
            requirement("REQ-001", "verified", {
              priority: "must",
              acceptanceCriteria: [{ ...criterion, result: "passed" }],
            }),
            requirement("REQ-002", "verified", { priority: "should", acceptanceCriteria: [criterion] }),
            requirement("REQ-003", "verified", { priority: "must", acceptanceCriteria: [criterion] }),
          ],
        },
      },
    },
    fails: {
      "one of a must requirement is not": [
        {
          record: { requirements: ["REQ-001"] },
          others: {
            "requirements.yaml": [
              requirement("REQ-001", "verified", { priority: "must", acceptanceCriteria: [criterion] }),
            ],
          },
        },
        ["criterion-open", ["REQ-001"], "AC-1", "REQ-001"],
      ],
      "a requirement can't be read": [
        {
          record: { requirements: ["REQ-001"] },
          others: {
            "requirements.yaml": [requirement("REQ-001", "verified", { acceptanceCriteria: "all" })],
          },
        },
        ["record-invalid", ["REQ-001"], "REQ-001"],
      ],
    },
  },
  {
    guard: "stakeholdersCovered",
    kind: "charter",
    holds: {
      "a communication reaches them, or they have left, or they are not key": {
        others: {
          "stakeholders/key.yaml": [
            key,
            { ...key, id: "SH-041", status: "released" },
            { ...key, id: "SH-042", key: false },
          ],
          "communications.yaml": [weekly],
        },
      },
    },
    fails: {
      "none does, or only one that is not held": [
        {
          others: {
            "stakeholders/key.yaml": [key, { ...key, id: "SH-041", title: "Other" }],
            "communications.yaml": [
              { ...weekly, status: "suspended" },
              { ...weekly, id: "COM-002", audience: [], owner: "SH-041" },
            ],
          },
        },
        ["stakeholder-uncovered", ["SH-040"], "Key"],
        ["stakeholder-uncovered", ["SH-041"], "Other"],
      ],
    },
  },
  {
    guard: "risksAnswered",
    kind: "charter",
    holds: {
      "those above the appetite have a response, are accepted for now, or are over": {
        others: {
          "risks.yaml": [
            requirement("RISK-001", "planned", { ...severe, strategy: "reduce", actions: [{ text: "a" }] }),
            requirement("RISK-002", "accepted", {
              ...severe,
              acceptance: { approvedBy: "SH-001", expires: "2026-06-15" },
            }),
            requirement("RISK-003", "closed", severe),
            requirement("RISK-004", "assessed", { inherent: { probability: "rare", impact: "minor" } }),
            requirement("RISK-005", "identified"),
          ],
        },
      },
    },
    fails: {
      "one has none, or its acceptance has run out": [
        {
          others: {
            "risks.yaml": [
              requirement("RISK-001", "assessed", severe),
              requirement("RISK-002", "accepted", {
                ...severe,
                acceptance: { approvedBy: "SH-001", expires: "2026-06-14" },
              }),
            ],
          },
        },
        ["risk-unanswered", ["RISK-001"], "RISK-001", "extreme", "medium"],
        ["risk-unanswered", ["RISK-002"]],
      ],
    },
  },
];
