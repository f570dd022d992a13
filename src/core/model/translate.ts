export type MessageArguments = Readonly<Record<string, string | number>>;

export type Language = "en" | "zh-CN";

/** Gives the reader's language for an English text, with `{name}` places filled in. */
export interface Translate {
  (english: string, values?: MessageArguments): string;
  /** For texts that carry their own translations. */
  readonly language: Language;
}

/** A bundle maps English texts to another language; without one, or for a text it lacks, English stands. */
export function createTranslator(
  bundle?: Readonly<Record<string, string>>,
  language: Language = "en",
): Translate {
  const translate = (english: string, values: MessageArguments = {}) =>
    (bundle?.[english] ?? english).replace(/\{(\w+)\}/g, (place, name: string) =>
      Object.hasOwn(values, name) ? String(values[name]) : place,
    );
  return Object.assign(translate, { language });
}
