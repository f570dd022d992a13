import assert from "node:assert/strict";
import fc from "fast-check";
import type { Answers } from "../../../../src/protocol/forms/form.ts";
import {
  codesOf,
  factsOf,
  planOf,
  readOf,
  responseTo,
  surveyIn,
  surveyPath,
  surveyProject,
  surveyText,
  withPlanned,
} from "./support.ts";

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    "Q-1": fc.integer({ min: 1, max: 5 }),
    "Q-2": fc.integer({ min: 0, max: 10 }),
    "Q-3": fc.constantFrom("Search", "导出"),
    "Q-4": fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
      .map((text) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}]/gu, "").trim())
      .filter((text) => text !== ""),
  },
  { requiredKeys: ["Q-1"], noNullPrototype: true },
);

describe("importing the responses to a survey", () => {
  it("enters what was answered, for whom and when, and leaves the rest of the file as it is", () => {
    fc.assert(
      fc.property(answers, answers, (first, second) => {
        const source = factsOf();
        const read = readOf(source, responseTo(source, first), responseTo(source, second, { id: "SH-002" }));
        const texts = withPlanned(surveyProject, planOf(source, read));
        const text = texts[surveyPath] ?? "";
        const at = text.indexOf("responses:");
        const lines = text.slice(at).split("\n");
        const end = lines.findIndex((line, index) => index > 0 && /^\S/.test(line));
        const without = text.slice(0, at) + lines.slice(end).join("\n");
        assert.equal(without.replaceAll(/\n+/g, "\n"), surveyText.replaceAll(/\n+/g, "\n"));
        const { responses = [] } = surveyIn(factsOf(texts)).value;
        assert.deepEqual(
          responses.map(({ from, date, answers: said }) => ({ from, date, said })),
          [
            { from: "SH-001", date: "2026-06-16", said: first },
            { from: "SH-002", date: "2026-06-16", said: second },
          ],
        );
      }),
      { numRuns: 60 },
    );
  });

  it("appends to what is there, byte for byte", () => {
    const old = "responses:\n  - {date: 2026-06-01,   answers: {Q-1: 5}} # by telephone\n";
    const texts = { ...surveyProject, [surveyPath]: surveyText.replace("\n# kept", `${old}\n# kept`) };
    const source = factsOf(texts);
    const written =
      withPlanned(texts, planOf(source, readOf(source, responseTo(source, { "Q-1": 4 }))))[surveyPath] ?? "";
    const before = texts[surveyPath] ?? "";
    const cut = before.indexOf(old) + old.length;
    assert.ok(written.startsWith(before.slice(0, cut)) && written.endsWith(before.slice(cut)));
  });

  it("takes a response once, also when it comes as a mail the second time", () => {
    const source = factsOf();
    const read = readOf(source, responseTo(source, { "Q-1": 4 }));
    const again = factsOf(withPlanned(surveyProject, planOf(source, read)));
    assert.deepEqual(codesOf(planOf(again, readOf(again, responseTo(source, { "Q-1": 4 })))), [
      "response-known",
    ]);
    const twice = readOf(source, responseTo(source, { "Q-1": 4 }), responseTo(source, { "Q-1": 4 }));
    assert.deepEqual(codesOf(planOf(source, twice)), ["response-known"]);
  });

  it("takes one answer of each who was asked", () => {
    const source = factsOf();
    const other = responseTo(source, { "Q-1": 5 }, { id: "SH-001" });
    const both = readOf(source, responseTo(source, { "Q-1": 4 }), other);
    assert.deepEqual(codesOf(planOf(source, both)), ["answered-already"]);
    const stranger = responseTo(source, { "Q-1": 5 }, { id: "SH-003" });
    assert.deepEqual(codesOf(planOf(source, readOf(source, stranger))), ["respondent-not-asked"]);
    const nobody = responseTo(source, { "Q-1": 5 }, { id: "SH-099" });
    assert.deepEqual(codesOf(planOf(source, readOf(source, nobody))), ["respondent-unknown"]);
  });

  it("knows people by their address, and keeps others without a name", () => {
    const source = factsOf();
    const known = responseTo(source, { "Q-1": 4 }, { name: "L. Wei", email: "LI.WEI@client.example" });
    const other = responseTo(source, { "Q-1": 4 }, { name: "Somebody" });
    const planned = planOf(source, readOf(source, known, other));
    assert.ok(planned.ok);
    assert.deepEqual(
      planned.taken.map(({ response }) => response.from),
      ["SH-001", undefined],
    );
    assert.match(planned.taken[1]?.notes[0] ?? "", /“Somebody” is no stakeholder/);
  });

  for (const [status, code] of [
    ["draft", "survey-not-open"],
    ["closed", "survey-closed"],
    ["reported", "survey-closed"],
  ] as const) {
    it(`refuses responses to a survey that is ${status}: ${code}`, () => {
      const source = factsOf({
        ...surveyProject,
        [surveyPath]: surveyText.replace("status: open", `status: ${status}`),
      });
      const planned = planOf(source, readOf(source, responseTo(source, { "Q-1": 4 })));
      assert.deepEqual(codesOf(planned), [code]);
      if (code === "survey-closed")
        assert.match(JSON.stringify(planned), /Li Wei \(SH-001\) of 2026-06-16 came too late/);
    });
  }

  it("refuses answers to questions that have changed since", () => {
    const source = factsOf();
    const response = responseTo(source, { "Q-1": 4 });
    const texts = { ...surveyProject, [surveyPath]: surveyText.replace("How satisfied", "How unhappy") };
    const changed = factsOf(texts);
    assert.deepEqual(codesOf(planOf(changed, readOf(changed, response))), ["form-changed"]);
  });

  it("takes none where one is refused, unless that is wanted", () => {
    const source = factsOf();
    const bad = responseTo(source, { "Q-1": 9 }, { id: "SH-002" });
    const read = readOf(source, responseTo(source, { "Q-1": 4 }), bad);
    assert.deepEqual(codesOf(planOf(source, read)), ["wrong-answer"]);
    const planned = planOf(source, read, true);
    assert.ok(planned.ok && planned.taken.length === 1 && planned.refused.length === 1);
  });

  it("opens feedback for a low score in the same step, once", () => {
    const source = factsOf();
    const low = responseTo(source, { "Q-1": 3, "Q-2": 6, "Q-4": "Too slow" });
    const planned = planOf(
      source,
      readOf(source, low, responseTo(source, { "Q-1": 3, "Q-2": 7 }, { id: "SH-002" })),
    );
    assert.ok(planned.ok);
    assert.deepEqual(planned.feedback, ["FB-001"]);
    assert.deepEqual(planned.files.map(({ path }) => path).sort(), ["feedback/FB-001.yaml", surveyPath]);
    const [feedback] = factsOf(withPlanned(surveyProject, planned)).project.valid("feedback");
    const { from, channel, survey, owner, text, rating } = feedback?.value ?? {};
    assert.deepEqual(
      { from, channel, survey, owner, rating },
      {
        ...{ from: "SH-001", channel: "survey", survey: "SUR-001", owner: "SH-003", rating: 6 },
      },
    );
    assert.match(text ?? "", /Would you recommend us\?\n6 of 10\n[\s\S]*Too slow/);
  });

  it("counts a response with a clock that is ahead as of today", () => {
    const source = factsOf();
    const early = responseTo(source, { "Q-1": 4 }, { id: "SH-001" }, { at: "2031-01-01T00:00:00Z" });
    const planned = planOf(source, readOf(source, early));
    assert.ok(planned.ok);
    assert.equal(planned.taken[0]?.response.date, "2026-06-16");
    assert.equal(planned.taken[0]?.notes.length, 1);
  });
});
