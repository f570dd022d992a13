// The pictures of panels: all in one window of each language.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../test/support/vscode/paths.mjs";

/** @typedef {import("./scenes.mjs").Play} Play */

/** A Chinese window on the Chinese sample. */
export const chinese = { sample: "供应链平台", locale: "zh-cn" };

const languages = [
  { window: {}, suffix: "", titles: "package.nls.json", record: "requirements/REQ-014.yaml" },
  { window: chinese, suffix: "-zh", titles: "package.nls.zh-cn.json", record: "requirements.yaml" },
];

/** What is done in a panel once it is there, by its name in the editor. @type {Record<string, Play>} */
const panels = {
  dashboard: async () => {},
  powerInterest: async () => {},
  stakeholderMap: async () => {},
  riskRegister: async () => {},
  lifecycleBoard: async () => {},
  traceMatrix: async () => {},
  calendar: async () => {},
};

/** @type {readonly import("./scenes.mjs").Scene[]} */
export const panelScenes = languages.map(({ window, suffix, titles, record }) => {
  const texts = JSON.parse(readFileSync(path.join(root, titles), "utf8"));
  const pictures = Object.entries(panels).map(([name, play]) => [
    `${kebab(name)}${suffix}`,
    showPanel(texts[`command.show${name[0]?.toUpperCase()}${name.slice(1)}`], play),
  ]);
  const form = [`record-form${suffix}`, showForm(texts["command.openForm"], record)];
  return {
    window: { width: 1280, height: 900, ...window },
    pictures: Object.fromEntries([...pictures, form]),
  };
});

/** @param {string} title of the command @param {Play} play @returns {Play} */
function showPanel(title, play) {
  return async (window) => {
    await window.closeAll();
    await window.hideSideBar();
    await window.run(title);
    await window.panel().locator("main").waitFor();
    await play(window);
  };
}

/** @param {string} title of the command @param {string} file of the record @returns {Play} */
function showForm(title, file) {
  return async (window) => {
    await window.closeAll();
    await window.hideSideBar();
    await window.open(file);
    await window.run(title);
    await window.panel().locator("main").waitFor();
  };
}

/** @param {string} name */
function kebab(name) {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
