import { everyTheme } from "../support/everyTheme.ts";
import { usePanels } from "../support/usePanels.ts";

describe("the sample panel", () => {
  everyTheme(usePanels(), "samplePanel");
});
