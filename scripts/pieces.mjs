// Which files of a bundle in pieces are loaded when, by esbuild's own account of what it wrote.

/** @typedef {import("esbuild").Metafile["outputs"]} Outputs */

/**
 * The file that a module became as an entry.
 * @param {Outputs} outputs
 * @param {string} module
 * @returns {string}
 */
export function fileOf(outputs, module) {
  const file = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === module);
  if (!file) throw new Error(`${module} is no entry.`);
  return file;
}

/**
 * What is loaded with a file: itself and all that it imports statically, however far away.
 * @param {Outputs} outputs
 * @param {string} file
 * @returns {Set<string>}
 */
export function loadedWith(outputs, file) {
  const loaded = new Set([file]);
  for (const name of loaded) {
    for (const next of importsOf(outputs, name, "import-statement")) loaded.add(next);
  }
  return loaded;
}

/**
 * What is loaded with a file and with everything that is imported dynamically on from there, except the modules
 * that are loaded on demand only.
 * @param {Outputs} outputs
 * @param {string} file
 * @param {readonly string[]} onDemand modules, or folders of them, that are not followed
 * @returns {Set<string>}
 */
export function loadedInTheEnd(outputs, file, onDemand) {
  const loaded = loadedWith(outputs, file);
  for (const name of loaded) {
    for (const next of importsOf(outputs, name, "dynamic-import")) {
      const module = outputs[next]?.entryPoint ?? "";
      if (onDemand.some((start) => module.startsWith(start))) continue;
      for (const piece of loadedWith(outputs, next)) loaded.add(piece);
    }
  }
  return loaded;
}

/**
 * The modules of a folder that became entries.
 * @param {Outputs} outputs
 * @param {string} folder
 * @returns {string[]}
 */
export function entriesIn(outputs, folder) {
  return Object.values(outputs).flatMap(({ entryPoint }) =>
    entryPoint?.startsWith(folder) ? [entryPoint] : [],
  );
}

/**
 * What one call of a command line loads: the entry and the command's module with all that they import statically,
 * and all that is imported dynamically on from the command, except the modules that are loaded on demand only.
 * @param {Outputs} outputs
 * @param {string} entry
 * @param {string} command
 * @param {readonly string[]} [onDemand] modules that are not followed
 * @returns {Set<string>}
 */
export function loadedForCall(outputs, entry, command, onDemand = []) {
  return new Set([
    ...loadedWith(outputs, fileOf(outputs, entry)),
    ...loadedInTheEnd(outputs, fileOf(outputs, command), onDemand),
  ]);
}

/**
 * All files of code; source maps are read by debuggers only.
 * @param {Outputs} outputs
 * @returns {string[]}
 */
export function allPieces(outputs) {
  return Object.keys(outputs).filter((name) => !name.endsWith(".map"));
}

/**
 * @param {Outputs} outputs
 * @param {Iterable<string>} files
 */
export function bytesOf(outputs, files) {
  return [...files].reduce((sum, name) => sum + (outputs[name]?.bytes ?? 0), 0);
}

/**
 * @param {Outputs} outputs
 * @param {string} file
 * @param {import("esbuild").ImportKind} kind
 */
function importsOf(outputs, file, kind) {
  const imports = outputs[file]?.imports ?? [];
  return imports.filter((one) => one.kind === kind && !one.external).map(({ path }) => path);
}
