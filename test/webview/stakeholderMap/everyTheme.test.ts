import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the stakeholder map", () => {
  everyTheme(usePanels(), "stakeholderMap", async (panel) => {
    await panel.page.locator(".card[data-id=SH-002]").focus();
    await panel.page.locator("button[data-key=table-influences]").click();
    await panel.drawn();
  });
});
