import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { isShown, playPage } from "./playPage.ts";
import { type Page, readPage } from "./readPage.ts";

const folder = "docs/guide";
const ending = ".zh-CN.md";

const chinese = readdirSync(folder).filter((name) => name.endsWith(ending));
const english = readdirSync(folder).filter((name) => name.endsWith(".md") && !name.endsWith(ending));

/** The times are far apart, so that nothing that a page shows depends on the day on which it is followed. */
const languages = {
  English: { pages: english, env: {}, now: "2026-12-01T09:00:00Z" },
  Chinese: { pages: chinese, env: { LANG: "zh_CN.UTF-8" }, now: "2031-05-05T09:00:00Z" },
};

function shape({ headings, steps }: Page): unknown {
  const levels = headings.map((heading) => /^#+/.exec(heading)?.[0].length);
  const done = steps.map((step) =>
    step.do === "run"
      ? step.commands.map(({ text }) => text.replace(/"[^"]*"/g, '""'))
      : [step.do, step.path],
  );
  return { levels, done };
}

describe("the guide", () => {
  it("has every page in both languages", () => {
    assert.ok(english.length > 8, `${english.length} pages`);
    assert.deepEqual(chinese.map((name) => name.replace(ending, ".md")).sort(), [...english].sort());
  });

  for (const name of english) {
    it(`has the same headings and the same commands in both languages: ${name}`, () => {
      const other = readPage(`${folder}/${name.replace(/\.md$/, ending)}`);
      assert.deepEqual(shape(other), shape(readPage(`${folder}/${name}`)));
    });
  }

  for (const [language, { pages, env, now }] of Object.entries(languages)) {
    for (const name of pages) {
      it(`can be followed in ${language} as it stands, and shows what happens: ${name}`, async () => {
        const page = readPage(`${folder}/${name}`);
        await playPage(
          page,
          ({ text, shown, line }, seen) => {
            if (shown.length === 0 || isShown(shown, seen)) return;
            assert.equal(seen, shown.join("\n"), `${page.file}:${line}: ${text}`);
          },
          { env, now },
        );
      });
    }
  }
});
