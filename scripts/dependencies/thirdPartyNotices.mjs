// The licences of the packages whose code is in what people install, as their texts demand.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bundles.mjs";

const introduction = `Third-party notices

What people install of Assent holds code of the packages below. scripts/notices.mjs writes this file.
`;

/**
 * @param {readonly import("./bundledPackages.mjs").BundledPackage[]} packages
 * @returns {string} the content of THIRD_PARTY_NOTICES.txt
 */
export function thirdPartyNotices(packages) {
  const line = "-".repeat(80);
  return [
    introduction,
    ...packages.map(
      (one) =>
        `${line}\n${one.name} ${one.version} (${one.license})\n${line}\n\n${licenceText(one.folder)}\n`,
    ),
  ].join("\n");
}

/** @param {string} folder */
function licenceText(folder) {
  const files = readdirSync(path.join(root, folder))
    .filter((name) => /^(licen[cs]e|notice)/i.test(name))
    .sort();
  if (files.length === 0) throw new Error(`${folder} has no licence text.`);
  return files
    .map((name) => readFileSync(path.join(root, folder, name), "utf8"))
    .map((text) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[ \t]+$/gm, "")
        .trim(),
    )
    .join("\n\n");
}
