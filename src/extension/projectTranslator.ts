import { Uri, workspace } from "vscode";
import { createTranslator, type Language, type Translate } from "../core/model/translate.ts";

/** Speaks the language of a project's documents, whatever the editor speaks. */
export async function projectTranslator(locale: Language, extension: Uri, t: Translate): Promise<Translate> {
  if (locale === t.language) return t;
  if (locale === "en") return createTranslator();
  const file = Uri.joinPath(extension, "l10n", `bundle.l10n.${locale.toLowerCase()}.json`);
  const bundle = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
  return createTranslator(bundle as Readonly<Record<string, string>>, locale);
}
