import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the communication calendar", () => {
  everyTheme(usePanels(), "calendar", async ({ page }) => {
    await page.locator('[data-key="day-2026-06-08"]').click();
    await page.locator('[data-key="log"]').click();
    await page.locator('[data-key="log-id"]').selectOption("COM-001");
  });
});

describe("the agenda of the communication calendar", () => {
  everyTheme(usePanels(), "calendar", async ({ page }) => {
    await page.locator('[data-key="mode-agenda"]').click();
  });
});
