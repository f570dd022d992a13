import { sealedAnew, type Unsealed } from "../../../workflow/support/forge.ts";
import { dev, li, pm, qa, rui } from "../../../workflow/support/people.ts";
import { rebind, reseal } from "../../../workflow/support/reseal.ts";
import { smallProject } from "../../../workflow/support/smallProject.ts";
import { agreed, approved, emergency, implemented, voting } from "../../../workflow/support/story.ts";
import { Trial } from "../../../workflow/support/trial.ts";
import type { Cheat, Files } from "./cheat.ts";

const id = "CR-001";
const stale = { [id]: ["control/stale-approval"] } as const;
const illegal = { [id]: ["workflow/illegal-transition"] } as const;
const [proposed, other] = [
  "patch: {title: Export invoices as PDF and XML}",
  "patch: {title: Export nothing}",
];

/** The entries of the change, other than they were, sealed anew. */
function retold(files: Files, change: (entries: readonly Unsealed[]) => readonly Unsealed[]): void {
  files.history(id, (entries) => sealedAnew(change(entries)));
}

/** A vote, or whatever else comes last. */
function entry(event: string, by: string, state: string, more: object = {}): Unsealed {
  return { at: "2026-06-10T08:00:00Z", by, event, state, ...more };
}

function bound(files: Files, from: number): void {
  files.rewrite(id, (text) => rebind(text, id, "change", from));
}

/** Two changes, of which the second is approved and the first is voted on. */
function twoChanges(): Trial {
  const texts = smallProject();
  const second = (texts["changes/CR-001.yaml"] ?? "")
    .replaceAll("CR-001", "CR-002")
    .replace("PDF and XML", "CSV");
  const trial = voting(agreed(new Trial({ ...texts, "changes/CR-002.yaml": second })));
  for (const [event, by] of [
    ["SUBMIT", rui],
    ["ASSESS", pm],
    ["ASSESSED", pm],
    ["APPROVE", li],
    ["APPROVE", qa],
  ] as const) {
    trial.does("CR-002", event, by);
  }
  return trial;
}

/** Somebody has voted, and the change is theirs: under another name. */
function withSecondAccount(): Trial {
  const trial = new Trial({
    ...smallProject(),
    "stakeholders/SH-030.yaml": `id: SH-030
title: Rui for the board
status: identified
side: external
contact: {email: ${rui.toUpperCase()}}
authority: [approveChanges]
history: []
`,
  });
  trial.edit("assent.yaml", "board: [SH-001, SH-004, SH-006]", "board: [SH-001, SH-004, SH-030]");
  return voting(agreed(trial));
}

