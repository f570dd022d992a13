import { judgeCase } from "./judgeCase.ts";
import type { SuiteCase } from "./suiteCase.ts";

/** Judges one case after the other in a process that may be lost without harm. */
process.on("message", (one: SuiteCase) => {
  process.send?.(judgeCase(one));
});
