// Puts translations into the places where they stand.
import { faultsOfCatalogs } from "./faults.mjs";

/**
 * Writes the translations into their catalogs; where one of them is refused, none is written.
 * @param {readonly import("./catalogs.mjs").Catalog[]} catalogs
 * @param {readonly import("./xliff.mjs").Translation[]} translations
 * @returns {{ changed: number, refused: { line: number, message: string }[] }}
 */
export function importTranslations(catalogs, translations) {
  const refused = translations.flatMap((translation) => {
    const message = reasonAgainst(catalogs, translation);
    return message === undefined ? [] : [{ line: translation.line, message }];
  });
  if (refused.length > 0) return { changed: 0, refused };
  let changed = 0;
  for (const catalog of catalogs) {
    const news = translations.filter(
      ({ original, id, target }) =>
        original === catalog.original && catalog.units.find((unit) => unit.id === id)?.target !== target,
    );
    if (news.length > 0) catalog.write(new Map(news.map(({ id, target }) => [id, target])));
    changed += news.length;
  }
  return { changed, refused };
}

/**
 * @param {readonly import("./catalogs.mjs").Catalog[]} catalogs
 * @param {import("./xliff.mjs").Translation} translation
 * @returns {string | undefined}
 */
function reasonAgainst(catalogs, { original, id, source, target }) {
  const catalog = catalogs.find((one) => one.original === original);
  const unit = catalog?.units.find((one) => one.id === id);
  if (!catalog || !unit) return `there is no text “${id}” in ${original}`;
  if (unit.source !== source) return `the English text is another by now: ${unit.source}`;
  const [fault] = faultsOfCatalogs([{ ...catalog, units: [{ ...unit, target }] }], []);
  return fault && `${fault.check}: ${fault.message}`;
}
