import { openWindow } from "../support/vscode/window.mjs";

describe("suggestions", () => {
  /** @type {import("../support/vscode/window.mjs").Window} */
  let window;

  before(async () => {
    window = await openWindow({ theme: "light" });
  });

  after(() => window.close());

  it("come to somebody who types at once and fast, and take an id by a word of its title", async () => {
    await window.open("requirements/REQ-022.yaml");
    await window.goTo(9, 1);
    await window.press("Enter");
    await window.press("ArrowUp");
    await window.type("dependsOn: [dispute");
    await window.page.locator(".suggest-widget .monaco-list-row.focused", { hasText: "REQ-016" }).waitFor();
    await window.press("Enter");
    await window.page.locator(".view-line", { hasText: "dependsOn: [REQ-016" }).waitFor();
  });
});
