import { writeFileSync } from "node:fs";
import { openBrowser } from "../../test/support/vscode/browser.mjs";
import { SampleProject } from "../../test/webview/gallery/sampleProject.ts";
import { describePanels } from "./describePanels.ts";
import { framesOf } from "./frames.ts";
import { largeFiles } from "./largeFiles.ts";
import { measurePanel, type PanelTimes } from "./measurePanel.ts";
import { stories } from "./stories.ts";

/** `panels.mjs [results.json]` */
const [results] = process.argv.slice(2);
const files = largeFiles();
const project = new SampleProject("en", files);
await project.service.load();
const [fault] = project.service.problems().filter(({ severity }) => severity === "error");
if (fault) throw new Error(`The large project has an error: ${fault.message}`);
const { browser, page } = await openBrowser();
try {
  const still = await framesOf(page, () => page.waitForTimeout(1000));
  const all: PanelTimes[] = [];
  for (const story of stories) all.push(await measurePanel(browser, project, files, story));
  console.log(describePanels(all, still));
  if (results) writeFileSync(results, JSON.stringify({ all, still }));
} finally {
  await browser.close();
}
