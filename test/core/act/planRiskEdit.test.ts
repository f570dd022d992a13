import assert from "node:assert/strict";
import { planRiskEdit } from "../../../src/core/act/planRiskEdit.ts";
import type { RiskEdit } from "../../../src/protocol/riskRegister.ts";
import type { Texts } from "../../support/readProject.ts";
import { team } from "../workflow/support/people.ts";
import { reseal } from "../workflow/support/reseal.ts";
import { smallProject } from "../workflow/support/smallProject.ts";
import { Trial } from "../workflow/support/trial.ts";
import { carriedOut } from "./support/carriedOut.ts";

const risks = `# what may go wrong
- id: RISK-001
  title: Late law   # of all things
  status: identified
  kind: threat
  inherent: {probability: likely, impact: major}   # at the start
  strategy: reduce
  owner: SH-004
  history: []

- {id: RISK-002, title: No data, status: identified, owner: SH-005, history: []}
- id: RISK-003
  title: A second contract
  status: identified
  kind: opportunity
  current:
    probability: possible
    x-source: workshop
  acceptance: {approvedBy: SH-001}
`;

function plan(id: string, edit: RiskEdit, more: Texts = {}) {
  return planRiskEdit(id, edit, new Trial({ ...team, "risks.yaml": risks, ...more }).source);
}

/** The lines of the register that are not as they were, before and after. */
function difference(id: string, edit: RiskEdit): readonly [readonly string[], readonly string[]] {
  const texts = { ...team, "risks.yaml": risks };
  const planned = plan(id, edit);
  assert.ok(planned.ok, JSON.stringify(planned));
  const after = String(carriedOut(texts, planned.files)["risks.yaml"]).split("\n");
  const before = risks.split("\n");
  const only = (one: readonly string[], other: readonly string[]) =>
    one.filter((line) => !other.includes(line));
  return [only(before, after), only(after, before)];
}

function refusal(id: string, edit: RiskEdit, more: Texts = {}): readonly string[] {
  const planned = plan(id, edit, more);
  assert.ok(!planned.ok, "it is refused");
  assert.ok(planned.reasons.every(({ message }) => message !== ""));
  return planned.reasons.map(({ code }) => code);
}

const rate = (rating: "inherent" | "current" | "target", probability: string | null, impact: string | null) =>
  ({ what: "rating", rating, probability, impact }) as const;

