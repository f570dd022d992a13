import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the sample panel", () => {
  everyTheme(usePanels(), "samplePanel", async ({ page }) => {
    await page.locator("tbody th").first().click();
    await page.locator("button[data-key=filters]").click();
    await page.locator(".filters").waitFor();
  });
});