/** Ways around the board. */
export const aboutChanges: readonly Cheat[] = [
  {
    name: "the patch is edited while the board votes",
    phase: () => {
      const trial = voting();
      trial.does(id, "APPROVE", li);
      return trial;
    },
    tamper: (files) => files.edit(id, proposed, other),
    found: stale,
  },
  {
    name: "the patch is edited after the approval",
    phase: approved,
    tamper: (files) => files.edit(id, proposed, other),
    found: stale,
  },
  {
    name: "the patch is edited after the approval, and the last vote is bound to it and sealed anew",
    phase: approved,
    tamper: (files) => {
      files.edit(id, proposed, other);
      bound(files, -1);
    },
    found: { [id]: ["control/stale-approval", "workflow/illegal-transition"] },
  },
  {
    name: "the patch is edited after it was implemented",
    phase: implemented,
    tamper: (files) => files.edit(id, proposed, other),
    found: { ...stale, "REQ-001": ["control/uncontrolled-change"] },
  },
  {
    name: "the patch is edited after it was implemented, and everything in the request is bound to it and sealed anew",
    phase: implemented,
    tamper: (files) => {
      files.edit(id, proposed, other);
      bound(files, -7);
    },
    found: { "REQ-001": ["control/uncontrolled-change"] },
  },
  {
    name: "the stated cost is edited after the approval",
    phase: approved,
    tamper: (files) => files.edit(id, "cost: 3200", "cost: 32000"),
    found: stale,
  },
  {
    name: "a target is added after the approval",
    phase: approved,
    tamper: (files) => files.edit(id, "targets: [REQ-001]", "targets: [REQ-001, REQ-002]"),
    found: stale,
  },
  {
    name: "two votes change places",
    phase: approved,
    tamper: (files) =>
      files.history(id, (entries) => [...entries.slice(0, -2), ...entries.slice(-2).reverse()]),
    found: { [id]: ["workflow/seal-broken", "workflow/time-order"] },
  },
  {
    name: "the client's vote is removed, sealed anew",
    phase: approved,
    tamper: (files) => retold(files, (entries) => entries.filter(({ by }) => by !== li)),
    found: illegal,
  },
  {
    name: "a member's vote is removed, sealed anew",
    phase: approved,
    tamper: (files) => retold(files, (entries) => entries.slice(0, -1)),
    found: { [id]: ["workflow/status-mismatch"] },
  },
  {
    name: "a member's vote is removed, and the client's alone leads on, sealed anew",
    phase: approved,
    tamper: (files) =>
      retold(files, (entries) =>
        entries.slice(0, -1).map((one) => (one.event === "APPROVE" ? { ...one, state: "approved" } : one)),
      ),
    found: illegal,
  },
  {
    name: "a vote against it becomes one for it, sealed anew",
    phase: () => {
      const trial = voting();
      trial.does(id, "REJECT", li, { data: { reason: "Too dear" } });
      return trial;
    },
    tamper: (files) => {
      retold(files, (entries) =>
        entries.map((one) =>
          one.event === "REJECT" ? { ...one, event: "APPROVE", state: "approved" } : one,
        ),
      );
      files.status(id, "approved");
    },
    found: illegal,
  },
  {
    name: "who asked for it votes too, sealed anew",
    phase: voting,
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("APPROVE", rui, "deciding")]);
      bound(files, -1);
    },
    found: { [id]: ["workflow/no-authority", "workflow/self-approval"] },
  },
  {
    name: "who asked for it votes under another name, sealed anew",
    phase: withSecondAccount,
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("APPROVE", "SH-030", "deciding")]);
      bound(files, -1);
    },
    found: { [id]: ["workflow/self-approval"] },
  },
  {
    name: "somebody votes twice, sealed anew",
    phase: voting,
    tamper: (files) => {
      retold(files, (entries) => [
        ...entries,
        entry("APPROVE", li, "deciding"),
        entry("APPROVE", "SH-001", "approved"),
      ]);
      bound(files, -2);
      files.status(id, "approved");
    },
    found: illegal,
  },
  {
    name: "an approval is copied from another request",
    phase: twoChanges,
    tamper: (files) => {
      const votes = copied(files);
      files.history(id, (entries) => [...entries, ...votes]);
      files.status(id, "approved");
    },
    found: { [id]: ["workflow/seal-broken"] },
  },
  {
    name: "an approval is copied from another request, sealed anew",
    phase: twoChanges,
    tamper: (files) => {
      const votes = copied(files);
      retold(files, (entries) => [...entries, ...votes]);
      files.status(id, "approved");
    },
    found: stale,
  },
  {
    name: "the board in assent.yaml becomes easier after the vote was opened, and one vote leads on, sealed anew",
    phase: () => {
      const trial = voting();
      trial.does(id, "APPROVE", li);
      return trial;
    },
    tamper: (files) => {
      files.edit("assent.yaml", "quorum: majority", "quorum: 1");
      retold(files, (entries) =>
        entries.map((one) => (one.event === "APPROVE" ? { ...one, state: "approved" } : one)),
      );
      files.status(id, "approved");
    },
    found: illegal,
  },
  {
    name: "the sealed board is another after the vote",
    phase: approved,
    tamper: (files) => files.edit(id, "approvals: 2", "approvals: 1"),
    found: { [id]: ["workflow/seal-broken"] },
  },
  {
    name: "the sealed board has somebody without the authority, sealed anew",
    phase: approved,
    tamper: (files) => {
      files.edit(id, "board: [SH-001, SH-004, SH-006]", "board: [SH-001, SH-005, SH-006]");
      files.rewrite(id, (text) => reseal(text, id));
    },
    found: { [id]: ["workflow/no-authority"] },
  },
  {
    name: "it is implemented without a decision, sealed anew",
    phase: voting,
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("IMPLEMENT", dev, "implementing")]);
      bound(files, -1);
      files.status(id, "implementing");
    },
    found: { [id]: ["workflow/illegal-transition", "control/uncontrolled-change"] },
  },
  {
    name: "it is implemented without being written into its targets, sealed anew",
    phase: approved,
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("IMPLEMENT", dev, "implementing")]);
      bound(files, -1);
      files.status(id, "implementing");
    },
    found: { [id]: ["control/uncontrolled-change"] },
  },
  {
    name: "one that is implemented is deferred, sealed anew",
    phase: implemented,
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("DEFER", pm, "deferred", { reason: "Later" })]);
      bound(files, -1);
      files.status(id, "deferred");
    },
    found: illegal,
  },
  {
    name: "an implemented emergency is deferred while it is assessed, sealed anew",
    phase: () => {
      const trial = emergency();
      trial.does(id, "ASSESS", pm);
      return trial;
    },
    tamper: (files) => {
      retold(files, (entries) => [...entries, entry("DEFER", pm, "deferred", { reason: "Later" })]);
      bound(files, -1);
      files.status(id, "deferred");
    },
    found: illegal,
  },
  {
    name: "an emergency is implemented and then made a usual change",
    phase: emergency,
    tamper: (files) => files.edit(id, "class: emergency", "class: normal"),
    found: illegal,
  },
  {
    name: "a usual change is made an emergency after the approval",
    phase: approved,
    tamper: (files) => files.edit(id, "class: normal", "class: emergency"),
    found: stale,
  },
  {
    name: "an emergency is never decided",
    phase: emergency,
    tamper: (files) => files.edit(id, "reason: The", "alternatives: [None]\nreason: The"),
    today: "2026-06-30",
    found: { [id]: ["control/decision-overdue"] },
  },
  {
    name: "the proposal of an emergency is edited before the board decides",
    phase: emergency,
    tamper: (files) => files.edit(id, proposed, other),
    found: { "REQ-001": ["control/uncontrolled-change"] },
  },
  {
    name: "the request is removed after it was implemented",
    phase: implemented,
    tamper: (files) => files.remove("changes/CR-001.yaml"),
    found: { "REQ-001": ["workflow/illegal-transition"] },
  },
  {
    name: "the request no longer names what it has changed",
    phase: implemented,
    tamper: (files) => files.edit(id, "targets: [REQ-001]", "targets: [REQ-002]"),
    found: { ...stale, "REQ-001": ["workflow/illegal-transition"] },
  },
  {
    name: "the request goes back to draft after it was implemented, with its history",
    phase: implemented,
    tamper: (files) => {
      files.history(id, () => []);
      files.status(id, "draft");
    },
    found: { "REQ-001": ["workflow/illegal-transition"] },
  },
];

/** The votes of the other request. */
function copied(files: Files): readonly Unsealed[] {
  let votes: readonly Unsealed[] = [];
  files.history("CR-002", (entries) => {
    votes = entries.slice(-2);
    return entries.slice(0, -2);
  });
  return votes;
}
