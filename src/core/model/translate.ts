export type MessageArguments = Readonly<Record<string, string | number>>;

/** Gives the reader's language for an English text, with `{name}` places filled in. */
export type Translate = (english: string, values?: MessageArguments) => string;

/** A bundle maps English texts to another language; without one, or for a text it lacks, English stands. */
export function createTranslator(bundle?: Readonly<Record<string, string>>): Translate {
  return (english, values = {}) =>
    (bundle?.[english] ?? english).replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : place,
    );
}
