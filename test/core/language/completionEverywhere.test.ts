import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { kindOfFile } from "../../../src/core/model/kind.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { readProject } from "../../support/readProject.ts";
import { yamlText } from "../../support/yamlText.ts";
import { acceptedPlain, completed } from "./support/completing.ts";
import { projectTexts } from "./support/situations.ts";

const t = createTranslator();

/** The texts of a sample project, without its baselines, in which nothing is offered. */
function sampleTexts(name: string): Readonly<Record<string, string>> {
  const folder = path.join("samples", name);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => kindOfFile(file) !== undefined && !file.startsWith("baselines/"));
  return Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file), "utf8")]));
}

const projects = [projectTexts, sampleTexts("invoice-portal"), sampleTexts("供应链平台")].map((texts) => ({
  texts,
  project: readProject(texts),
  files: Object.keys(texts),
}));

/** Any place of any file of these projects. */
const places = fc
  .tuple(fc.constantFrom(...projects), fc.nat(), fc.nat())
  .map(([{ texts, project, files }, file, offset]) => {
    const name = files[file % files.length] ?? "";
    const text = texts[name] ?? "";
    return { project, path: name, text, offset: offset % (text.length + 1) };
  });

describe("accepting what is offered", () => {
  it("gives a text that can still be read, wherever the cursor is in one that can", () => {
    fc.assert(
      fc.property(places, fc.nat(), (place, choice) => {
        const { items } = completed(place);
        const item = items[choice % Math.max(1, items.length)];
        if (!item) return;
        const text = acceptedPlain(place, item);
        const [problem] = parseRanged(text, t).problems;
        assert.equal(problem?.message, undefined, `${JSON.stringify(item)}\n${text.slice(0, 3000)}`);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives one with the rest of a line taken away, and says what is wrong with none", () => {
    fc.assert(
      fc.property(places, fc.nat(), (place, choice) => {
        const lineEnd = place.text.indexOf("\n", place.offset);
        const text = place.text.slice(0, place.offset) + place.text.slice(lineEnd < 0 ? undefined : lineEnd);
        const isSound = parseRanged(text, t).problems.length === 0;
        const { items } = completed({ ...place, text });
        const item = items[choice % Math.max(1, items.length)];
        if (!item || !isSound) return;
        const [problem] = parseRanged(acceptedPlain({ text }, item), t).problems;
        assert.equal(problem?.message, undefined, `${JSON.stringify(item)}\n${text}`);
      }),
      { numRuns: 500 },
    );
  });

  it("replaces only text around the cursor, and nothing of other lines", () => {
    fc.assert(
      fc.property(places, (place) => {
        for (const { span } of completed(place).items) {
          assert.ok(span.start <= place.offset && span.end >= place.offset);
          assert.ok(!place.text.slice(span.start, span.end).includes("\n"));
        }
      }),
      { numRuns: 500 },
    );
  });

  it("throws for no text, however odd", () => {
    const odd = fc.oneof(
      yamlText(),
      fc.string({ unit: fc.constantFrom(..."ab:- \n#{}[],\"'|>&*!?%@`\t\r1é王") }),
    );
    const files = [
      "requirements/REQ-001.yaml",
      "risks.yaml",
      "assent.yaml",
      "workflows/risk.yaml",
      "changes.yaml",
    ];
    const [{ project }] = projects as [(typeof projects)[0]];
    fc.assert(
      fc.property(odd, fc.nat(), fc.constantFrom(...files), (text, offset, file) => {
        completed({ project, path: file, text, offset: offset % (text.length + 1) });
      }),
      { numRuns: 3000 },
    );
  });
});
