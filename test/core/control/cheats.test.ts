import assert from "node:assert/strict";
import type { Problem } from "../../../src/core/model/problem.ts";
import { createProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";
import { t } from "../workflow/support/trial.ts";
import { aboutAcceptance } from "./support/cheats/aboutAcceptance.ts";
import { aboutBaselines } from "./support/cheats/aboutBaselines.ts";
import { aboutChanges } from "./support/cheats/aboutChanges.ts";
import { aboutRequirements } from "./support/cheats/aboutRequirements.ts";
import { Files } from "./support/cheats/cheat.ts";

async function problemsOf({ texts }: Files, today: string): Promise<readonly Problem[]> {
  const folder = new InMemoryFolder(Object.fromEntries(texts));
  const service = createProjectService(folder, { t, today: () => today, stage: "work" });
  await service.load();
  return service.problems();
}

for (const [about, cheats] of Object.entries({
  "a requirement": aboutRequirements,
  "a baseline": aboutBaselines,
  "a change request": aboutChanges,
  "an acceptance or the charter": aboutAcceptance,
})) {
  describe(`somebody who cheats with ${about}`, () => {
    for (const { name, phase, tamper, found, today = "2026-06-15" } of cheats) {
      it(`is found out where ${name}`, async () => {
        const files = new Files(phase());
        const before = await problemsOf(files, "2026-06-02");
        const wrong = before.filter(({ severity }) => severity === "error");
        assert.deepEqual(
          wrong.map(({ code, record }) => `${code} ${record}`),
          [],
          "all is well before",
        );
        tamper(files);
        const after = await problemsOf(files, today);
        const broken = after.filter(({ code }) => /^(?:yaml|schema)\//.test(code));
        assert.deepEqual(
          broken.map(({ message }) => message),
          [],
          "the files can be read",
        );
        for (const [record, codes] of Object.entries(found)) {
          const own = new Set(after.filter((one) => one.record === record).map(({ code }) => code));
          const missing = codes.filter((code) => !own.has(code));
          assert.deepEqual(missing, [], `${record} has ${[...own].join(", ") || "no problem"}`);
          assert.ok(before.every((one) => one.record !== record || !codes.includes(one.code)));
        }
      });
    }
  });
}
