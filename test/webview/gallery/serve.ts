import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { type Theme, themes } from "../support/themes.ts";
import { galleryPage } from "./galleryPage.ts";
import { galleryPanels } from "./galleryPanels.ts";
import { GalleryTalk } from "./galleryTalk.ts";
import { SampleProject } from "./sampleProject.ts";

interface Answer {
  readonly type: "text/html" | "text/css" | "text/javascript" | "application/json";
  readonly body: string;
}

interface OpenPage {
  readonly talk: GalleryTalk;
  /** What the panel is to be sent with the next answer. */
  readonly messages: unknown[];
}

/** More pages are not open at once. */
const mostPages = 20;

const pages = new Map<string, OpenPage>();

/** Serves the gallery on this machine until it is closed. A port of 0 takes any that is free. */
export async function galleryServer(port: number): Promise<Server> {
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => {
        response.writeHead(found ? 200 : 404, {
          "content-type": `${found?.type ?? "text/plain"}; charset=utf-8`,
          "cache-control": "no-store",
        });
        response.end(found?.body ?? "There is nothing here.");
      },
      (error: unknown) => {
        response.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
        response.end(String(error));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return server;
}

export function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

async function answer(request: IncomingMessage): Promise<Answer | undefined> {
  const url = new URL(request.url ?? "/", `http://${request.headers.host}`);
  const { pathname, searchParams, origin } = url;
  if (pathname === "/talk" && request.method === "POST") {
    return json(await talk(searchParams.get("page") ?? "", JSON.parse(await text(request))));
  }
  if (request.method !== "GET") return undefined;
  if (pathname === "/") return file("text/html", "webview/gallery/index.html");
  if (pathname === "/gallery.css") return file("text/css", "webview/gallery/gallery.css");
  if (pathname === "/gallery.js") return file("text/javascript", "out/gallery/gallery.js");
  if (pathname === "/panels") return json(Object.keys(galleryPanels));
  if (pathname === "/page") return page(searchParams, origin);
  // Names of scripts and their pieces, and nothing that leads elsewhere.
  const script = /^\/((?:dist\/webview|out\/gallery)\/[\w-]+\.js)$/.exec(pathname)?.[1];
  return script === undefined ? undefined : file("text/javascript", script);
}

async function page(wanted: URLSearchParams, origin: string): Promise<Answer | undefined> {
  const name = wanted.get("panel") ?? "";
  const panel = galleryPanels[name];
  if (!panel) return undefined;
  const theme = (Object.keys(themes) as Theme[]).find((one) => one === wanted.get("theme")) ?? "light";
  const language = wanted.get("language") === "zh-CN" ? "zh-CN" : "en";
  const project = new SampleProject(language);
  await project.service.load();
  const messages: unknown[] = [];
  const opened = new GalleryTalk({
    panel: await panel.load(),
    project,
    record: panel.record?.[language],
    post: async (message) => messages.push(message),
  });
  const id = crypto.randomUUID();
  pages.set(id, { talk: opened, messages });
  for (const old of [...pages.keys()].slice(0, -mostPages)) pages.delete(old);
  const script = `${origin}/${panel.script}`;
  return { type: "text/html", body: galleryPage({ name, page: id, theme, language, script, origin }) };
}

async function talk(id: string, message: unknown): Promise<readonly unknown[]> {
  const open = pages.get(id);
  if (!open) return [];
  await open.talk.conversation.receive(message);
  await open.talk.conversation.settled();
  for (const failure of open.talk.failures.splice(0)) throw failure;
  return open.messages.splice(0);
}

function json(value: unknown): Answer {
  return { type: "application/json", body: JSON.stringify(value) };
}

function file(type: Answer["type"], path: string): Answer {
  return { type, body: readFileSync(path, "utf8") };
}
