import { sealedAnew, type Unsealed } from "../../../workflow/support/forge.ts";
import { ada, dev, eve, li, pm } from "../../../workflow/support/people.ts";
import { rebind, reseal } from "../../../workflow/support/reseal.ts";
import { accepted, executing, signing } from "../../../workflow/support/story.ts";
import type { Trial } from "../../../workflow/support/trial.ts";
import type { Cheat, Files } from "./cheat.ts";

const id = "ACC-001";
const stale = { [id]: ["control/stale-approval"] } as const;
const illegal = { [id]: ["workflow/illegal-transition"] } as const;
const sign = { data: { meaning: "Accepted" } };

/** One of two has signed. */
function halfSigned(): Trial {
  const trial = signing();
  trial.does(id, "SIGN", li, sign);
  return trial;
}

/** A criterion is waived, and signed for. */
function waived(): Trial {
  const trial = signing();
  trial.does(id, "REVIEW", pm);
  trial.edit("requirements/REQ-002.yaml", "result: passed", "result: waived, reason: Only for the pilot");
  trial.does(id, "REQUEST_SIGNATURES", pm);
  return accepted(trial);
}

function signature(by: string, state: string, more: object = {}): Unsealed {
  return { at: "2026-06-10T08:00:00Z", by, event: "SIGN", state, meaning: "Accepted", ...more };
}

function bound(files: Files, from: number): void {
  files.rewrite(id, (text) => rebind(text, id, "acceptance", from));
}

function dated(files: Files, at: string): void {
  files.history(id, (entries) => entries.map((one, index) => (index === 4 ? { ...one, at } : one)));
}

/** Edits of the acceptance itself, or of what it covers, after everybody has signed. */
const edits: readonly Cheat[] = (
  [
    ["an item of the punch list is removed", id, /^punchList: .*\n/m, "punchList: []\n"],
    ["an item of the punch list is edited", id, "text: Umlauts", "text: Nothing"],
    ["the date of a punch item is moved", id, "due: 2026-06-20", "due: 2027-06-20"],
    ["a requirement is added", id, "deliverables: [DEL-001]", "deliverables: []"],
    ["a signatory is removed", id, "signatories: [SH-001, SH-002]", "signatories: [SH-001]"],
    ["what is covered is taken out", id, /^covers:\n(?: .*\n)+/m, ""],
    ["the title is edited", id, "title: Release 1", "title: Release 1 and 2"],
    ["a result is changed", "REQ-001", "result: passed", "result: failed"],
    ["a result is taken out", "REQ-001", ", result: passed", ""],
    ["the deliverable is retitled", "DEL-001", "title: Portal", "title: Half a portal"],
  ] as const
).map(([name, place, from, to]) => ({
  name: `${name} after everybody has signed`,
  phase: accepted,
  tamper: (files) => files.rewrite(place, (text) => text.replace(from, to)),
  found: stale,
}));

