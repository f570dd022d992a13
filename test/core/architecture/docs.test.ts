import assert from "node:assert/strict";
import { problemCodes } from "../../../src/core/model/problemCodes.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { authorities } from "../../../src/core/workflow/authorities.ts";
import { checkDefinition } from "../../../src/core/workflow/check/checkDefinition.ts";
import type { LifecycleDefinition } from "../../../src/core/workflow/definition.ts";
import { allEffects } from "../../../src/core/workflow/effects/allEffects.ts";
import { allGuards } from "../../../src/core/workflow/guards/allGuards.ts";
import type { ParamSpec, ParamType } from "../../../src/core/workflow/guards/guard.ts";
import { dev, li, pm, qa, rui } from "../workflow/support/people.ts";
import { agreed } from "../workflow/support/story.ts";
import type { Trial } from "../workflow/support/trial.ts";
import { readJson, readText } from "./sources.ts";

const pages = {
  "docs/lifecycles.md": {
    guard: "guard",
    effect: "effect",
    dataType: "data type",
    authority: "authority",
    code: "what is checked",
    yes: "yes",
    no: "no",
  },
  "docs/lifecycles.zh-CN.md": {
    guard: "条件",
    effect: "连带效果",
    dataType: "数据类型",
    authority: "权限",
    code: "检查什么",
    yes: "是",
    no: "否",
  },
} as const;

const lists: readonly ParamType[] = ["states", "events", "fields", "kinds", "authorities", "words", "values"];

/** The rows of all tables of a page whose first column has this head, as lists of cells. */
function rowsUnder(head: string, page: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let isWanted: boolean | undefined;
  for (const line of page.split("\n")) {
    if (!line.startsWith("|")) isWanted = undefined;
    else {
      const cells = line.split("|").slice(1, -1);
      const trimmed = cells.map((cell) => cell.trim());
      if (isWanted === undefined) isWanted = trimmed[0] === head;
      else if (isWanted && !trimmed.every((cell) => cell === "---")) rows.push(trimmed);
    }
  }
  return rows;
}

function words(cell = ""): readonly string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, word = ""]) => word);
}

/** Parameters as the pages write them: `[]` after one that takes a list, `?` after one that may be left out. */
function written(params: Readonly<Record<string, ParamSpec>>): readonly string[] {
  return Object.entries(params).map(
    ([name, { type, optional }]) => `${name}${lists.includes(type) ? "[]" : ""}${optional ? "?" : ""}`,
  );
}

/** The page's own full example: the only one that names its kind. */
function exampleIn(page: string): string {
  const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = ""]) => text);
  const [example, ...others] = examples.filter((text) => /^kind: /m.test(text));
  assert.ok(example !== undefined && others.length === 0, "there is one full example");
  return example;
}

for (const [file, head] of Object.entries(pages)) {
  describe(file, () => {
    const page = readText(file);

    it("names every guard with its parameters, and whether it lasts", () => {
      const said = rowsUnder(head.guard, page).map(([name, params, , lasting]) => [
        ...words(name),
        words(params),
        lasting,
      ]);
      const known = Object.entries(allGuards).map(([name, { params, lasting }]) => [
        name,
        written(params),
        lasting ? head.yes : head.no,
      ]);
      assert.deepEqual(said.sort(), known.sort());
    });

    it("names every effect with its parameters", () => {
      const said = rowsUnder(head.effect, page).map(([name, params]) => [...words(name), words(params)]);
      const known = Object.entries(allEffects).map(([name, { params }]) => [name, written(params)]);
      assert.deepEqual(said.sort(), known.sort());
    });

    it("names every type of data, every authority and every problem with histories", () => {
      const said = (name: string, column: number) =>
        rowsUnder(name, page).flatMap((row) => words(row[column]));
      const { $defs } = readJson("schemas/workflow.schema.json") as {
        $defs: { dataField: { properties: { type: { enum: string[] } } } };
      };
      assert.deepEqual(said(head.dataType, 0), $defs.dataField.properties.type.enum);
      assert.deepEqual(said(head.authority, 0), authorities);
      const codes = Object.keys(problemCodes).filter((code) => code.startsWith("workflow/"));
      assert.deepEqual([...said(head.code, 1)].sort(), codes.sort());
    });

    it("has an example that can be followed as it stands", () => {
      const t = createTranslator();
      const source = readSource("workflows/change.yaml", "workflow", { text: exampleIn(page) }, t);
      assert.deepEqual(source.findings, []);
      const [entry] = source.entries;
      assert.ok(entry?.valid);
      assert.deepEqual(checkDefinition(entry.value as LifecycleDefinition, t), []);
    });
  });
}

describe("the pages about lifecycles", () => {
  it("have the same example in both languages", () => {
    const [english = "", chinese = ""] = Object.keys(pages).map(readText);
    assert.equal(exampleIn(chinese), exampleIn(english));
  });

  describe("show an approval by four eyes", () => {
    const change = "CR-001";

    function submitted(): Trial {
      const trial = agreed();
      trial.write({ "workflows/change.yaml": exampleIn(readText("docs/lifecycles.md")) });
      trial.does(change, "DRAFT", rui);
      trial.does(change, "SUBMIT", pm);
      return trial;
    }

    it("by neither who asked nor who submitted", () => {
      const trial = submitted();
      const nothing = `{email: ${rui}}\n  authority: []`;
      trial.edit("stakeholders.yaml", nothing, nothing.replace("[]", "[approveChanges]"));
      assert.deepEqual(trial.refused(change, "APPROVE", rui), ["self-approval"]);
      assert.deepEqual(trial.refused(change, "APPROVE", pm), ["self-approval"]);
      assert.deepEqual(trial.refused(change, "APPROVE", dev), ["no-authority"]);
    });

    it("by two people, once each", () => {
      const trial = submitted();
      trial.does(change, "APPROVE", li);
      assert.equal(trial.status(change), "submitted");
      assert.deepEqual(trial.refused(change, "APPROVE", li), ["done-already"]);
      trial.does(change, "APPROVE", qa);
      assert.equal(trial.status(change), "approved");
    });

    it("of the content that was submitted", () => {
      const trial = submitted();
      trial.does(change, "APPROVE", li);
      trial.edit("changes/CR-001.yaml", "The tax office asks for XML.", "Somebody asks for XML.");
      assert.deepEqual(trial.refused(change, "APPROVE", qa), ["content-moved"]);
      trial.does(change, "REVISE", pm);
      trial.does(change, "SUBMIT", pm);
      trial.does(change, "APPROVE", qa);
      assert.equal(trial.status(change), "submitted", "approvals count anew");
    });

    it("which is then implemented, in histories that hold", () => {
      const trial = submitted();
      for (const by of [li, qa]) trial.does(change, "APPROVE", by);
      trial.does(change, "IMPLEMENT", dev);
      assert.match(trial.text("requirements/REQ-001.yaml"), /PDF and XML/);
      trial.does("REQ-001", "IMPLEMENT", dev);
      trial.does("REQ-001", "VERIFY", qa);
      trial.does(change, "CLOSE", dev, { data: { told: "By e-mail" } });
      assert.equal(trial.status(change), "closed");
      assert.deepEqual(
        ["REQ-001", change].flatMap((id) => trial.found(id)),
        [],
      );
    });
  });
});
