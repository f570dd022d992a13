import { buildNodeTests } from "./buildTests.mjs";
import { runMocha } from "./runMocha.mjs";

const files = (await buildNodeTests()).filter((f) => !process.argv[2] || f.includes(process.argv[2]));
console.log(await runMocha(files));