/** Ways around the signatures of an acceptance, and around the charter. */
export const aboutAcceptance: readonly Cheat[] = [
  ...edits,
  {
    name: "a criterion is edited after everybody has signed",
    phase: accepted,
    tamper: (files) => files.edit("REQ-001", "text: A file is offered", "text: A file is thinkable"),
    found: { ...stale, "REQ-001": ["control/uncontrolled-change"] },
  },
  {
    name: "the reason of a waiver is edited after everybody has signed",
    phase: waived,
    tamper: (files) => files.edit("REQ-002", "reason: Only for the pilot", "reason: For ever"),
    found: stale,
  },
  {
    name: "a waived criterion has passed after everybody has signed",
    phase: waived,
    tamper: (files) => files.edit("REQ-002", "result: waived", "result: passed"),
    found: stale,
  },
  {
    name: "another test run overwrites the results after everybody has signed",
    phase: accepted,
    tamper: (files) => {
      files.edit(id, "punchList:", "runs: [{date: 2026-06-12, passed: 1, failed: 1}]\npunchList:");
      files.edit("REQ-002", "result: passed", "result: failed, evidence: [test:export]");
    },
    found: stale,
  },
  {
    name: "a covered record is removed",
    phase: accepted,
    tamper: (files) => files.remove("deliverables.yaml"),
    found: { [id]: ["control/stale-approval", "ref/unknown"] },
  },
  {
    name: "what is covered is made to fit another result",
    phase: accepted,
    tamper: (files) => {
      files.edit("REQ-001", "result: passed", "result: failed");
      const results = [...files.text("acceptance/ACC-001.yaml").matchAll(/results: (sha256-\S+)/g)];
      files.rewrite(id, (text) => text.replace(results[0]?.[1] ?? "", `sha256-${"A".repeat(43)}`));
    },
    found: stale,
  },
  {
    name: "the acceptance is edited after the first signature",
    phase: halfSigned,
    tamper: (files) => files.edit(id, "title: Release 1", "title: Release 2"),
    found: stale,
  },
  {
    name: "a signature is dated back",
    phase: accepted,
    tamper: (files) => dated(files, "2026-06-01T09:30:00Z"),
    found: { [id]: ["workflow/seal-broken"] },
  },
  {
    name: "a signature is dated before it was asked for, sealed anew",
    phase: accepted,
    tamper: (files) => {
      dated(files, "2026-05-01T09:30:00Z");
      files.rewrite(id, (text) => reseal(text, id));
    },
    found: { [id]: ["workflow/time-order"] },
  },
  {
    name: "the last signature is dated after what it brought about, sealed anew",
    phase: accepted,
    tamper: (files) => {
      dated(files, "2026-06-12T09:30:00Z");
      files.rewrite(id, (text) => reseal(text, id));
    },
    found: { "REQ-001": ["workflow/illegal-transition"] },
  },
  {
    name: "a signature is removed, sealed anew",
    phase: accepted,
    tamper: (files) =>
      files.history(id, (entries) =>
        sealedAnew(entries.filter((one) => one.event !== "SIGN" || one.by !== li)),
      ),
    found: illegal,
  },
  {
    name: "somebody else signs, sealed anew",
    phase: halfSigned,
    tamper: (files) => {
      files.history(id, (entries) => [...entries, signature(eve, "conditionallyAccepted")]);
      files.status(id, "conditionallyAccepted");
      bound(files, -1);
    },
    found: { [id]: ["workflow/no-authority"] },
  },
  {
    name: "one of the vendor signs for the client, sealed anew",
    phase: signing,
    tamper: (files) => {
      files.history(id, (entries) => [...entries, signature(dev, "signing")]);
      bound(files, -1);
    },
    found: { [id]: ["workflow/no-authority"] },
  },
  {
    name: "one signature leads on alone, sealed anew",
    phase: signing,
    tamper: (files) => {
      files.history(id, (entries) => [...entries, signature(li, "accepted")]);
      files.status(id, "accepted");
      bound(files, -1);
    },
    found: illegal,
  },
  {
    name: "a missing signatory is taken out, and the signature that is there is bound to that and leads on",
    phase: halfSigned,
    tamper: (files) => {
      files.edit(id, "signatories: [SH-001, SH-002]", "signatories: [SH-001]");
      bound(files, -1);
    },
    found: illegal,
  },
  {
    name: "a signature is copied from another acceptance",
    phase: halfSigned,
    tamper: (files) => {
      const content = `sha256-${"C".repeat(43)}`;
      const copy = { ...signature(ada, "conditionallyAccepted"), content, seal: content };
      files.history(id, (entries) => [...entries, copy]);
      files.status(id, "conditionallyAccepted");
    },
    found: { [id]: ["workflow/seal-broken", "control/stale-approval"] },
  },
  {
    name: "a signature is copied from another acceptance, sealed anew",
    phase: halfSigned,
    tamper: (files) => {
      const copy = { ...signature(ada, "conditionallyAccepted"), content: `sha256-${"C".repeat(43)}` };
      files.history(id, (entries) => sealedAnew([...entries, copy]));
      files.status(id, "conditionallyAccepted");
    },
    found: { [id]: ["workflow/illegal-transition", "control/stale-approval"] },
  },
  {
    name: "what a signature means is edited",
    phase: accepted,
    tamper: (files) =>
      files.rewrite(id, (text) => text.replace("meaning: Accepted", "meaning: Accepted for ever")),
    found: { [id]: ["workflow/seal-broken"] },
  },
  ...(
    [
      ["the scope is edited", "history:", "scope: {in: [Everything]}\nhistory:"],
      ["a target is lowered", "target: 200", "target: 600"],
      ["a goal is moved", "due: 2026-12-31", "due: 2027-12-31"],
    ] as const
  ).map(
    ([name, from, to]): Cheat => ({
      name: `${name} in the charter while the project is executing`,
      phase: executing,
      tamper: (files) => files.edit("CHARTER", from, to),
      found: { CHARTER: ["control/uncontrolled-change"] },
    }),
  ),
  {
    name: "the charter is edited while the project is executing, and its last entry is bound to it",
    phase: executing,
    tamper: (files) => {
      files.edit("CHARTER", "target: 200", "target: 600");
      files.rewrite("CHARTER", (text) => rebind(text, "CHARTER", "charter", -1));
    },
    found: { CHARTER: ["workflow/illegal-transition", "control/uncontrolled-change"] },
  },
  {
    name: "the charter is approved by somebody without the authority, sealed anew",
    phase: executing,
    tamper: (files) =>
      files.history("CHARTER", (entries) =>
        sealedAnew(entries.map((one) => (one.event === "APPROVE" ? { ...one, by: pm } : one))),
      ),
    found: { CHARTER: ["workflow/no-authority"] },
  },
];
