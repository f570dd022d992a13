import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Trial } from "../workflow/support/trial.ts";
import { type MarkedProject, markedProject } from "./support/markedProject.ts";
import { forClients, forTeam } from "./support/outputs.ts";

/** The modules through which hosts get at what leaves a project or comes into it. */
function doors(): readonly string[] {
  const found = new Set<string>();
  for (const host of ["src/cli", "src/extension"]) {
    for (const name of readdirSync(host, { recursive: true, encoding: "utf8" })) {
      if (!name.endsWith(".ts")) continue;
      const source = readFileSync(path.join(host, name), "utf8").replaceAll(/import type [^;]+;/g, "");
      for (const [, door = ""] of source.matchAll(
        /["'](?:\.\.\/)+core\/((?:exchange|reports|forms)\/[^"']+)["']/g,
      )) {
        found.add(door);
      }
    }
  }
  return [...found].sort();
}

/** One requirement waits for the client; whatever was said on the way is the team's affair. */
function waiting({ texts, reader }: MarkedProject): Trial {
  const trial = new Trial(texts);
  trial.does("REQ-905", "CAPTURE", reader, { note: "aqOwnNote" });
  trial.does("REQ-905", "ANALYSE", "SH-902", { note: "aqTeamNote" });
  return trial;
}

describe("what goes to clients", () => {
  it("goes through a door that is known: whoever adds one says for whom it is", () => {
    assert.deepEqual(doors(), [...Object.keys(forClients), ...forTeam].sort());
  });

  const marked = markedProject();
  const { source } = waiting(marked);
  for (const [door, output] of Object.entries(forClients)) {
    for (const language of ["en", "zh-CN"] as const) {
      it(`holds nothing internal: ${door} in ${language}`, () => {
        const texts = output(source, marked.reader, language);
        for (const [name, text] of Object.entries(texts)) {
          const leaked = marked.markers.filter(
            ({ word, isDisclosed }) => !isDisclosed && text.includes(word),
          );
          assert.deepEqual(leaked, [], name);
          assert.ok(!text.includes("aqTeamNote"), name);
        }
        const all = Object.values(texts).join("\n");
        assert.ok(
          marked.markers.some(({ word, isDisclosed }) => isDisclosed && all.includes(word)),
          "something of the project is in it",
        );
      });
    }
  }
});
