import { sealedAnew } from "../../../workflow/support/forge.ts";
import { dev, eve, pm } from "../../../workflow/support/people.ts";
import { rebind, reseal } from "../../../workflow/support/reseal.ts";
import { agreed, approved, implemented, voting } from "../../../workflow/support/story.ts";
import type { Cheat } from "./cheat.ts";

const id = "REQ-001";
const drift = { [id]: ["control/uncontrolled-change"] } as const;
const criterion = "  - {id: AC-1, text: A file is offered, method: test, result: passed}\n";

/** Edits of what was agreed that leave the history alone. */
const edits: readonly Cheat[] = (
  [
    ["the title is edited", "title: Export REQ-001", "title: Export nothing"],
    ["the title is edited by a character", "title: Export REQ-001", "title: Export REQ-001."],
    ["the priority is lowered", "priority: must", "priority: could"],
    ["a description is added", "priority: must", "priority: must\ndescription: Only on Mondays."],
    ["the goal is changed", "priority: must", "priority: must\ngoal: GOAL-1"],
    ["the deliverable is taken out", "deliverable: DEL-001\n", ""],
    ["a criterion is edited", "text: A file is offered", "text: A file is thinkable"],
    ["the method of a criterion is edited", "method: test", "method: inspection"],
    ["a criterion is removed", `acceptanceCriteria:\n${criterion}`, "acceptanceCriteria: []\n"],
    ["a criterion is added", criterion, `${criterion}  - {id: AC-2, text: It is blue, method: test}\n`],
    ["a criterion gets another id", "{id: AC-1,", "{id: AC-9,"],
  ] as const
).map(([name, from, to]) => ({
  name: `${name} after the baseline`,
  phase: agreed,
  tamper: (files) => files.edit(id, from, to),
  found: drift,
}));

