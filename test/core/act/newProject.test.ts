import assert from "node:assert/strict";
import fc from "fast-check";
import { type ProjectFacts, planNewProject } from "../../../src/core/act/newProject.ts";
import { defaultRiskScale } from "../../../src/core/model/settings.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";

const facts: ProjectFacts = {
  name: "Invoice Portal",
  client: "Northwind Trading",
  locale: "en",
  timeZone: "Asia/Shanghai",
};

async function begun(some: ProjectFacts): Promise<ProjectService> {
  const files = planNewProject(some).map(({ path, text }) => [path, text] as const);
  const service = createProjectService(new InMemoryFolder(Object.fromEntries(files)), {
    t: createTranslator(),
    today: () => "2026-06-15",
    stage: "release",
  });
  await service.load();
  return service;
}

describe("a new project", () => {
  it("has settings and a charter, in new files", () => {
    const files = planNewProject(facts);
    assert.deepEqual(
      files.map(({ path, expected }) => [path, expected]),
      [
        ["assent.yaml", undefined],
        ["charter.yaml", undefined],
      ],
    );
    assert.equal(
      files[1]?.text,
      "id: CHARTER\ntitle: Invoice Portal\nstatus: initiating\ngoals: []\nhistory: []\n",
    );
  });

  it("says what it was told, and shows the usual risk scale for changing", async () => {
    const { settings } = (await begun(facts)).project;
    const { name, client, locale, timeZone, risk } = settings;
    assert.deepEqual({ name, client, locale, timeZone }, facts);
    assert.deepEqual(risk, defaultRiskScale);
    const [{ text } = { text: "" }] = planNewProject(facts);
    assert.match(text, /^risk:$/m);
  });

  it("leaves out a client that is not known", () => {
    const [{ text } = { text: "" }] = planNewProject({ ...facts, client: "" });
    assert.doesNotMatch(text, /client/);
  });

  it("passes every check at every stage, whatever its name", async () => {
    const name = fc
      .string({ minLength: 1, maxLength: 300, unit: "grapheme" })
      .filter((text) => text.length <= 300);
    await fc.assert(
      fc.asyncProperty(name, fc.constantFrom("en", "zh-CN"), async (text, locale) => {
        const service = await begun({ ...facts, name: text, client: text, locale });
        assert.deepEqual(service.problems(), []);
        assert.equal(service.project.settings.name, text);
      }),
    );
  });
});
