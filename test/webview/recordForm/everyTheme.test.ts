import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the form of a risk", () => {
  everyTheme(usePanels(), "recordForm", async ({ page }) => {
    await page.locator('[data-key="f-title"]').fill("");
    await page.locator('[data-key="f-title"]').press("Enter");
    await page.locator(".problems .error").first().waitFor();
  });
});

describe("the form of what is agreed", () => {
  everyTheme(usePanels(), "recordForm", async () => {}, {
    record: "requirements/REQ-001.yaml",
    files: {
      "assent.yaml": "assent: 1\nname: Portal\n",
      "requirements/REQ-001.yaml":
        "id: REQ-001\ntitle: Print\nstatus: baselined\npriority: must\nx-own: {a: 1}\nacceptanceCriteria:\n  - {id: AC-1, text: Quick}\nhistory:\n  - {at: 2026-06-01T10:00:00Z, by: a@b.example, event: BASELINE, state: baselined, content: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA}\n",
    },
  });
});