/** Ways around what was agreed in a requirement. */
export const aboutRequirements: readonly Cheat[] = [
  ...edits,
  {
    name: "the text is edited after the baseline, and the last entry is bound to it and sealed anew",
    phase: agreed,
    tamper: (files) => {
      files.edit(id, "priority: must", "priority: could");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: { [id]: ["workflow/illegal-transition", "control/baseline-broken"] },
  },
  {
    name: "the text is edited after the baseline, and all entries are bound to it and sealed anew",
    phase: agreed,
    tamper: (files) => {
      files.edit(id, "priority: must", "priority: could");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -4));
    },
    found: { [id]: ["workflow/illegal-transition", "control/baseline-broken"] },
  },
  {
    name: "the status is set by hand",
    phase: agreed,
    tamper: (files) => files.status(id, "verified"),
    found: { [id]: ["workflow/status-mismatch"] },
  },
  {
    name: "the status goes back to where the text may be edited",
    phase: agreed,
    tamper: (files) => {
      files.status(id, "analysed");
      files.edit(id, "priority: must", "priority: could");
    },
    found: { [id]: ["workflow/status-mismatch"] },
  },
  {
    name: "the history is cut off and the status is kept",
    phase: agreed,
    tamper: (files) => files.history(id, (entries) => entries.slice(0, 2)),
    found: { [id]: ["workflow/status-mismatch"] },
  },
  {
    name: "the baseline is cut off the history with the status, so that the text may be edited",
    phase: agreed,
    tamper: (files) => {
      files.history(id, (entries) => entries.slice(0, 2));
      files.status(id, "analysed");
      files.edit(id, "priority: must", "priority: could");
    },
    found: { [id]: ["control/baseline-broken"] },
  },
  {
    name: "the whole history is taken out",
    phase: agreed,
    tamper: (files) => {
      files.history(id, () => []);
      files.status(id, "captured");
    },
    found: { [id]: ["control/baseline-broken"] },
  },
  {
    name: "two entries change places",
    phase: agreed,
    tamper: (files) =>
      files.history(id, ([first, second, ...others]) =>
        [second, first, ...others].flatMap((entry) => entry ?? []),
      ),
    found: { [id]: ["workflow/seal-broken", "workflow/time-order"] },
  },
  {
    name: "the client's confirmation is by somebody else, sealed anew",
    phase: agreed,
    tamper: (files) =>
      files.history(id, (entries) =>
        sealedAnew(entries.map((entry) => (entry.event === "CONFIRM" ? { ...entry, by: dev } : entry))),
      ),
    found: { [id]: ["workflow/no-authority"] },
  },
  {
    name: "the confirmation is left out, sealed anew",
    phase: agreed,
    tamper: (files) =>
      files.history(id, (entries) => sealedAnew(entries.filter(({ event }) => event !== "CONFIRM"))),
    found: { [id]: ["workflow/illegal-transition"] },
  },
  {
    name: "a note is added to a sealed entry",
    phase: agreed,
    tamper: (files) =>
      files.history(id, (entries) => entries.map((entry) => ({ ...entry, note: "As we said." }))),
    found: { [id]: ["workflow/seal-broken"] },
  },
  {
    name: "it is changed without a change request, sealed anew",
    phase: agreed,
    tamper: (files) => {
      files.edit(id, "priority: must", "priority: could");
      files.history(id, (entries) => [...entries, changing(undefined)]);
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: { [id]: ["workflow/illegal-transition"] },
  },
  {
    name: "it is changed by way of a request that does not name it, sealed anew",
    phase: implemented,
    tamper: (files) => {
      files.edit("REQ-002", "priority: should", "priority: wont");
      files.history("REQ-002", (entries) => [...entries, changing("CR-001")]);
      files.rewrite("REQ-002", (text) => rebind(text, "REQ-002", "requirement", -1));
    },
    found: { "REQ-002": ["workflow/illegal-transition"] },
  },
  ...(
    [
      ["rejected", rejected],
      ["approved but not implemented", approved],
      ["not decided", voting],
    ] as const
  ).map(
    ([how, phase]): Cheat => ({
      name: `it is changed by way of a request that is ${how}, sealed anew`,
      phase,
      tamper: (files) => {
        files.edit(id, "title: Export REQ-001", "title: Export invoices as PDF and XML");
        files.history(id, (entries) => [...entries, changing("CR-001")]);
        files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
      },
      found: { [id]: ["workflow/illegal-transition"] },
    }),
  ),
  {
    name: "it becomes something else than the request proposes, sealed anew",
    phase: implemented,
    tamper: (files) => {
      files.edit(id, "title: Export invoices as PDF and XML", "title: Export invoices as PDF, XML and CSV");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: drift,
  },
  {
    name: "it is changed beyond the request, sealed anew",
    phase: implemented,
    tamper: (files) => {
      files.edit(id, "priority: must", "priority: wont");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: drift,
  },
  {
    name: "it is edited between two events, and the later one is bound to that",
    phase: () => {
      const trial = agreed();
      trial.does(id, "IMPLEMENT", dev);
      return trial;
    },
    tamper: (files) => {
      files.edit(id, "priority: must", "priority: could");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: drift,
  },
  {
    name: "what a change request did is cut off and undone",
    phase: implemented,
    tamper: (files) => {
      files.edit(id, "title: Export invoices as PDF and XML", "title: Export REQ-001");
      files.history(id, (entries) => entries.slice(0, -1));
    },
    found: { "CR-001": ["control/uncontrolled-change"] },
  },
  {
    name: "it is retired without a change request, sealed anew",
    phase: agreed,
    tamper: (files) => {
      files.history(id, (entries) => [
        ...entries,
        { ...changing(undefined), event: "RETIRE", state: "retired" },
      ]);
      files.status(id, "retired");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: { [id]: ["workflow/illegal-transition"] },
  },
  {
    name: "it is written into the history by somebody whom nobody knows",
    phase: agreed,
    tamper: (files) => {
      const by = "nobody@nowhere.example";
      files.history(id, (entries) => entries.map((entry, index) => (index === 1 ? { ...entry, by } : entry)));
      files.rewrite(id, (text) => reseal(text, id));
    },
    found: { [id]: ["workflow/unknown-actor"] },
  },
  {
    name: "the file is removed",
    phase: agreed,
    tamper: (files) => files.remove("requirements/REQ-001.yaml"),
    found: { "BL-001": ["ref/unknown"] },
  },
  {
    name: "the whole record is there twice, once with another text",
    phase: agreed,
    tamper: (files) => {
      const other = files.text("requirements/REQ-001.yaml").replace("priority: must", "priority: could");
      files.texts.set("requirements/other.yaml", other);
    },
    found: { [id]: ["id/duplicate"] },
  },
  {
    name: "it is accepted by nobody, sealed anew",
    phase: () => {
      const trial = agreed();
      trial.does(id, "IMPLEMENT", dev);
      trial.does(id, "VERIFY", pm);
      return trial;
    },
    tamper: (files) => {
      files.history(id, (entries) => [
        ...entries,
        { ...changing("ACC-001"), event: "ACCEPT", by: eve, state: "accepted" },
      ]);
      files.status(id, "accepted");
      files.rewrite(id, (text) => rebind(text, id, "requirement", -1));
    },
    found: { [id]: ["workflow/illegal-transition"] },
  },
];

function changing(via: string | undefined) {
  return {
    ...{ at: "2026-06-10T08:00:00Z", by: pm, event: "CHANGE", state: "baselined" },
    ...(via ? { via } : {}),
  };
}

function rejected() {
  const trial = voting();
  trial.does("CR-001", "REJECT", "SH-001", { data: { reason: "Too dear" } });
  return trial;
}
