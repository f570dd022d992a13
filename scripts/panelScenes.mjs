// The pictures of panels: all in one window of each language.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../test/support/vscode/paths.mjs";

/** @typedef {import("./scenes.mjs").Play} Play */

/** A Chinese window on the Chinese sample. */
export const chinese = { sample: "供应链平台", locale: "zh-cn" };

const languages = [
  { window: {}, suffix: "", titles: "package.nls.json", form: { file: "requirements/REQ-020.yaml" } },
  {
    window: chinese,
    suffix: "-zh",
    titles: "package.nls.zh-cn.json",
    form: { file: "requirements.yaml", item: 16 },
  },
];

/** By their names in the editor. */
const panels = [
  "dashboard",
  "plan",
  "powerInterest",
  "stakeholderMap",
  "riskRegister",
  "lifecycleBoard",
  "traceMatrix",
  "calendar",
];

/** @type {readonly import("./scenes.mjs").Scene[]} */
export const panelScenes = languages.map(({ window, suffix, titles, form: shown }) => {
  const texts = JSON.parse(readFileSync(path.join(root, titles), "utf8"));
  const pictures = panels.map((name) => [
    `${kebab(name)}${suffix}`,
    showPanel(texts[`command.show${name[0]?.toUpperCase()}${name.slice(1)}`]),
  ]);
  const form = [`record-form${suffix}`, showForm(texts["command.openForm"], shown)];
  return {
    window: { width: 1280, height: 900, ...window },
    pictures: Object.fromEntries([...pictures, form]),
  };
});

/** @param {string} title of the command @returns {Play} */
function showPanel(title) {
  return async (window) => {
    await window.closeAll();
    await window.hideSideBar();
    await window.run(title);
    await window.panel().locator("main").waitFor();
  };
}

/**
 * @param {string} title of the command
 * @param {{ file: string, item?: number }} shown a record that is not agreed yet: it can be changed
 * @returns {Play}
 */
function showForm(title, { file, item }) {
  return async (window) => {
    await window.closeAll();
    await window.hideSideBar();
    await window.open(file);
    await window.run(title);
    await window.panel().locator("main").waitFor();
    const records = window.panel().locator('select[data-key="records"]');
    if (item !== undefined) await records.selectOption(String(item));
  };
}

/** @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
