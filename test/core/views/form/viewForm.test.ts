import assert from "node:assert/strict";
import { createTranslator } from "../../../../src/core/model/translate.ts";
import { createProjectService } from "../../../../src/core/service.ts";
import { viewForm } from "../../../../src/core/views/form/viewForm.ts";
import type { FormField, FormView } from "../../../../src/protocol/recordForm.ts";
import { formProtocol } from "../../../../src/protocol/recordFormProtocol.ts";
import { InMemoryFolder } from "../../../support/inMemoryFolder.ts";
import { readProject } from "../../../support/readProject.ts";
import { team } from "../../workflow/support/people.ts";
import { agreed, textsOf } from "../../workflow/support/story.ts";

const now = new Date("2026-06-15T12:00:00Z");

async function open(
  texts: Readonly<Record<string, string | undefined>>,
  file: string,
  item = 0,
  t = createTranslator(),
): Promise<FormView> {
  const files = Object.entries(texts).map(([path, text]) => [path, text ?? ""]);
  const service = createProjectService(new InMemoryFolder(Object.fromEntries(files)), {
    t,
    today: () => "2026-06-15",
    stage: "work",
  });
  await service.load();
  return viewForm(file, item, service.problemsOf(file), service.factsAt(now));
}

async function formOf(text: string, file = "requirements/REQ-001.yaml", item = 0): Promise<FormView> {
  const view = await open({ ...team, [file]: text }, file, item);
  assert.ok(view);
  return view;
}

/** All fields, also those within others. */
function allFields(view: FormView): readonly FormField[] {
  const below = (field: FormField): readonly FormField[] => [field, ...field.fields.flatMap(below)];
  return view.sections.flatMap(({ fields }) => fields.flatMap(below));
}

function fieldOf(view: FormView, path: string): FormField {
  const field = allFields(view).find(({ pointer }) => pointer.join(".") === path);
  assert.ok(field, path);
  return field;
}

const requirement = `id: REQ-001
title: Print
status: captured
priority: soon
description: |
  One
  two
source: {stakeholder: SH-003, date: 2026-02-30}
acceptanceCriteria:
  - {id: AC-1, text: Quick, evidence: [a]}
effort: long
tags: [x]
x-own: {a: [1, 2]}
history: []
`;

