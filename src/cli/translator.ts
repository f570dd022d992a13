import { createTranslator, type Language, type Translate } from "../core/model/translate.ts";

/** Texts in a language; its translations are loaded where it needs any. */
export async function translatorFor(language: Language): Promise<Translate> {
  if (language !== "zh-CN") return createTranslator(undefined, language);
  const bundle = await import("../../l10n/bundle.l10n.zh-cn.json", { with: { type: "json" } });
  return createTranslator(bundle.default, language);
}