describe("editing a risk", () => {
  it("changes one half of a rating and nothing else on its line", () => {
    assert.deepEqual(difference("RISK-001", rate("inherent", "rare", "major")), [
      ["  inherent: {probability: likely, impact: major}   # at the start"],
      ["  inherent: {probability: rare, impact: major}   # at the start"],
    ]);
  });

  it("writes a new rating where the schema has it", () => {
    const planned = plan("RISK-001", rate("target", "unlikely", "minor"));
    assert.ok(planned.ok);
    const lines = String(planned.files[0]?.text).split("\n");
    const at = lines.findIndex((line) => line.startsWith("  inherent:"));
    assert.deepEqual(lines.slice(at + 1, at + 5), [
      "  target:",
      "    probability: unlikely",
      "    impact: minor",
      "  strategy: reduce",
    ]);
  });

  it("completes and takes away halves, and keeps what else a rating says", () => {
    assert.deepEqual(difference("RISK-003", rate("current", "possible", "minor")), [
      [],
      ["    impact: minor"],
    ]);
    assert.deepEqual(difference("RISK-003", rate("current", null, null)), [
      ["    probability: possible"],
      [],
    ]);
    assert.deepEqual(difference("RISK-001", rate("inherent", null, null)), [
      ["  inherent: {probability: likely, impact: major}   # at the start"],
      [],
    ]);
  });

  it("sets and takes away an owner, a strategy and a review date", () => {
    assert.deepEqual(difference("RISK-001", { what: "owner", value: "SH-006" }), [
      ["  owner: SH-004"],
      ["  owner: SH-006"],
    ]);
    assert.deepEqual(difference("RISK-001", { what: "strategy", value: null }), [["  strategy: reduce"], []]);
    assert.deepEqual(difference("RISK-001", { what: "reviewBy", value: "2026-06-15" }), [
      [],
      ["  reviewBy: 2026-06-15"],
    ]);
  });

  it("stays on the line of a risk that is written on one", () => {
    const [before, after] = difference("RISK-002", { what: "strategy", value: "avoid" });
    assert.deepEqual([before.length, after.length], [1, 1]);
    assert.match(after[0] ?? "", /^- \{id: RISK-002, .*strategy: avoid, owner: .*\}$/);
  });

  it("writes nothing where the risk says so already", () => {
    for (const edit of [
      rate("inherent", "likely", "major"),
      rate("current", null, null),
      { what: "owner", value: "SH-004" },
      { what: "reviewBy", value: null },
    ] as const) {
      assert.deepEqual(plan("RISK-001", edit), { ok: true, files: [] });
    }
  });

  for (const [name, id, edit, codes] of [
    [
      "words that the scale lacks",
      "RISK-001",
      rate("current", "often", "huge"),
      ["rating-unknown", "rating-unknown"],
    ],
    ["an owner who isn't in the register", "RISK-001", { what: "owner", value: "SH-404" }, ["owner-unknown"]],
    ["an owner of another kind", "RISK-001", { what: "owner", value: "RISK-002" }, ["owner-unknown"]],
    [
      "the one who accepted it as its owner",
      "RISK-003",
      { what: "owner", value: "SH-001" },
      ["owner-accepted"],
    ],
    [
      "a response to threats for an opportunity",
      "RISK-003",
      { what: "strategy", value: "avoid" },
      ["strategy-unfit"],
    ],
    [
      "a response to opportunities for a threat",
      "RISK-001",
      { what: "strategy", value: "share" },
      ["strategy-unfit"],
    ],
    ["a strategy that there isn't", "RISK-001", { what: "strategy", value: "hope" }, ["strategy-unfit"]],
    [
      "a review on a day that there isn't",
      "RISK-001",
      { what: "reviewBy", value: "2026-02-30" },
      ["date-invalid"],
    ],
    ["a review in the past", "RISK-001", { what: "reviewBy", value: "2026-06-14" }, ["date-past"]],
    ["a risk that isn't there", "RISK-404", { what: "owner", value: null }, ["record-missing"]],
  ] as const satisfies readonly (readonly [string, string, RiskEdit, readonly string[]])[]) {
    it(`refuses ${name}`, () => {
      assert.deepEqual(refusal(id, edit), codes);
    });
  }

  it("refuses an owner who has left", () => {
    const left = team["stakeholders.yaml"].replace(
      "title: Dev\n  status: identified",
      "title: Dev\n  status: released",
    );
    const edit = { what: "owner", value: "SH-005" } as const;
    assert.deepEqual(refusal("RISK-001", edit, { "stakeholders.yaml": left }), ["owner-left"]);
  });

  it("refuses a risk that is over, one with problems, and one whose id is used twice", () => {
    const edit = { what: "owner", value: null } as const;
    const closed = risks.replace("status: identified", "status: closed");
    assert.deepEqual(refusal("RISK-001", edit, { "risks.yaml": closed }), ["record-final"]);
    const broken = risks.replace("kind: threat", "kind: danger");
    assert.deepEqual(refusal("RISK-001", edit, { "risks.yaml": broken }), ["record-invalid"]);
    const twice = "id: RISK-001\ntitle: Another\nstatus: identified\n";
    assert.deepEqual(refusal("RISK-001", edit, { "risks/twice.yaml": twice }), ["id-ambiguous"]);
  });

  it("leaves every history as it holds", () => {
    const trial = new Trial(smallProject());
    trial.does("RISK-001", "IDENTIFY", "dev@vendor.example");
    trial.does("RISK-001", "ASSESS", "dev@vendor.example");
    trial.does("RISK-001", "ACCEPT", "li.wei@client.example", { data: { expires: "2026-12-31" } });
    assert.equal(trial.text("risks.yaml"), reseal(trial.text("risks.yaml"), "RISK-001"));
    const owned = planRiskEdit("RISK-001", { what: "owner", value: "SH-001" }, trial.source);
    assert.ok(!owned.ok && owned.reasons[0]?.code === "owner-accepted");
    for (const edit of [
      rate("inherent", null, null),
      rate("current", "rare", "minor"),
      { what: "owner", value: "SH-006" },
      { what: "owner", value: null },
      { what: "strategy", value: "accept" },
      { what: "reviewBy", value: "2026-07-01" },
    ] as const satisfies readonly RiskEdit[]) {
      const planned = planRiskEdit("RISK-001", edit, trial.source);
      assert.ok(planned.ok);
      trial.write(Object.fromEntries(planned.files.map(({ path, text }) => [path, text])));
      assert.deepEqual(trial.found("RISK-001"), [], JSON.stringify(edit));
    }
  });
});
