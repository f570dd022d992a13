import {
  commands,
  FileSystemError,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from "vscode";
import type { Translate } from "../../core/model/translate.ts";
import { type Sample, samples } from "../../generated/samples.ts";
import { uiLanguage } from "../uiLanguage.ts";
import { textOf } from "./given.ts";
import type { CommandContext, Given } from "./registerCommands.ts";

/**
 * Copies a sample project (`sample`, the name of its folder) into a folder that a person picks (`folder`, a URI) and
 * opens the copy, unless `open` is false. Returns the copy's folder; undefined when cancelled.
 */
export async function openSample(
  { extension, t }: CommandContext,
  given: Given,
): Promise<string | undefined> {
  const sample = samples.find(({ name }) => name === given.sample) ?? (await pickSample(t));
  if (!sample) return undefined;
  const folder = textOf(given.folder);
  const parent = folder === undefined ? await pickFolder(t) : Uri.parse(folder);
  if (!parent) return undefined;
  const target = await freeFolder(parent, sample.name);
  const from = Uri.joinPath(extension, "dist/samples", `${sample.name}.json`);
  const files = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(from)));
  if (!(await writeFiles({ title: sample.title, files, target, t }))) return undefined;
  if (given.open !== false) {
    const forceNewWindow = (workspace.workspaceFolders ?? []).length > 0;
    await commands.executeCommand("vscode.openFolder", target, { forceNewWindow });
  }
  return target.toString();
}

async function pickSample(t: Translate): Promise<Sample | undefined> {
  const own = uiLanguage();
  const items = samples.map((sample): QuickPickItem & { readonly sample: Sample } => ({
    label: sample.title,
    description: sample.locale === "en" ? t("English") : t("Chinese"),
    sample,
  }));
  items.sort((a, b) => Number(b.sample.locale === own) - Number(a.sample.locale === own));
  const picked = await window.showQuickPick(items, { title: t("Which sample?"), matchOnDescription: true });
  return picked?.sample;
}

async function pickFolder(t: Translate): Promise<Uri | undefined> {
  const label = t("Copy the sample here");
  const options = { canSelectFolders: true, canSelectFiles: false, title: label, openLabel: label };
  return (await window.showOpenDialog(options))?.[0];
}

/** A folder that is not there yet: `name`, or `name-2` and so on. */
async function freeFolder(parent: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(parent, number === 1 ? name : `${name}-${number}`);
    if (!(await exists(folder))) return folder;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === "FileNotFound") return false;
    throw error;
  }
}

interface Copy {
  readonly title: string;
  /** Texts by their paths. */
  readonly files: Readonly<Record<string, string>>;
  readonly target: Uri;
  readonly t: Translate;
}

/** Writes all files; false when cancelled. What can't be written whole is taken away again. */
async function writeFiles({ title, files, target, t }: Copy): Promise<boolean> {
  const location = ProgressLocation.Notification;
  const options = { location, title: t("Copying “{name}”", { name: title }), cancellable: true };
  return window.withProgress(options, async (progress, cancelled) => {
    const all = Object.entries(files);
    try {
      for (const [path, text] of all) {
        if (cancelled.isCancellationRequested) break;
        await workspace.fs.writeFile(Uri.joinPath(target, path), new TextEncoder().encode(text));
        progress.report({ increment: 100 / all.length });
      }
    } catch (error) {
      await removeCopy(target);
      throw error;
    }
    if (cancelled.isCancellationRequested) await removeCopy(target);
    return !cancelled.isCancellationRequested;
  });
}

async function removeCopy(target: Uri): Promise<void> {
  if (await exists(target)) await workspace.fs.delete(target, { recursive: true });
}
