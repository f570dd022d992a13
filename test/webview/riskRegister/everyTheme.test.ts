import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the risk register", () => {
  everyTheme(usePanels(), "riskRegister", async (panel) => {
    await panel.page.locator("assent-table td[data-column=answer]").first().click();
    await panel.page.locator('.cell:not([aria-label*=": 0 "]):not([aria-label*="：0（"])').first().click();
    await panel.page.getByRole("button", { name: /^(Filter|筛选)$/ }).click();
    await panel.page.locator("assent-risk-trend summary").click();
    await panel.drawn();
  });
});
