// What the pictures show: each scene is played in a fresh window.
import { chinese, panelScenes } from "./panelScenes.mjs";

/**
 * @typedef {(window: import("../test/support/vscode/window.mjs").Window) => Promise<void>} Play
 *
 * @typedef {object} Scene
 * @property {Partial<Parameters<typeof import("../test/support/vscode/window.mjs").openWindow>[0]>} [window]
 * @property {readonly string[]} [themes] the only themes that it is taken in
 * @property {Record<string, Play>} pictures what is done before each, in one window, by the name of the picture
 */

const suggestions = ".suggest-widget .monaco-list-row.focused";

/** @type {readonly Scene[]} */
export const scenes = [
  {
    window: { width: 1280, height: 800 },
    pictures: { problems: (window) => showProblems(window, "requirements/REQ-014.yaml") },
  },
  {
    window: { ...chinese, width: 1280, height: 800 },
    pictures: { "problems-zh": (window) => showProblems(window, "requirements.yaml") },
  },
  {
    pictures: {
      completion: async (window) => {
        await window.open("requirements/REQ-022.yaml");
        await window.goTo(7, 1);
        await window.press("End");
        await window.press("Enter");
        await window.press("Home");
        await window.type("dependsOn: [invoice");
        await window.see(suggestions);
      },
    },
  },
  {
    themes: ["light"],
    window: chinese,
    pictures: {
      "completion-zh": async (window) => {
        await window.open("requirements.yaml");
        await window.goTo(129, 1);
        await window.press("End");
        await window.press("ArrowLeft");
        await window.type(", 订单");
        await window.see(suggestions);
      },
    },
  },
  {
    pictures: {
      hover: async (window) => {
        await window.open("risks.yaml");
        await window.goTo(27, 13);
        await window.press("Control+K");
        await window.press("Control+I");
        await window.see(".monaco-hover:not(.hidden) .hover-row");
      },
    },
  },
  {
    pictures: {
      "quick-fix": async (window) => {
        await window.open("requirements/REQ-022.yaml");
        await window.goTo(4, 11);
        await window.press("Shift+End");
        await window.type("Must have");
        await window.see(suggestions);
        await window.press("Escape");
        await window.see(".squiggly-error");
        await window.press("Control+.");
        await window.see(".action-widget .monaco-list-row");
      },
    },
  },
  {
    window: { width: 1100, height: 700 },
    pictures: {
      "rename-preview": async (window) => {
        await window.open("requirements/REQ-022.yaml");
        await window.goTo(1, 8);
        await window.press("F2");
        await window.page.locator(".rename-box input:focus").waitFor();
        await window.press("Control+A");
        await window.type("REQ-118");
        await window.press("Control+Enter");
        await window.see(".part.panel .monaco-list-row:has-text('REQ-118')");
      },
    },
  },
  ...["", "-zh"].map((suffix) => ({
    window: { ...(suffix ? chinese : {}), width: 1100, height: 760 },
    pictures: { [`side-bar${suffix}`]: showSideBar },
  })),
  ...panelScenes,
];

/** @param {import("../test/support/vscode/window.mjs").Window} window @param {string} file */
async function showProblems(window, file) {
  await window.open(file);
  await window.press("Control+Shift+M");
  await window.see(".part.panel .markers-panel .monaco-list-row");
}

/** @param {import("../test/support/vscode/window.mjs").Window} window */
async function showSideBar(window) {
  await window.page.locator('.activitybar a[aria-label="Assent"]').click();
  await window.see('.part.sidebar .monaco-list-row[aria-level="2"]');
  await window.page.locator(".part.sidebar .monaco-list-row[aria-level='2']").first().click();
  await window.see(".tab.active");
}
