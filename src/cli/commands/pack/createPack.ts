import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packLanguage } from "../../../core/exchange/pack/packLanguage.ts";
import { packWords } from "../../../core/exchange/pack/packScope.ts";
import { type PlannedPack, planPack } from "../../../core/exchange/pack/planPack.ts";
import { plainPath } from "../../../node/plainPath.ts";
import { exit, type OptionValues, type Surroundings, UsageError } from "../../command.ts";
import { eventTime } from "../../eventTime.ts";
import { whoActs } from "../../identity.ts";
import { openOne } from "../../openProjects.ts";
import { printable } from "../../printable.ts";
import { writePlanned } from "../../writePlanned.ts";
import { writeReport } from "../../writeReport.ts";

type Planned = Extract<PlannedPack, { ok: true }>;

/** Writes a pack for a stakeholder, and registers it in the project: both or neither. Returns the exit status. */
export async function createPack(
  what: readonly string[],
  options: OptionValues,
  around: Surroundings,
): Promise<number> {
  const { t } = around;
  const reader = options.for as string | undefined;
  if (what.length === 0) {
    throw new UsageError(t("Say what to pack: ids, or one of {words}.", { words: packWords.join(", ") }));
  }
  if (reader === undefined) throw new UsageError(t("Say who is asked: --for <stakeholder>."));
  const { folder, service } = await openOne(options.dir, around);
  const source = service.factsAt(around.now);
  const own = await around.translatorFor(packLanguage(reader, source.project));
  const at = eventTime(undefined, around);
  const wish = { what, for: reader, by: whoActs(options.by, folder, around), at };
  const planned = planPack({ ...wish, until: options.until as string | undefined }, source, own);
  const isJson = options.format === "json";
  if (!planned.ok) {
    if (isJson) around.out(toJson({ ok: false, messages: planned.messages }));
    else around.err(planned.messages.map((message) => `assent: ${printable(message)}\n`).join(""));
    return exit.problems;
  }
  const out = String(options.out ?? `${planned.pack.id}.html`);
  const isDryRun = options["dry-run"] === true;
  if (!isDryRun) await write(planned, out, folder, around);
  around.out(isJson ? packJson(planned, out, isDryRun) : describe(planned, out, isDryRun, around));
  return exit.fine;
}

/**
 * In the project's folder the page and what the project keeps of it are one write. Elsewhere the page comes first: one that
 * the project doesn't know of is made again, with the same id, by the next try.
 */
async function write(
  { file, html, data }: Planned,
  out: string,
  folder: string,
  around: Surroundings,
): Promise<void> {
  const isPage = out.toLowerCase().endsWith(".html");
  const pages = isPage ? { [out]: html } : { [`${out}/index.html`]: html, [`${out}/data.json`]: data };
  const writes = Object.entries(pages).map(([name, text]) => {
    const place = path.resolve(around.cwd, name);
    const expected = existsSync(place) ? readFileSync(place, "utf8") : undefined;
    return { path: path.relative(folder, place).replaceAll(path.sep, "/"), text, expected };
  });
  if (writes.every((page) => plainPath(folder, page.path) !== undefined)) {
    return writePlanned(folder, [file, ...writes], around);
  }
  if (!isPage) mkdirSync(path.resolve(around.cwd, out), { recursive: true });
  for (const [name, text] of Object.entries(pages))
    await writeReport(name, text, path.extname(name).slice(1), around);
  await writePlanned(folder, [file], around);
}

function describe(
  { pack, leftOut, file }: Planned,
  out: string,
  isDryRun: boolean,
  around: Surroundings,
): string {
  const { t } = around;
  const name = pack.form.recipient?.name ?? pack.for;
  const lines = [
    t("{pack} for {name}: {items}", {
      ...{ pack: pack.id, name: printable(name) },
      items: pack.items.map(({ record }) => record).join(", "),
    }),
    ...leftOut.map((message) => t("Left out: {message}", { message: printable(message) })),
    ...(isDryRun
      ? [t("Nothing is written; this would be: {files}", { files: [out, file.path].join(", ") })]
      : [
          t("Written: {files}", { files: [out, file.path].join(", ") }),
          t("Send {out} to {name}; bring the answer in with “assent pack import <file>”.", {
            out,
            name: printable(name),
          }),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}

function packJson({ pack, leftOut, file }: Planned, out: string, dryRun: boolean): string {
  const { id, digest, language, items } = pack;
  return toJson({
    ok: true,
    dryRun,
    ...{ id, for: pack.for, language, digest, out, register: file.path, leftOut },
    items: items.map(({ record, content, events }) => ({
      record,
      content,
      events: events.map(({ event }) => event),
    })),
  });
}

function toJson(value: Readonly<Record<string, unknown>>): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}
