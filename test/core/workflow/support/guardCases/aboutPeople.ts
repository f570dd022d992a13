import { digest } from "../../../../../src/core/workflow/digest.ts";
import { ada, dev, eve, li, pm, qa, rui } from "../people.ts";
import type { GuardCase } from "./guardCase.ts";

const nobody = "nobody@nowhere.example";
const twoIds = {
  "stakeholders/SH-030.yaml": {
    id: "SH-030",
    title: "Dev again",
    status: "identified",
    contact: { email: "Dev@vendor.example" },
    authority: ["acceptRisks"],
  },
};

const voting = { status: "deciding", class: "normal", requestedBy: "SH-003" };
const policy = { board: ["SH-001", "SH-004", "SH-006"], approvals: 2, clientSeat: "SH-001" };
const opened = { event: "ASSESSED", state: "deciding", policy };
const contentOfVoting = digest({ title: "T", class: "normal" });
const otherContent = `sha256-${"B".repeat(43)}`;
const vote = (event: string, by: string, content: string = contentOfVoting) => ({
  ...{ event, by, content },
  state: "deciding",
});

const signing = { status: "signing", signatories: ["SH-001", "SH-002"] };
const contentOfSigning = digest({ title: "T", signatories: signing.signatories });
const asked = { event: "REQUEST_SIGNATURES", state: "signing" };

