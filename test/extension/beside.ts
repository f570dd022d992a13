import { describeOtherYamlTools } from "./otherYamlTools.test.ts";
import { runMocha } from "./support/runMocha.ts";

/** The tests where another extension serves YAML too. */
export function run(): Promise<void> {
  return runMocha(describeOtherYamlTools);
}