describe("the form of a record", () => {
  it("has its fields in sections, in the order of its schema", async () => {
    const view = await formOf(requirement);
    assert.equal(view.title, "REQ-001 Print");
    assert.deepEqual([view.kindTitle, view.stateTitle, view.obstacle], ["Requirement", "Captured", ""]);
    const told = view.sections.map(
      ({ title, fields }) => `${title}: ${fields.map(({ pointer }) => pointer[0]).join(" ")}`,
    );
    assert.deepEqual(told, [
      "Basics: id title status priority description goal dependsOn deliverable effort risks",
      "Source: source",
      "Acceptance criteria: acceptanceCriteria",
      "Feasibility: feasibility",
      "In the project: owner visibility tags links external",
      "Other keys: x-own",
    ]);
  });

  it("edits each field as its schema has it", async () => {
    const view = await formOf(requirement);
    const controls = Object.fromEntries(
      allFields(view).map(({ pointer, control }) => [pointer.join("."), control]),
    );
    assert.deepEqual(
      [
        "title",
        "description",
        "priority",
        "effort",
        "goal",
        "dependsOn",
        "tags",
        "tags.0",
        "source",
        "source.stakeholder",
        "source.date",
        "acceptanceCriteria",
        "acceptanceCriteria.0",
        "acceptanceCriteria.0.evidence.0",
        "x-own",
      ].map((path) => controls[path]),
      [
        "text",
        "lines",
        "choice",
        "number",
        "reference",
        "list",
        "list",
        "text",
        "group",
        "reference",
        "date",
        "items",
        "group",
        "text",
        "raw",
      ],
    );
    const issue = "id: ISS-001\ntitle: T\nstatus: open\nactions: [{text: A, done: true}]\nhistory: []\n";
    assert.equal(fieldOf(await formOf(issue, "issues.yaml"), "actions.0.done").control, "switch");
  });

  it("says what a field is for, what it has, and what may stand there", async () => {
    const view = await formOf(requirement);
    const title = fieldOf(view, "title");
    assert.deepEqual(
      [title.label, title.text, title.isRequired, title.isSet],
      ["Title", "Print", true, true],
    );
    assert.equal(title.help, "What people call this record: one short line.");
    assert.equal(fieldOf(view, "description").text, "One\ntwo");
    const goal = fieldOf(view, "goal");
    assert.deepEqual([goal.isSet, goal.text, goal.refs], [false, "", "goal"]);
    const stakeholder = fieldOf(view, "source.stakeholder");
    assert.deepEqual(
      [stakeholder.text, stakeholder.targetTitle, stakeholder.refs],
      ["SH-003", "Rui", "stakeholder"],
    );
    const people = view.candidates.find(({ refs }) => refs === "stakeholder");
    assert.deepEqual(people?.names[0], { id: "SH-001", title: "Li Wei" });
    assert.deepEqual(
      fieldOf(view, "acceptanceCriteria.0.method").choices.map(({ id, title: name }) => `${id} ${name}`),
      ["test Test", "demonstration Demonstration", "inspection Inspection", "analysis Analysis"],
    );
    assert.deepEqual(fieldOf(view, "dependsOn").added, {
      control: "reference",
      choices: [],
      refs: "requirement",
    });
    assert.equal(fieldOf(view, "acceptanceCriteria").added?.control, "group");
  });

  it("says each problem at its field, and shows what is wrong as it is written", async () => {
    const view = await formOf(requirement);
    const messages = (path: string) => fieldOf(view, path).problems.map(({ message }) => message);
    assert.deepEqual(messages("effort"), ["“effort” must be a number."]);
    assert.equal(fieldOf(view, "effort").text, "long");
    assert.deepEqual(messages("source.date"), [
      "A date is written as YYYY-MM-DD and must be in the calendar.",
    ]);
    assert.deepEqual(messages("source"), []);
    assert.deepEqual(messages("priority"), ["“priority” must be one of: must, should, could, wont."]);
    assert.equal(fieldOf(view, "priority").choices.at(-1)?.id, "soon");
  });

  it("says what is missing where it is to be filled in, and what is in no field at the record", async () => {
    const text =
      "id: REQ-001\nstatus: captured\nacceptanceCriteria: [{id: AC-1}]\ncolour: red\nhistory: []\n";
    const view = await formOf(text);
    assert.match(fieldOf(view, "title").problems[0]?.message ?? "", /“title” is missing/);
    assert.match(fieldOf(view, "acceptanceCriteria.0.text").problems[0]?.message ?? "", /“text” is missing/);
    assert.match(fieldOf(view, "colour").problems[0]?.message ?? "", /“colour” is not known here/);
    const all = allFields(view).flatMap(({ problems }) => problems);
    assert.equal(new Set(all).size, all.length);
    const charter = "id: CHARTER\ntitle: T\nstatus: initiating\nhistory: {}\n";
    assert.match(
      (await formOf(charter, "charter.yaml")).problems[0]?.message ?? "",
      /“history” must be a list/,
    );
  });

  it("shows what it can't edit as YAML, and says why", async () => {
    const view = await formOf(requirement.replace("tags: [x]", "tags: x"));
    const own = fieldOf(view, "x-own");
    assert.equal(own.text, "a: [1, 2]");
    assert.match(own.readOnly, /key of your own/);
    assert.deepEqual([fieldOf(view, "tags").control, fieldOf(view, "tags").text], ["raw", "x"]);
    assert.match(fieldOf(view, "tags").readOnly, /edit it in the YAML/);
    assert.match(fieldOf(view, "status").readOnly, /by an event/);
    assert.match(fieldOf(view, "id").readOnly, /rename it/);
    const nested = await formOf(requirement.replace("text: Quick", "text: Quick, x-mine: 1"));
    assert.match(fieldOf(nested, "acceptanceCriteria.0.x-mine").readOnly, /key of your own/);
  });

  it("offers the scales of the project and the options of a decision", async () => {
    const risk = "id: RISK-001\ntitle: T\nstatus: assessed\ncurrent: {probability: rare}\nhistory: []\n";
    const probability = fieldOf(await formOf(risk, "risks.yaml"), "current.probability");
    assert.deepEqual([probability.control, probability.choices.map(({ id }) => id)[0]], ["text", "rare"]);
    const decision =
      "id: DEC-001\ntitle: T\nstatus: proposed\noptions: [{text: Build}, {text: Buy}]\nhistory: []\n";
    assert.deepEqual(
      fieldOf(await formOf(decision, "decisions.yaml"), "chosen").choices.map(({ id }) => id),
      ["Build", "Buy"],
    );
  });

  it("is read-only where it is agreed, says why, and marks what approvals bind", async () => {
    const view = await open(textsOf(agreed()), "requirements/REQ-001.yaml");
    assert.ok(view);
    for (const path of ["title", "acceptanceCriteria", "acceptanceCriteria.0.text"]) {
      assert.match(fieldOf(view, path).readOnly, /agreed \(Baselined\): raise a change request/, path);
      assert.equal(fieldOf(view, path).isControlled, true);
    }
    for (const path of ["acceptanceCriteria.0.result", "source.method", "tags"]) {
      assert.deepEqual([fieldOf(view, path).readOnly, fieldOf(view, path).isControlled], ["", false], path);
    }
    assert.match(view.cautions.join(), /“CR-001” proposes a change/);
    const [latest] = view.history;
    assert.deepEqual(
      [latest?.event, latest?.who, latest?.state],
      ["Take into a baseline", "Pim", "Baselined"],
    );
  });

  it("shows one record of a list, and names the others", async () => {
    const text =
      "- {id: RISK-001, title: One, status: identified, history: []}\n- {id: RISK-002, title: Two, status: identified, history: []}\n";
    const view = await formOf(text, "risks.yaml", 1);
    assert.equal(view.title, "RISK-002 Two");
    assert.deepEqual(view.records, [
      { item: 0, id: "RISK-001", title: "One" },
      { item: 1, id: "RISK-002", title: "Two" },
    ]);
    assert.equal((await formOf(text, "risks.yaml", 9)).item, 0);
    assert.deepEqual((await formOf(requirement)).records, []);
  });

  it("says why there is nothing to edit", async () => {
    assert.match((await formOf("id: REQ-001\ntitle: [\n")).obstacle, /YAML problem/);
    assert.match((await formOf("# nothing yet\n")).obstacle, /no record/);
    assert.match((await formOf("")).obstacle, /empty/);
    for (const file of ["assent.yaml", "requirements/none.yaml", "notes/mine.yaml"]) {
      assert.match((await open(team, file)).obstacle, /no record/, file);
    }
  });

  it("can be made of every sample, with a field for every key", async () => {
    const keys = (value: unknown) => Object.keys((value ?? {}) as object).filter((key) => key !== "history");
    const texts = textsOf(agreed());
    for (const file of Object.keys(texts).filter((path) => path !== "assent.yaml")) {
      const view = await open(texts, file);
      assert.ok(view && view.obstacle === "", file);
      const shown = view.sections.flatMap(({ fields }) => fields).filter(({ isSet }) => isSet);
      const [entry] = readProject(texts).files.get(file)?.entries ?? [];
      assert.deepEqual(shown.map(({ pointer }) => pointer[0]).sort(), keys(entry?.value).sort(), file);
    }
  });

  it("can be sent however long what is wrong with a record is said", async () => {
    const circle = Array.from({ length: 1_500 }, (_, at) => 1_000 + at);
    const text = circle
      .map((id) => {
        const next = id === 2_499 ? 1_000 : id + 1;
        return `- {id: REQ-${id}, title: ${"Long ".repeat(5)}, status: captured, dependsOn: [REQ-${next}], history: []}\n`;
      })
      .join("");
    const view = await formOf(text, "requirements.yaml");
    assert.ok(formProtocol.isView(view));
    const messages = fieldOf(view, "dependsOn").fields.flatMap(({ problems }) => problems);
    assert.match(messages.map(({ message }) => message).join("\n"), /REQ-1001.*…/s);
  });
});
