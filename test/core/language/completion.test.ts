import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readProject } from "../../support/readProject.ts";
import { accepted, completed } from "./support/completing.ts";
import { open, projectTexts, type Situation, situations } from "./support/situations.ts";

interface Expected {
  readonly offers?: readonly string[];
  readonly first?: readonly string[];
  readonly has?: readonly string[];
  readonly not?: readonly string[];
  readonly accept?: string;
  readonly gives?: string;
}

describe("completion", () => {
  for (const situation of situations<Expected>("completion")) {
    it(situation.it, () => check(situation));
  }
});

function check(situation: Situation & Expected): void {
  const place = open(situation);
  const { items } = completed(place);
  const labels = items.map(({ label }) => label);
  const { offers, first = [], has = [], not = [], accept, gives } = situation;
  if (offers) assert.deepEqual(labels, offers);
  assert.deepEqual(labels.slice(0, first.length), first);
  assert.deepEqual(
    has.filter((label) => !labels.includes(label)),
    [],
    labels.join(", "),
  );
  assert.deepEqual(
    not.filter((label) => labels.includes(label)),
    [],
  );
  if (accept === undefined) return;
  const item = items.find(({ label }) => label === accept);
  assert.ok(item, labels.join(", "));
  assert.equal(accepted(place, item), gives);
}

describe("what completion says of its items", () => {
  const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8"));
  const chinese = createTranslator(bundle, "zh-CN");
  const key = open({ it: "", file: "requirements/REQ-001.yaml", text: "id: REQ-001\n‸\n" });

  it("is what a field is for, what may stand in it, and what else is to be known", () => {
    const said = (label: string) => completed(key).items.find((item) => item.label === label)?.documentation;
    assert.match(said("title") ?? "", /\nValue: text\nRequired\.\nUnder change control once it is agreed\.$/);
    assert.match(said("priority") ?? "", /\nValue: one of: must, should, could, wont\n/);
    assert.match(said("dependsOn") ?? "", /\nValue: list: id of: Requirement\n/);
    assert.match(said("effort") ?? "", /\nValue: number 0–100000$/);
  });

  it("is in the reader's language", () => {
    const priority = completed(key, chinese).items.find(({ label }) => label === "priority");
    assert.equal(priority?.detail, "优先级");
    assert.match(priority?.documentation ?? "", /\n取值：取其一：must, should, could, wont\n/);
    assert.equal(priority?.filterText, "priority 优 先 级");
  });

  it("names records with their titles, kinds and states, as plain text", () => {
    const place = open({ it: "", file: "requirements/REQ-002.yaml", text: "id: REQ-002\nrisks: [‸]\n" });
    const [risk] = completed(place).items;
    assert.equal(risk?.detail, "Tax schema changes late");
    assert.equal(risk?.filterText, "RISK-001 Tax schema changes late");
    assert.equal(risk?.documentation, "RISK-001 Tax schema changes late\nRisk · Identified");
  });

  it("shows of a whole record what it will look like", () => {
    const place = open({ it: "", file: "milestones.yaml", text: "‸" });
    assert.equal(
      completed(place).items[0]?.documentation,
      "id: MS-001\ntitle:\nstatus: planned\ndue:\ndeliverables: []\nhistory: []",
    );
  });

  it("asks for more suggestions where something can be chosen next", () => {
    const more = completed(key).items.filter(({ suggestsMore }) => suggestsMore);
    const labels = more.map(({ label }) => label);
    assert.ok(labels.includes("priority") && labels.includes("dependsOn") && labels.includes("source"));
    assert.ok(!labels.includes("title") && !labels.includes("effort"));
  });

  it("orders them as they are listed", () => {
    const { items } = completed(key);
    const sorted = items.map(({ sortText }) => sortText);
    assert.deepEqual(sorted, [...sorted].sort());
  });
});

describe("completion in a large project", () => {
  const many = Array.from({ length: 3000 }, (_, index) => {
    const id = `ISS-${String(index + 1).padStart(4, "0")}`;
    return `- {id: ${id}, title: Problem ${index % 7}, status: open, history: []}\n`;
  });
  const project = readProject({ ...projectTexts, "issues.yaml": many.join("") });

  function linked(typed: string) {
    const text = `id: REQ-001\nlinks: [${typed}]\n`;
    return completed({ project, path: "requirements/REQ-001.yaml", text, offset: text.length - 2 });
  }

  it("offers some records, and says that there are more", () => {
    const { items, isIncomplete } = linked("");
    assert.equal(items.length, 250);
    assert.ok(isIncomplete);
  });

  it("offers the one that is typed", () => {
    assert.equal(linked("iss-2999").items[0]?.label, "ISS-2999");
    assert.equal(linked("2999").items[0]?.label, "ISS-2999");
    assert.equal(linked("xml").items[0]?.label, "CR-001");
    assert.deepEqual(linked("nothing like this").items, []);
  });
});

describe("completion outside of projects", () => {
  it("offers nothing in files that are no part of one", () => {
    const { project } = open({ it: "", file: "assent.yaml", text: "‸" });
    for (const path of ["notes.yaml", "requirements/readme.md", "workflows.yaml", ""]) {
      assert.deepEqual(completed({ project, path, text: "", offset: 0 }).items, []);
    }
  });
});
