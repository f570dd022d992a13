import assert from "node:assert/strict";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import { digest } from "../../../src/core/workflow/digest.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { t } from "../workflow/support/trial.ts";

const acceptance = (id: string, status: string, title: string) =>
  `id: ${id}\ntitle: T\nstatus: ${status}\ncovers: [{record: DEL-001, content: ${digest({ title })}}]\n`;

function codesOf(service: ProjectService): readonly string[] {
  const problems = service.problemsOf("acceptance/ACC-001.yaml");
  return problems.map(({ code }) => code).filter((code) => code.startsWith("control/"));
}

describe("what was signed for and has moved since", () => {
  it("is found until another acceptance is signed for it, and again when that one goes", async () => {
    const folder = new InMemoryFolder({
      "deliverables.yaml": "- {id: DEL-001, title: New, status: accepted}\n",
      "acceptance/ACC-001.yaml": acceptance("ACC-001", "closed", "Old"),
    });
    const service = createProjectService(folder, { t, today: () => "2026-06-15", stage: "work" });
    await service.load();
    const found = async (...changed: readonly string[]) => {
      await service.update(changed);
      return codesOf(service);
    };
    const path = "acceptance/ACC-002.yaml";
    assert.deepEqual(await found(), ["control/stale-approval"]);
    folder.write(path, acceptance("ACC-002", "signing", "New"));
    assert.deepEqual(await found(path), ["control/stale-approval"]);
    folder.write(path, acceptance("ACC-002", "accepted", "New"));
    assert.deepEqual(await found(path), []);
    folder.remove(path);
    assert.deepEqual(await found(path), ["control/stale-approval"]);
  });
});
