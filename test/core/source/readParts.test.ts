import assert from "node:assert/strict";
import fc from "fast-check";
import type { SourceFile } from "../../../src/core/model/entry.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import { cutAgain, cutText, type FileParts } from "../../../src/core/source/fileParts.ts";
import { rangeIn } from "../../../src/core/source/locateFindings.ts";
import { readSource } from "../../../src/core/source/readSource.ts";
import { parseRanged } from "../../../src/core/yaml/parseRanged.ts";
import { yamlText } from "../../support/yamlText.ts";

const t = createTranslator();
const path = "requirements.yaml";
const read = (text: string, previous?: SourceFile) => readSource(path, "requirement", { text }, t, previous);

const register = `# The register
- id: REQ-001
  title: One
  status: captured
- id: REQ-002
  title: 5
  status: captured
# about the third
- id: REQ-003
  title: Three
  status: captured
`;

/** What a reading says, with the place of each finding in the text. */
function said(file: SourceFile) {
  return {
    values: file.entries.map(({ value, valid, base, references }) => ({ value, valid, base, references })),
    findings: file.findings.map((finding) => ({ ...finding, range: rangeIn(file, finding, t) })),
  };
}

/** Lists of records as somebody might have them while writing. */
function listText(): fc.Arbitrary<string> {
  const item = yamlText().map((text) =>
    text
      .split("\n")
      .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
      .join("\n")
      .replace(/ +$/, ""),
  );
  const stray = fc.constantFrom("", "# comment\n", "\n", "---\n", "x: y\n", "-\n", "- |\n  text\n", "]\n");
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: item }, stray), { maxLength: 5 })
    .map((all) => all.join(""));
}

describe("a list of records", () => {
  it("is put together again from its parts", () => {
    fc.assert(
      fc.property(fc.oneof(listText(), yamlText()), (text) => {
        const cut = cutText(text);
        if (!cut) return;
        assert.equal(cut.parts.map((part) => part.text).join(""), text);
        assert.deepEqual(
          cut.starts.map((start, index) => text.startsWith(cut.parts[index]?.text ?? "?", start)),
          cut.starts.map(() => true),
        );
      }),
    );
  });

  it("says in its parts what it says as a whole, or is broken in both", () => {
    fc.assert(
      fc.property(fc.oneof(listText(), yamlText()), (text) => {
        const cut = cutText(text);
        if (!cut) return;
        const whole = parseRanged(text, t);
        const parts = cut.parts.map((part) => parseRanged(part.text, t));
        const isBroken = parts.some(({ problems }) => problems.length > 0);
        assert.equal(isBroken, whole.problems.length > 0, JSON.stringify(whole.problems));
        if (!isBroken)
          assert.deepEqual(
            parts.flatMap(({ value }) => value),
            whole.value,
          );
      }),
      { numRuns: 2_000 },
    );
  });

  it("is cut after any edit as if for the first time, and keeps the parts that are the same", () => {
    const texts = fc.oneof(listText(), fc.constantFrom(register, "- a", "-", "#\n- a\n- b\n- a\n- b\n"));
    const typed = fc.oneof(listText(), fc.constantFrom("", "-", "- ", "\n", "\n- ", "---\n", " "));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(40), typed, (text, at, size, more) => {
        const before = cutText(text);
        if (!before) return;
        const start = at % (text.length + 1);
        const edited = text.slice(0, start) + more + text.slice(start + size);
        const again = cutAgain(edited, before);
        const { front = 0, back = 0, ...cut } = again ?? {};
        assert.deepEqual(again && cut, cutText(edited));
        if (!again) return;
        const kept = [...again.parts.slice(0, front), ...again.parts.slice(again.parts.length - back)];
        assert.deepEqual(
          kept.map((part) => before.parts.includes(part)),
          kept.map(() => true),
        );
      }),
      { numRuns: 3_000 },
    );
    const { front, back } =
      cutAgain(register.replace("title: 5", "title: 6"), cutText(register) as FileParts) ?? {};
    assert.deepEqual([front, back], [1, 1]);
  });

  it("is read again after any edit as if for the first time", () => {
    const texts = fc.oneof(listText(), fc.constantFrom(register, register.replaceAll("\n", "\r\n")));
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.nat(40),
        fc.oneof(yamlText(), fc.string({ maxLength: 4 })),
        (text, at, size, typed) => {
          const start = at % (text.length + 1);
          const edited = text.slice(0, start) + typed + text.slice(start + size);
          assert.deepEqual(said(read(edited, read(text))), said(read(edited)));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it("keeps the records in which nothing changed", () => {
    const before = read(register);
    const after = read(register.replace("title: 5", "title: Two"), before);
    assert.deepEqual(
      after.entries.map((entry, index) => entry === before.entries[index]),
      [true, false, true],
    );
    assert.deepEqual([before.findings.length, after.findings.length], [1, 0]);
  });

  it("keeps its other records where one can't be read, and the id of that one", () => {
    const file = read(register.replace("title: 5", "title: *two"));
    assert.deepEqual(
      file.entries.map(({ id, valid }) => [id, valid]),
      [
        ["REQ-001", true],
        ["REQ-002", false],
        ["REQ-003", true],
      ],
    );
    const [finding] = file.findings;
    assert.ok(finding);
    assert.equal(rangeIn(file, finding, t).start.line, 5);
  });

  it("has faults at their lines when others were put in above them", () => {
    const before = read(register);
    const after = read(`- {id: REQ-009, title: Nine, status: captured}\n${register}`, before);
    const [finding] = after.findings;
    assert.ok(finding);
    assert.deepEqual(finding.pointer, [2, "title"]);
    assert.equal(rangeIn(after, finding, t).start.line, 6);
  });

  it("is one broken file where many of its records can't be read", () => {
    const file = read("- title: *two\n".repeat(100));
    assert.deepEqual([file.entries, file.findings.map(({ code }) => code)], [[], ["yaml/alias"]]);
  });

  it("is one broken file where a merge conflict is not resolved", () => {
    const file = read(`${register}<<<<<<< ours\n- {id: REQ-004}\n=======\n- {id: REQ-005}\n>>>>>>> theirs\n`);
    assert.deepEqual(
      file.findings.map(({ code }) => code),
      ["yaml/conflict-marker"],
    );
  });
});