/** Guards about who acts, about votes and about signatures. */
export const aboutPeople: readonly GuardCase[] = [
  {
    guard: "authority",
    kind: "risk",
    params: { any: ["acceptRisks", "approveCharter"] },
    holds: {
      "who acts has one of the authorities": { by: pm },
      "one of their records has it": { by: dev, others: twoIds },
      "nobody knows who acts, which is said elsewhere": { by: nobody },
    },
    fails: {
      "who acts has none of them": [{ by: dev }, ["no-authority", [], "Dev", "acceptRisks / approveCharter"]],
    },
  },
  {
    guard: "is",
    kind: "issue",
    params: { fields: ["raisedBy", "parties"] },
    holds: {
      "a field names who acts": { by: rui, record: { raisedBy: "SH-003" } },
      "a list names who acts": { by: rui, record: { parties: ["SH-001", "SH-003"] } },
      "another record of the same person is named": {
        by: dev,
        record: { raisedBy: "SH-030" },
        others: twoIds,
      },
    },
    fails: {
      "somebody else is named": [
        { by: li, record: { raisedBy: "SH-003", parties: ["SH-002"] } },
        ["no-authority", [], "SH-003, SH-002", "raisedBy / parties"],
      ],
      "nobody is named": [{ by: li }, ["no-authority", [], "raisedBy / parties"]],
    },
  },
  {
    guard: "isNot",
    kind: "change",
    params: { fields: ["requestedBy"], events: ["SUBMIT", "DRAFT"] },
    holds: {
      "who acts is neither named nor did it": {
        by: pm,
        record: { requestedBy: "SH-003" },
        history: [{ event: "SUBMIT", by: rui }],
      },
      "nothing is filled in and nothing happened": { by: pm },
    },
    fails: {
      "the field names who acts": [
        { by: rui, record: { requestedBy: "SH-003" } },
        ["self-approval", [], "Rui", "requestedBy"],
      ],
      "who acts did one of the events, under whichever name": [
        { by: pm, history: [{ event: "DRAFT", by: "SH-004" }, { event: "ASSESS" }] },
        ["self-approval", [], "Pim", "DRAFT"],
      ],
    },
  },
  {
    guard: "notYet",
    kind: "change",
    params: { events: ["APPROVE", "REJECT"] },
    holds: {
      "who acts has done none of them": {
        by: qa,
        record: voting,
        history: [opened, vote("APPROVE", pm), vote("ABSTAIN", qa)],
      },
      "it was before the record came into its state": {
        by: pm,
        record: voting,
        history: [opened, vote("APPROVE", pm), { event: "REBASE", state: "assessing" }, opened],
      },
    },
    fails: {
      "who acts has done one of them since": [
        { by: pm, record: voting, history: [opened, vote("REJECT", "SH-004"), vote("ABSTAIN", qa)] },
        ["done-already", [], "Pim", "REJECT", "2026-06-01T01:00:00Z"],
      ],
      "it was the very first event, in the initial state": [
        { by: pm, history: [{ event: "APPROVE", by: pm }] },
        ["done-already", [], "APPROVE"],
      ],
    },
  },
  {
    guard: "notYet",
    kind: "change",
    params: { events: ["APPROVE", "REJECT"], bound: true },
    holds: {
      "who acts has done one of them, but with another content": {
        by: pm,
        record: voting,
        history: [opened, vote("APPROVE", pm, otherContent)],
      },
    },
    fails: {
      "who acts has done one of them with this content, whatever came between": [
        {
          by: pm,
          record: voting,
          history: [opened, vote("APPROVE", pm), vote("REJECT", pm, otherContent)],
        },
        ["done-already", [], "Pim", "APPROVE"],
      ],
    },
  },
  {
    guard: "approvals",
    kind: "change",
    params: { event: "APPROVE", atLeast: 2 },
    holds: {
      "so many people did it, the present one included": {
        by: pm,
        event: "APPROVE",
        record: voting,
        history: [opened, vote("APPROVE", qa)],
      },
      "they did it before something else": {
        by: pm,
        record: voting,
        history: [opened, vote("APPROVE", qa), vote("APPROVE", li)],
      },
    },
    fails: {
      "one person did it twice": [
        { by: pm, event: "APPROVE", record: voting, history: [opened, vote("APPROVE", "SH-004")] },
        ["approvals-missing", [], "1", "2"],
      ],
      "it was before the record came into its state": [
        {
          by: pm,
          event: "APPROVE",
          record: voting,
          history: [opened, vote("APPROVE", qa), { event: "REBASE", state: "assessing" }, opened],
        },
        ["approvals-missing", [], "1"],
      ],
      "nobody knows who did it": [
        { by: pm, event: "APPROVE", record: voting, history: [opened, vote("APPROVE", nobody)] },
        ["approvals-missing", [], "1"],
      ],
      "somebody did it with another content": [
        { by: pm, event: "APPROVE", record: voting, history: [opened, vote("APPROVE", qa, otherContent)] },
        ["approvals-missing", [], "1"],
      ],
    },
  },
  {
    guard: "board",
    kind: "change",
    holds: { "the board can decide": { record: voting } },
    fails: {
      "there is none": [{ record: voting, settings: { assent: 1, name: "P" } }, ["board-missing", [], "1"]],
      "it is too small without who asked": [
        {
          record: { ...voting, requestedBy: "SH-004" },
          settings: { assent: 1, name: "P", changeControl: { board: ["SH-001", "SH-004"], quorum: 2 } },
        },
        ["board-missing", [], "2"],
      ],
    },
  },
  {
    guard: "boardMember",
    kind: "change",
    holds: {
      "who acts sits on the board that the vote was opened with": {
        by: dev,
        record: voting,
        history: [{ ...opened, policy: { board: ["SH-005"], approvals: 1, clientSeat: "SH-001" } }],
        others: {
          "stakeholders/SH-030.yaml": {
            ...twoIds["stakeholders/SH-030.yaml"],
            authority: ["approveChanges"],
          },
        },
      },
      "the vote was opened without a board, and the project has one": {
        by: qa,
        record: voting,
        history: [{ ...opened, policy: undefined }],
      },
    },
    fails: {
      "who acts does not sit on it": [
        { by: dev, record: voting, history: [opened] },
        ["no-authority", [], "Dev"],
      ],
      "the board of the entry is one that can't have been": [
        { by: eve, record: voting, history: [{ ...opened, policy: { board: ["SH-007"], approvals: 1 } }] },
        ["no-authority", [], "Eve"],
      ],
    },
  },
  {
    guard: "votingPolicy",
    kind: "change",
    holds: {
      "nothing is said of it yet": { record: voting },
      "it is the project's own": { record: voting, said: { policy } },
    },
    fails: {
      "it can't have been the project's": [
        { record: voting, said: { policy: { board: ["SH-005"], approvals: 1, clientSeat: "SH-001" } } },
        ["no-authority", [], "approveChanges"],
      ],
    },
  },
  {
    guard: "quorum",
    kind: "change",
    params: { outcome: "approved" },
    holds: {
      "enough have approved, with the present vote": {
        by: pm,
        event: "APPROVE",
        record: voting,
        history: [opened, vote("APPROVE", li)],
      },
      "somebody has voted twice, of which the first counts": {
        by: pm,
        event: "APPROVE",
        record: voting,
        history: [opened, vote("APPROVE", li), vote("REJECT", li)],
      },
      "who voted against another content votes again": {
        by: li,
        event: "APPROVE",
        record: voting,
        history: [opened, vote("REJECT", li, otherContent), vote("APPROVE", pm)],
      },
    },
    fails: {
      "votes are missing": [
        { by: pm, event: "APPROVE", record: voting, history: [opened] },
        ["vote-open", []],
      ],
      "approval is out of reach": [
        { by: li, event: "REJECT", record: voting, history: [opened, vote("APPROVE", pm)] },
        ["vote-open", []],
      ],
      "nobody has voted": [{ by: li, record: voting, history: [opened] }, ["vote-open", []]],
      "a vote was for another content": [
        { by: pm, event: "APPROVE", record: voting, history: [opened, vote("APPROVE", li, otherContent)] },
        ["vote-open", []],
      ],
    },
  },
  {
    guard: "quorum",
    kind: "change",
    params: { outcome: "rejected" },
    holds: {
      "approval is out of reach": { by: li, event: "REJECT", record: voting, history: [opened] },
    },
    fails: {
      "nobody has voted, however it may end": [
        {
          by: li,
          record: voting,
          history: [{ ...opened, policy: { board: ["SH-004"], approvals: 2, clientSeat: "SH-001" } }],
        },
        ["vote-open", []],
      ],
    },
  },
  {
    guard: "signatories",
    kind: "acceptance",
    holds: {
      "all whom the acceptance names may sign": { record: signing },
      "it names nobody, and all whom the project names may": {},
    },
    fails: {
      "nobody is named": [
        { settings: { assent: 1, name: "P" } },
        ["signatory-missing", ["ACC-001"], "signatories"],
      ],
      "some of them may not, or are not there": [
        { record: { signatories: ["SH-001", "SH-004", "SH-404"] } },
        ["no-authority", ["SH-004", "SH-404"], "SH-004, SH-404"],
      ],
    },
  },
  {
    guard: "signatory",
    kind: "acceptance",
    holds: {
      "who acts is one of them": { by: ada, record: signing },
      "nobody knows who acts": { by: nobody },
    },
    fails: {
      "who acts is none of them": [
        { by: pm, record: signing },
        ["no-authority", [], "Pim", "SH-001, SH-002"],
      ],
    },
  },
  {
    guard: "allSigned",
    kind: "acceptance",
    holds: {
      "everybody has, the present one included": {
        by: ada,
        event: "SIGN",
        record: signing,
        history: [asked, { event: "SIGN", by: li, content: contentOfSigning }],
      },
    },
    fails: {
      "somebody has not": [
        { by: ada, event: "SIGN", record: signing, history: [asked] },
        ["signature-missing", [], "SH-001"],
      ],
      "somebody signed other content": [
        {
          by: ada,
          event: "SIGN",
          record: signing,
          history: [asked, { event: "SIGN", by: li, content: `sha256-${"A".repeat(43)}` }],
        },
        ["signature-missing", [], "SH-001"],
      ],
      "nobody has to, because nobody is named": [
        { by: ada, event: "SIGN", record: { status: "signing" }, settings: { assent: 1, name: "P" } },
        ["signature-missing", []],
      ],
      "it was something else than a signature": [
        { by: ada, event: "REVIEW", record: signing, history: [asked] },
        ["signature-missing", [], "SH-001, SH-002"],
      ],
    },
  },
];
