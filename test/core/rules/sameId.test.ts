import assert from "node:assert/strict";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";

describe("an id that very many records share", () => {
  it("is reported at each of them, with the first ten others", async () => {
    const folder = new InMemoryFolder({
      "requirements.yaml": "- {id: REQ-001, title: T, status: captured}\n".repeat(5000),
    });
    const service = createProjectService(folder, {
      t: createTranslator(),
      today: () => "2026-06-15",
      stage: "work",
    });
    await service.load();
    const found = service.problems().filter(({ code }) => code === "id/duplicate");
    assert.equal(found.length, 5000);
    const lines = found.map(({ related }) => related.map(({ range }) => range.start.line));
    assert.deepEqual(lines[0], [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(lines[3], [0, 1, 2, 4, 5, 6, 7, 8, 9, 10]);
    assert.deepEqual(lines[4999], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
