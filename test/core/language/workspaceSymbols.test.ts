import assert from "node:assert/strict";
import { symbolsMatching } from "../../../src/core/language/navigation/workspaceSymbols.ts";
import { readProject } from "../../support/readProject.ts";
import { projectTexts, situations } from "./support/situations.ts";

interface Expected {
  readonly query: string;
  readonly found?: readonly string[];
  readonly only?: readonly string[];
}

describe("a search in the whole project", () => {
  const project = readProject(projectTexts);
  for (const { it: says, query, found, only } of situations<Expected>("workspaceSymbols")) {
    it(says, () => {
      const names = symbolsMatching(query, project).map(({ id, title }) => `${id} ${title}`);
      if (found) assert.deepEqual(names, found);
      if (only) assert.deepEqual(names.slice(0, only.length), only);
    });
  }

  it("gives everything as long as nothing is asked for, but no more than can be looked through", () => {
    const titles = symbolsMatching("", project);
    assert.equal(titles[0]?.id, "CHARTER");
    assert.ok(titles.length > 15);
    assert.equal(symbolsMatching("", project, 3).length, 3);
  });
});
