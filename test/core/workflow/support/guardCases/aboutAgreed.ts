import { digest } from "../../../../../src/core/workflow/digest.ts";
import type { GuardCase } from "./guardCase.ts";

const requirement = (id: string, status: string, more: object = {}) => ({ id, title: "T", status, ...more });
const contentOfFirst = digest({ title: "T" });
const criterion = { id: "AC-1", text: "t", method: "test", result: "failed" };
const noResults = digest([]);
const frozen = {
  "requirements.yaml": ["REQ-002", "REQ-003", "REQ-004"].map((id) => requirement(id, "baselined")),
};
const changed = { at: "2026-06-10T01:00:00Z", by: "pm@vendor.example", event: "CHANGE", via: "CR-001" };
const sealedBy = (via: string) => ({ ...changed, via, state: "baselined", content: contentOfFirst });
const proposing = (...proposed: readonly { readonly record: string; readonly [key: string]: unknown }[]) => ({
  targets: proposed.map(({ record }) => record),
  proposed: proposed.map((one) => ({ base: contentOfFirst, ...one })),
});

/** Guards about what was agreed on: what changes propose, and what signatures stand for. */
export const aboutAgreed: readonly GuardCase[] = [
  {
    guard: "basesCurrent",
    kind: "change",
    holds: {
      "every target is as it was": {
        record: { proposed: [{ record: "REQ-002", base: contentOfFirst, patch: {} }] },
        others: { "requirements.yaml": [requirement("REQ-002", "baselined")] },
      },
      "nothing is proposed": {},
    },
    fails: {
      "one has moved, one is gone, one has problems": [
        {
          record: {
            proposed: ["REQ-002", "REQ-003", "REQ-004"].map((id) => ({
              record: id,
              base: contentOfFirst,
              patch: {},
            })),
          },
          others: {
            "requirements.yaml": [
              requirement("REQ-002", "baselined", { priority: "must" }),
              { id: "REQ-004", title: "T" },
            ],
          },
        },
        ["base-moved", ["REQ-002"], "REQ-002"],
        ["base-moved", ["REQ-003"]],
        ["base-moved", ["REQ-004"]],
      ],
    },
  },
  {
    guard: "coversCurrent",
    kind: "acceptance",
    holds: {
      "everything is as it was": {
        record: { covers: [{ record: "REQ-002", content: contentOfFirst, results: noResults }] },
        others: { "requirements.yaml": [requirement("REQ-002", "verified")] },
      },
      "nothing is covered": {},
    },
    fails: {
      "a content or a result is another, or a record is gone or has problems": [
        {
          record: {
            covers: ["REQ-002", "REQ-003", "REQ-004", "REQ-005"].map((record) => ({
              ...{ record, content: contentOfFirst, results: noResults },
            })),
          },
          others: {
            "requirements.yaml": [
              requirement("REQ-002", "verified", { priority: "must" }),
              requirement("REQ-003", "verified", { acceptanceCriteria: [criterion] }),
              { id: "REQ-005", title: "T" },
            ],
          },
        },
        ["covered-moved", ["REQ-002"], "REQ-002"],
        ["covered-moved", ["REQ-003"]],
        ["covered-moved", ["REQ-004"]],
        ["covered-moved", ["REQ-005"]],
      ],
    },
  },
  {
    guard: "proposalsUndone",
    kind: "change",
    holds: {
      "another change was agreed since, or nothing is controlled": {
        record: proposing({ record: "REQ-002", patch: {} }, { record: "REQ-003", patch: {} }),
        others: {
          "requirements.yaml": [
            requirement("REQ-002", "baselined", {
              history: [sealedBy("CR-001"), sealedBy("CR-002")],
            }),
            requirement("REQ-003", "captured"),
          ],
        },
      },
      "nothing is proposed": {},
    },
    fails: {
      "the target still says what this change made of it": [
        {
          record: proposing({ record: "REQ-002", patch: {} }),
          others: {
            "requirements.yaml": [requirement("REQ-002", "baselined", { history: [sealedBy("CR-001")] })],
          },
        },
        ["not-undone", ["REQ-002"], "REQ-002"],
      ],
    },
  },
  {
    guard: "proposalsFit",
    kind: "change",
    params: { event: "CHANGE", retire: "RETIRE" },
    holds: {
      "each target is changed, or retired, as it can be": {
        record: proposing(
          { record: "REQ-002", patch: { title: "New" } },
          { record: "REQ-003", patch: {}, retire: true },
        ),
        others: frozen,
      },
      "nothing is proposed": {},
      "it has been carried out already": {
        record: proposing({ record: "REQ-002", patch: { title: "T" } }),
        others: {
          "requirements.yaml": [
            requirement("REQ-002", "baselined", {
              history: [{ ...changed, state: "baselined" }],
            }),
          ],
        },
      },
    },
    fails: {
      "a target has none, another two, and one is no target": [
        {
          record: {
            targets: ["REQ-002", "REQ-003"],
            proposed: [
              { record: "REQ-002", base: contentOfFirst, patch: { title: "New" } },
              { record: "REQ-002", base: contentOfFirst, patch: { priority: "could" } },
              { record: "REQ-004", base: contentOfFirst, patch: { title: "New" } },
            ],
          },
          others: frozen,
        },
        ["proposal-missing", ["REQ-003"], "REQ-003"],
        ["proposal-twice", ["REQ-002"]],
        ["not-a-target", ["REQ-004"]],
      ],
      "targets are not agreed on yet, or gone, or have problems": [
        {
          record: proposing(
            { record: "REQ-005", patch: { title: "New" } },
            { record: "REQ-006", patch: { title: "New" } },
            { record: "REQ-404", patch: { title: "New" } },
            { record: "REQ-007", patch: {}, retire: true },
          ),
          others: {
            "requirements.yaml": [
              requirement("REQ-005", "analysed"),
              { id: "REQ-006", title: "T" },
              requirement("REQ-007", "confirmed"),
            ],
          },
        },
        ["not-controlled", ["REQ-005"], "Analysed"],
        ["record-invalid", ["REQ-006"]],
        ["record-invalid", ["REQ-404"]],
        ["not-controlled", ["REQ-007"], "Confirmed"],
      ],
      "a patch goes too far, changes nothing, or breaks the record": [
        {
          record: proposing(
            { record: "REQ-002", patch: { owner: "SH-005" } },
            { record: "REQ-003", patch: { title: "T" } },
            { record: "REQ-004", patch: { priority: "high" } },
          ),
          others: frozen,
        },
        ["proposal-unfit", ["REQ-002"], "title, priority"],
        ["proposal-unfit", ["REQ-003"]],
        ["proposal-unfit", ["REQ-004"], "priority"],
      ],
      "a target shall be retired and changed at once": [
        { record: proposing({ record: "REQ-002", patch: { title: "New" }, retire: true }), others: frozen },
        ["proposal-unfit", ["REQ-002"]],
      ],
    },
  },
];
