import assert from "node:assert/strict";
import { viewRiskRegister } from "../../../../src/core/views/risks/riskRegister.ts";
import type { RiskRegisterView, RiskRow } from "../../../../src/protocol/riskRegister.ts";
import type { Texts } from "../../../support/readProject.ts";
import { settings, team } from "../../workflow/support/people.ts";
import { Trial } from "../../workflow/support/trial.ts";

const scale = `risk:
  probability: [rare, likely]
  impact: [minor, major, lineDown]
  levels: [{id: low}, {id: watch, title: Watch it, color: "#aabbcc", reviewDays: 10}, {id: halt}]
  grid: [[low, low, watch], [low, watch, halt]]
  appetite: low
`;

function view(risks: string, more: Texts = {}): RiskRegisterView {
  return viewRiskRegister(new Trial({ ...team, "risks.yaml": risks, ...more }).source);
}

function row(fields: string, more: Texts = {}): RiskRow {
  const [risk] = view(`- {id: RISK-001, title: Law, status: monitoring, ${fields}}\n`, more).risks;
  assert.ok(risk);
  return risk;
}

const own = { "assent.yaml": settings + scale };

describe("the view of the risk register", () => {
  it("has the project's own matrix with places, titles and colours", () => {
    const { scale: found } = view("- {id: RISK-001, title: Law, status: identified}\n", own);
    assert.deepEqual(found, {
      probability: [
        { id: "rare", title: "Rare" },
        { id: "likely", title: "Likely" },
      ],
      impact: [
        { id: "minor", title: "Minor" },
        { id: "major", title: "Major" },
        { id: "lineDown", title: "Line down" },
      ],
      levels: [
        { id: "low", title: "Low", color: undefined, isAboveAppetite: false },
        { id: "watch", title: "Watch it", color: "#aabbcc", isAboveAppetite: true },
        { id: "halt", title: "Halt", color: undefined, isAboveAppetite: true },
      ],
      grid: [
        [0, 0, 1],
        [0, 1, 2],
      ],
      appetite: 0,
    });
  });

  it("has -1 where the settings name no level", () => {
    const odd = scale.replace("[low, low, watch]", "[low, none]").replace("appetite: low", "appetite: calm");
    const { scale: found } = view("[]\n", { "assent.yaml": settings + odd });
    assert.deepEqual([found.grid[0], found.appetite], [[0, -1, -1], -1]);
  });

  it("computes levels, and keeps apart what is not set and what is no word of the scale", () => {
    const found = row(
      "inherent: {probability: likely, impact: lineDown}, current: {probability: often, impact: minor}",
      own,
    );
    assert.deepEqual(found.inherent, { probability: 1, impact: 2, level: 2 });
    assert.deepEqual(found.current, {
      probability: undefined,
      impact: 0,
      level: undefined,
      strange: ["often"],
    });
    assert.deepEqual(found.target, {});
    assert.deepEqual([found.standing, found.level], ["current", ""]);
    const before = row("inherent: {probability: likely, impact: lineDown}", own);
    assert.deepEqual([before.standing, before.level], ["inherent", "halt"]);
  });

  for (const [fields, answer] of [
    ["kind: threat", "missing"],
    ["strategy: reduce", "missing"],
    ["strategy: accept, actions: [{text: a}]", "missing"],
    ["strategy: reduce, actions: [{text: a}]", "planned"],
    ["acceptance: {expires: 2026-06-15}", "accepted"],
    ["acceptance: {expires: 2026-06-14}", "missing"],
    ["kind: opportunity", "notNeeded"],
  ] as const) {
    it(`says that the answer to a high risk is ${answer} with “${fields}”`, () => {
      assert.equal(row(`inherent: {probability: likely, impact: severe}, ${fields}`).answer, answer);
    });
  }

  it("needs no answer within the appetite, or when all is over", () => {
    assert.equal(row("inherent: {probability: rare, impact: minor}").answer, "notNeeded");
    const [closed] = view(
      "- {id: RISK-001, title: Law, status: closed, inherent: {probability: likely, impact: severe}}\n",
    ).risks;
    assert.deepEqual([closed?.answer, closed?.isOpen, closed?.level], ["notNeeded", false, "extreme"]);
    assert.match(closed?.locked ?? "", /at its end \(Closed\)/);
  });

  it("counts the days since a review was due, by the date or by the level", () => {
    const said = row("reviewBy: 2026-06-10");
    assert.deepEqual(
      [said.review, said.reviewBy, said.reviewIsSaid, said.overdueDays],
      ["overdue", "2026-06-10", true, 5],
    );
    const history = "history: [{at: 2026-06-10T08:00:00Z, by: a@b.c, event: MONITOR, state: monitoring}]";
    const followed = row(`inherent: {probability: likely, impact: major}, ${history}`, own);
    assert.deepEqual(
      [followed.review, followed.reviewBy, followed.reviewIsSaid, followed.overdueDays],
      ["soon", "2026-06-20", false, -5],
    );
    assert.equal(row("reviewBy: 2026-06-29").review, "soon");
    assert.equal(row("reviewBy: 2026-06-30").review, "later");
    assert.equal(row("kind: threat").review, "none");
  });

  it("counts actions, and names who accepted until when", () => {
    const found = row(
      "actions: [{text: a, done: true}, {text: b, due: 2026-06-14}, {text: c, due: 2026-06-15}], acceptance: {approvedBy: SH-001, expires: 2026-06-14}",
    );
    assert.deepEqual(found.actions, { total: 3, done: 1, overdue: 1 });
    assert.deepEqual(found.acceptance, { by: "Li Wei", expires: "2026-06-14", isExpired: true });
  });

  it("tells apart risks that have one id, and passes over those with problems", () => {
    const { risks, unreadable } = view(
      "- {id: RISK-001, title: A, status: identified}\n- {id: RISK-001, title: B, status: identified}\n- {id: RISK-009, title: C, status: identified, kind: danger}\n",
    );
    assert.deepEqual(
      risks.map(({ key }) => key),
      ["RISK-001", "RISK-001 risks.yaml/1"],
    );
    assert.deepEqual(unreadable, ["RISK-009"]);
  });

  it("groups by the values that some risk has, in their order, and by those that nothing knows", () => {
    const { facets, risks } = view(
      [
        "- {id: RISK-001, title: A, status: planned, kind: opportunity, owner: SH-404, strategy: share}",
        "- {id: RISK-002, title: B, status: identified, owner: SH-004, inherent: {probability: likely, impact: severe}}",
        "- {id: RISK-003, title: C, status: old, owner: SH-001, inherent: {probability: rare, impact: minor}}",
        "",
      ].join("\n"),
    );
    const valuesOf = (name: string) => facets.find(({ id }) => id === name)?.values;
    assert.deepEqual(
      facets.map(({ title }) => title),
      ["Kind", "Level", "Status", "Category", "Owner", "Strategy", "Response", "Review"],
    );
    assert.deepEqual(
      valuesOf("kind")?.map(({ title }) => title),
      ["Threat", "Opportunity"],
    );
    assert.deepEqual(
      valuesOf("level")?.map(({ id }) => id),
      ["extreme", "low"],
    );
    assert.deepEqual(valuesOf("owner"), [
      { id: "SH-001", title: "Li Wei" },
      { id: "SH-004", title: "Pim" },
      { id: "SH-404", title: "SH-404" },
    ]);
    assert.deepEqual(
      valuesOf("state")?.map(({ id }) => id),
      ["identified", "planned", "old"],
    );
    for (const { id, values } of facets) {
      for (const risk of risks) {
        assert.ok(risk[id] === "" || values.some((value) => value.id === risk[id]), `${id} of ${risk.id}`);
      }
    }
  });

  it("offers responses by kind, and owners who are still there", () => {
    const left = team["stakeholders.yaml"].replace(
      "title: Dev\n  status: identified",
      "title: Dev\n  status: released",
    );
    const { strategies, owners } = view("[]\n", { "stakeholders.yaml": left });
    assert.deepEqual(
      strategies.map(({ id, kinds }) => `${id}: ${kinds.join(" ")}`),
      [
        "avoid: threat",
        "reduce: threat",
        "transfer: threat",
        "accept: threat opportunity",
        "exploit: opportunity",
        "enhance: opportunity",
        "share: opportunity",
      ],
    );
    assert.ok(owners.some(({ title }) => title === "Pim") && !owners.some(({ title }) => title === "Dev"));
  });
});
