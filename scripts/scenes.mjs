// What the pictures show: each scene is played in a fresh window.

/**
 * @typedef {object} Scene
 * @property {Partial<Parameters<typeof import("../test/support/vscode/window.mjs").openWindow>[0]>} [window]
 * @property {readonly string[]} [themes] the only themes that it is taken in
 * @property {(window: import("../test/support/vscode/window.mjs").Window) => Promise<void>} play
 */

const suggestions = ".suggest-widget .monaco-list-row.focused";

/** @type {Record<string, Scene>} */
export const scenes = {
  completion: {
    play: async (window) => {
      await window.open("requirements/REQ-022.yaml");
      await window.goTo(7, 1);
      await window.press("End");
      await window.press("Enter");
      await window.press("Home");
      await window.type("dependsOn: [invoice");
      await window.see(suggestions);
    },
  },
  "completion-zh": {
    themes: ["light"],
    window: { sample: "供应链平台", locale: "zh-cn" },
    play: async (window) => {
      await window.open("requirements.yaml");
      await window.goTo(126, 1);
      await window.press("End");
      await window.press("ArrowLeft");
      await window.type(", 订单");
      await window.see(suggestions);
    },
  },
  hover: {
    play: async (window) => {
      await window.open("risks.yaml");
      await window.goTo(27, 13);
      await window.press("Control+K");
      await window.press("Control+I");
      await window.see(".monaco-hover:not(.hidden) .hover-row");
    },
  },
  "quick-fix": {
    play: async (window) => {
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
  "rename-preview": {
    window: { width: 1100, height: 700 },
    play: async (window) => {
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
};
