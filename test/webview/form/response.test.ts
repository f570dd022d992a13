import assert from "node:assert/strict";
import fc from "fast-check";
import { answersFault } from "../../../src/core/forms/answersFault.ts";
import { formDigest } from "../../../src/core/forms/formDigest.ts";
import { readResponse } from "../../../src/core/forms/readResponse.ts";
import { createTranslator } from "../../../src/core/model/translate.ts";
import type { Form, FormResponse } from "../../../src/protocol/forms/form.ts";
import { armoured, fileNameOf, responseText } from "../../../webview/form/response.ts";

const t = createTranslator();

const form: Form = {
  purpose: "survey",
  id: "SUR-001",
  language: "en",
  title: "How was it?",
  eyebrow: "",
  intro: [],
  recipient: { id: "SH-001", name: "Li Wei" },
  groups: [
    {
      fields: [
        { id: "Q-1", kind: "rating", label: "How satisfied are you?", required: true },
        { id: "Q-2", kind: "scale", label: "Would you recommend us?" },
        { id: "Q-3", kind: "choice", label: "On time?", options: [{ value: "yes", label: "Yes" }] },
        {
          id: "Q-4",
          kind: "choices",
          label: "What do you use?",
          options: ["a", "b"].map((value) => ({ value, label: value })),
        },
        { id: "Q-5", kind: "longText", label: "What should we do better?" },
        { id: "Q-6", kind: "yesNo", label: "May we call?" },
        { id: "Q-7", kind: "consent", label: "I agree." },
        { id: "Q-8", kind: "email", label: "E-mail" },
      ],
    },
  ],
  data: { "REQ-001": "sha256-x" },
  sendBack: { to: "Maria Rossi" },
};

function response(changes: Readonly<Record<string, unknown>> = {}): FormResponse {
  return {
    format: "assent-response",
    version: 1,
    purpose: "survey",
    form: "SUR-001",
    digest: formDigest(form),
    language: "en",
    at: "2026-06-20T08:00:00Z",
    who: { id: "SH-001", name: "Li Wei" },
    answers: { "Q-1": 4 },
    data: { "REQ-001": "sha256-x" },
    ...changes,
  } as FormResponse;
}

function codeOf(text: string): string {
  const read = readResponse(text, t);
  if (!read.ok) {
    assert.notEqual(read.fault.message, "");
    return read.fault.code;
  }
  return answersFault(read.response, form, t)?.code ?? "fine";
}

