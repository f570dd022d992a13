// What a lockfile must not hold: packages that could change unseen, that run code when they are installed, or whose
// licences we have not looked at.

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [inBundle] whether it came within another package, and has that one's digest
 * @property {boolean} [hasInstallScript]
 * @property {string} [license]
 * @property {Record<string, string>} [dependencies]
 */

/**
 * What is known of a lockfile, by the names of packages. What is no longer true is a fault too, so the lists shrink.
 * @typedef {object} Known
 * @property {readonly string[]} installScripts they have one that we do without
 * @property {readonly string[]} unverified no digest of theirs is known
 * @property {readonly string[]} licences SPDX identifiers that are fine
 * @property {Readonly<Record<string, string>>} [otherLicences] of packages that name theirs otherwise
 */

const publicRegistry = "https://registry.npmjs.org/";

/**
 * @param {{ readonly packages: Readonly<Record<string, LockedPackage>> }} lockfile
 * @param {Known} known
 * @returns {string[]} each with the name of the package
 */
export function lockfileFaults({ packages }, known) {
  const entries = Object.entries(packages)
    .filter(([place]) => place !== "")
    .map(([place, locked]) => ({ name: place.replace(/^.*node_modules\//, ""), locked }));
  return [
    ...entries.flatMap(({ name, locked }) => originFaults(name, locked)),
    ...differences(namesOf(entries, isUnverified), known.unverified, "has no digest"),
    ...differences(namesOf(entries, hasInstallScript), known.installScripts, "has an install script"),
    ...entries
      .filter(
        ({ name, locked }) => !isAllowed(locked.license ?? known.otherLicences?.[name] ?? "", known, name),
      )
      .map(({ name, locked }) => `${name} has the licence ${locked.license ?? "that nobody has named"}`),
  ];
}

/** @param {string} name @param {LockedPackage} locked */
function originFaults(name, { resolved, link, dependencies = {} }) {
  const elsewhere = resolved !== undefined && !resolved.startsWith(publicRegistry);
  const unpinned = Object.entries(dependencies).filter(([, range]) =>
    /^(git|https?|file|github|link)|\//.test(range),
  );
  return [
    ...(elsewhere || link ? [`${name} comes from ${resolved ?? "a folder"}`] : []),
    ...unpinned.map(([other, range]) => `${name} wants ${other} from ${range}`),
  ];
}

/** @param {LockedPackage} locked */
function isUnverified({ integrity, inBundle }) {
  return !inBundle && !/^sha512-[\w+/]{86}==$/.test(integrity ?? "");
}

/** @param {LockedPackage} locked */
function hasInstallScript(locked) {
  return locked.hasInstallScript === true;
}

/**
 * @param {readonly { name: string, locked: LockedPackage }[]} entries
 * @param {(locked: LockedPackage) => boolean} applies
 */
function namesOf(entries, applies) {
  return entries.filter(({ locked }) => applies(locked)).map(({ name }) => name);
}

/** @param {readonly string[]} found @param {readonly string[]} listed @param {string} what */
function differences(found, listed, what) {
  return [
    ...found.filter((name) => !listed.includes(name)).map((name) => `${name} ${what}`),
    ...listed
      .filter((name) => !found.includes(name))
      .map((name) => `${name} ${what}: no longer, strike it off`),
  ];
}

/**
 * Whether one of the alternatives of an SPDX expression holds only licences that are fine.
 * @param {string} expression
 * @param {Known} known
 * @param {string} name
 */
function isAllowed(expression, { licences, otherLicences = {} }, name) {
  if (otherLicences[name] === expression) return true;
  return expression
    .replace(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((licence) => licences.includes(licence)));
}
