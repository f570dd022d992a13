import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the trace matrix", () => {
  everyTheme(usePanels(), "traceMatrix", async (panel) => {
    await panel.page.locator('[data-key="depth-3"]').click();
    await panel.page.locator('[data-key="gap-untested"]').click();
    await panel.drawn();
  });
});
