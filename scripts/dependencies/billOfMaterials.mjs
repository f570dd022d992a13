// What Assent is made of, in the CycloneDX format. It holds no time and no number of its own, so that the same project
// always gives the same bytes.
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bundles.mjs";

/** @typedef {import("./lockfileFaults.mjs").LockedPackage & { license: string, version: string }} Locked */

/**
 * Every locked package, those whose code is shipped as `required` and those that only build and test as `excluded`.
 * @param {readonly import("./bundledPackages.mjs").BundledPackage[]} bundled
 * @returns {string} JSON
 */
export function billOfMaterials(bundled) {
  const shipped = bundled.map((one) => purlOf(one.name, one.version));
  const { name, version, license } = readJson("package.json");
  /** @type {Record<string, Locked>} */
  const locked = readJson("package-lock.json").packages;
  const places = Object.keys(locked).filter((place) => place !== "");
  // A package may be locked in several places.
  const components = new Map(
    places.sort().map((place) => {
      const purl = purlOf(nameAt(place), locked[place].version);
      return [purl, component(nameAt(place), locked[place], shipped.includes(purl))];
    }),
  );
  return `${JSON.stringify(
    {
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: {
        lifecycles: [{ phase: "build" }],
        component: { type: "application", ...identity(name, version), ...licensed(license) },
      },
      components: [...components.values()],
      dependencies: [{ ref: purlOf(name, version), dependsOn: shipped }],
    },
    null,
    2,
  )}\n`;
}

/** @param {string} name @param {Locked} locked @param {boolean} isShipped */
function component(name, { version, integrity, license }, isShipped) {
  return {
    type: "library",
    ...identity(name, version),
    scope: isShipped ? "required" : "excluded",
    ...(integrity ? { hashes: [{ alg: "SHA-512", content: hexOf(integrity) }] } : {}),
    ...licensed(license),
  };
}

/** @param {string} name @param {string} version */
function identity(name, version) {
  const purl = purlOf(name, version);
  return { "bom-ref": purl, name, version, purl };
}

/** @param {string} license */
function licensed(license) {
  return { licenses: [/ (OR|AND) /.test(license) ? { expression: license } : { license: { id: license } }] };
}

/** @param {string} name @param {string} version */
function purlOf(name, version) {
  return `pkg:npm/${name.replace("@", "%40")}@${version}`;
}

/** @param {string} place */
function nameAt(place) {
  return place.replace(/^.*node_modules\//, "");
}

/** @param {string} integrity */
function hexOf(integrity) {
  return Buffer.from(integrity.replace(/^sha512-/, ""), "base64").toString("hex");
}

/** @param {string} file */
function readJson(file) {
  return JSON.parse(readFileSync(path.join(root, file), "utf8"));
}