describe("a response", () => {
  const answers = fc
    .record(
      {
        "Q-1": fc.integer({ min: 1, max: 5 }),
        "Q-2": fc.integer({ min: 0, max: 10 }),
        "Q-3": fc.constant("yes"),
        "Q-4": fc.subarray(["a", "b"], { minLength: 1 }),
        "Q-5": fc.string({ unit: "binary", minLength: 1, maxLength: 300 }).map((text) => `x${text}`),
        "Q-6": fc.boolean(),
        "Q-7": fc.constant(true),
      },
      { requiredKeys: ["Q-1"] },
    )
    .map((said) => response({ answers: said }));

  it("comes back as it was sent, as a file and as the text of a mail", () => {
    fc.assert(
      fc.property(answers, fc.string(), (sent, around) => {
        const text = responseText(sent);
        const mail = `${around}\n> ${armoured(text).replaceAll("\n", "\r\n> ")}\r\nRegards`;
        for (const carried of [text, `\ufeff${text}`, mail]) {
          const read = readResponse(carried, t);
          assert.ok(read.ok);
          assert.equal(JSON.stringify(read.response), JSON.stringify(sent));
          assert.equal(answersFault(read.response, form, t), undefined);
        }
      }),
    );
  });

  it("never makes the reader fail, whatever it says", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.object().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const read = readResponse(text, t);
          assert.ok(!read.ok && read.fault.message.length > 0);
        },
      ),
    );
  });

  it("is refused when any one character of it is lost", () => {
    const text = responseText(response());
    for (let at = 0; at < text.trimEnd().length; at++) {
      const cut = text.slice(0, at) + text.slice(at + 1);
      const isSpace = /\s/.test(text.charAt(at));
      const read = readResponse(cut, t);
      // What carries no meaning may go: spaces, and a letter of a name that nothing binds.
      if (isSpace || (read.ok && read.response.who.name !== "Li Wei")) continue;
      assert.notEqual(codeOf(cut), "fine", cut);
    }
  });

  const deep = `{"answers": ${"[".repeat(6)}${"]".repeat(6)}}`;
  const whole = responseText(response());
  const changed = (changes: Readonly<Record<string, unknown>>) => responseText(response(changes));
  const cases: Readonly<Record<string, readonly [string, string]>> = {
    "something else": ["not-a-response", "Dear Maria, all is well."],
    "JSON of another kind": ["not-a-response", '{"name": "package"}'],
    "half a file": ["syntax", whole.slice(0, -20)],
    "half a mail": ["damaged", armoured(whole).slice(0, 120)],
    "a mail with letters changed": ["damaged", armoured(whole).replace(/\new/, "\n//8")],
    "too much": ["too-large", `{"x": "${"y".repeat(3_000_000)}"}`],
    "a nest": ["too-deep", deep],
    "a key twice": ["duplicate-key", whole.replace('"version": 1', '"version": 1, "version": 1')],
    "a key with an escape, twice": [
      "duplicate-key",
      whole.replace('"version": 1', '"version": 1, "\\u0076ersion": 1'),
    ],
    "a prototype": ["forbidden-key", whole.replace('"Q-1": 4', '"__proto__": 4')],
    "a constructor": ["forbidden-key", whole.replace('"Q-1": 4', '"constructor": 4')],
    "a key of its own": ["unknown-key", changed({ extra: 1 })],
    "another version": ["unknown-version", changed({ version: 2 })],
    "a text for a version": ["unknown-version", changed({ version: "1" })],
    "an unknown language": ["wrong-type", changed({ language: "tlh" })],
    "no digest": ["wrong-type", changed({ digest: "none" })],
    "a day that isn't in the calendar": ["wrong-type", changed({ at: "2026-02-30T08:00:00Z" })],
    "a mapping as an answer": ["wrong-type", changed({ answers: { "Q-1": { a: 1 } } })],
    "null as an answer": ["wrong-type", changed({ answers: { "Q-1": null } })],
    "an endless number": ["syntax", whole.replace('"Q-1": 4', '"Q-1": 1e999')],
    "the id of another form": ["other-form", changed({ form: "SUR-002" })],
    "another purpose": ["other-form", changed({ purpose: "pack" })],
    "another digest": ["form-changed", changed({ digest: `sha256-${"A".repeat(43)}` })],
    "another respondent": ["form-changed", changed({ who: { id: "SH-002" } })],
    "no respondent": ["form-changed", changed({ who: {} })],
    "other data": ["form-changed", changed({ data: { "REQ-001": "sha256-y" } })],
    "a question that isn't asked": ["unknown-answer", changed({ answers: { "Q-1": 4, "Q-9": 4 } })],
    "an answer off the scale": ["wrong-answer", changed({ answers: { "Q-1": 6 } })],
    "half a point": ["wrong-answer", changed({ answers: { "Q-1": 4.5 } })],
    "a text for a number": ["wrong-answer", changed({ answers: { "Q-1": "4" } })],
    "a choice that isn't offered": ["wrong-answer", changed({ answers: { "Q-1": 4, "Q-3": "maybe" } })],
    "a choice twice": ["wrong-answer", changed({ answers: { "Q-1": 4, "Q-4": ["a", "a"] } })],
    "consent that isn't given": ["wrong-answer", changed({ answers: { "Q-1": 4, "Q-7": false } })],
    "no answer where one is needed": ["missing-answer", changed({ answers: { "Q-2": 4 } })],
  };
  for (const [name, [code, text]] of Object.entries(cases)) {
    it(`is refused with ${name}: ${code}`, () => assert.equal(codeOf(text), code));
  }

  it("has a file name that says what it is and from whom", () => {
    assert.equal(fileNameOf(response(), "answers"), "SUR-001-answers-Li-Wei.json");
    assert.equal(
      fileNameOf(response({ who: { name: "../../李 伟\u202e" } }), "答卷"),
      "SUR-001-答卷-李-伟.json",
    );
    assert.equal(fileNameOf(response({ who: {} }), "answers"), "SUR-001-answers.json");
  });
});

describe("the digest of a form", () => {
  it("stays the same in another language of the page, and with other words around the questions", () => {
    const other: Form = { ...form, language: "zh-CN", title: "另一个标题", intro: ["…"] };
    assert.equal(formDigest(other), formDigest(form));
  });

  it("moves with whatever is asked, of whom, and with what goes along", () => {
    const [group] = form.groups;
    assert.ok(group);
    const [first, ...rest] = group.fields;
    assert.ok(first);
    const others: readonly Form[] = [
      { ...form, id: "SUR-002" },
      { ...form, purpose: "pack" },
      { ...form, recipient: { id: "SH-002", name: "Li Wei" } },
      { ...form, data: {} },
      { ...form, groups: [{ fields: rest }] },
      { ...form, groups: [{ fields: [...rest, first] }] },
      { ...form, groups: [{ fields: [{ ...first, label: "How unhappy are you?" }, ...rest] }] },
      { ...form, groups: [{ fields: [{ ...first, required: false }, ...rest] }] },
    ];
    const digests = new Set([form, ...others].map(formDigest));
    assert.equal(digests.size, others.length + 1);
  });
});
