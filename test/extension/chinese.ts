import { describeChinese } from "./chinese.test.ts";
import { runMocha } from "./support/runMocha.ts";

/** The tests with a Chinese display language. */
export function run(): Promise<void> {
  return runMocha(describeChinese);
}
