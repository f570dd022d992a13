import { readdirSync, readFileSync } from "node:fs";
import type { FileChange } from "../../../src/core/act/fileChanges.ts";
import { isRename } from "../../../src/core/act/fileChanges.ts";
import { createTranslator, type Language, type Translate } from "../../../src/core/model/translate.ts";
import { createProjectService, type ProjectService } from "../../../src/core/service.ts";
import { InMemoryFolder } from "../../support/inMemoryFolder.ts";

/** The sample in each language. */
const folders: Readonly<Record<Language, string>> = {
  en: "samples/invoice-portal",
  "zh-CN": "samples/供应链平台",
};

/** When the gallery is looked at: in the middle of what happens in the samples. */
export const sampleNow = new Date("2026-06-15T10:00:00Z");

/** A project in memory that begins as a sample. */
export class SampleProject {
  readonly folder: InMemoryFolder;
  readonly service: ProjectService;
  readonly t: Translate;

  constructor(
    language: Language,
    files: Readonly<Record<string, string>> = filesOf(folders[language]),
    t: Translate = translatorFor(language),
  ) {
    this.t = t;
    this.folder = new InMemoryFolder(files);
    this.service = createProjectService(this.folder, {
      t: this.t,
      today: () => sampleNow.toISOString().slice(0, 10),
      stage: "work",
    });
  }

  /** Carries out planned files, and reads the project again. */
  async apply(files: readonly FileChange[]): Promise<void> {
    for (const file of files) {
      if (isRename(file)) this.folder.remove(file.from);
      if (file.text === undefined) this.folder.remove(file.path);
      else this.folder.write(file.path, file.text);
    }
    await this.service.update(
      files.flatMap((file) => (isRename(file) ? [file.from, file.path] : [file.path])),
    );
  }

  /** Writes a file as somebody else would; undefined takes it away. */
  async write(path: string, text: string | undefined): Promise<void> {
    if (text === undefined) this.folder.remove(path);
    else this.folder.write(path, text);
    await this.service.update([path]);
  }

  async text(path: string): Promise<string> {
    const file = await this.folder.read(path);
    return file && "text" in file ? file.text : "";
  }
}

export function translatorFor(language: Language): Translate {
  if (language === "en") return createTranslator();
  const bundle = JSON.parse(readFileSync("l10n/bundle.l10n.zh-cn.json", "utf8")) as Record<string, string>;
  return createTranslator(bundle, language);
}

function filesOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .map((name) => name.replaceAll("\\", "/"))
      .filter((name) => name.endsWith(".yaml"))
      .map((name) => [name, readFileSync(`${folder}/${name}`, "utf8")]),
  );
}
