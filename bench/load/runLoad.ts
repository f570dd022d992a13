import { loadProject } from "./loadProject.ts";

/** One load in this process alone: `runLoad.mjs <folder>` prints what it took as JSON. */
process.stdout.write(JSON.stringify(await loadProject(process.argv[2] ?? "")));
