// Writes THIRD_PARTY_NOTICES.txt from what is bundled. `--check` writes nothing and fails when it is out of date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "./bundles.mjs";
import { bundledPackages } from "./dependencies/bundledPackages.mjs";
import { thirdPartyNotices } from "./dependencies/thirdPartyNotices.mjs";

const file = path.join(root, "THIRD_PARTY_NOTICES.txt");
const wanted = thirdPartyNotices(await bundledPackages());
if (!existsSync(file) || readFileSync(file, "utf8") !== wanted) {
  const isCheck = process.argv.includes("--check");
  if (!isCheck) writeFileSync(file, wanted);
  console.log(
    `${isCheck ? "out of date, run node scripts/notices.mjs" : "written"}: THIRD_PARTY_NOTICES.txt`,
  );
  if (isCheck) process.exit(1);
}
