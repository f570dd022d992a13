import assert from "node:assert/strict";
import { pseudoText } from "../../../scripts/l10n/pseudo.mjs";
import { plainWords } from "../../support/plainWords.ts";

describe("the pseudo-locale", () => {
  it("leaves no plain letter but in placeholders, and makes texts longer by a third", () => {
    assert.equal(pseudoText("Open {id}"), "⟦Öþéñ {id}~~⟧");
    assert.equal(pseudoText("{a} → {b}"), "{a} → {b}");
    const text = "The project has no charter yet: write one.";
    assert.ok(pseudoText(text).length >= text.length * 1.3);
    assert.doesNotMatch(pseudoText(text), /[a-zA-Z]/);
  });

  it("shows what was not looked up, and takes data for data", () => {
    const data = new Set(["owner", "Ann"]);
    assert.deepEqual(plainWords("⟦Öþéñ~~⟧ owner Ann SH-001 CONFIRM", data), []);
    assert.deepEqual(
      plainWords("docs/plan.md ann@vendor.example sha256-abcDEF 2026-06-15T09:00:00Z", data),
      [],
    );
    assert.deepEqual(plainWords("⟦Öþéñ~~⟧ by Owner", data), ["by Owner: ⟦Öþéñ~~⟧ by Owner"]);
  });
});
