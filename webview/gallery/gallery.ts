import { choices, hashOf, type Wanted, wantedIn } from "./wanted.ts";

/** What a page of a panel tells the gallery around it. */
interface FromPage {
  readonly page: string;
  readonly message?: { readonly type: string; readonly [field: string]: unknown };
  readonly violation?: string;
}

const panels = (await (await fetch("/panels")).json()) as readonly string[];
const nav = document.querySelector("nav") as HTMLElement;
const form = document.querySelector("form") as HTMLFormElement;
const frame = document.querySelector("iframe") as HTMLIFrameElement;
const status = document.querySelector("[role=status]") as HTMLElement;

function show(): void {
  const wanted = wantedIn(location.hash, panels);
  nav.replaceChildren(...panels.map((panel) => link(panel, wanted)));
  form.replaceChildren(
    ...(Object.keys(choices) as (keyof typeof choices)[]).map((name) => select(name, wanted)),
  );
  const zoom = Number(wanted.zoom) / 100;
  const room = frame.parentElement as HTMLElement;
  const width = wanted.width === "full" ? room.clientWidth : Number(wanted.width);
  // As in the editor, a zoom leaves the page fewer pixels.
  frame.style.width = `${width / zoom}px`;
  frame.style.height = `${room.clientHeight / zoom}px`;
  frame.style.zoom = String(zoom);
  const { panel, theme, language } = wanted;
  const page = `/page?${new URLSearchParams({ panel, theme, language })}`;
  if (frame.getAttribute("src") !== page) frame.setAttribute("src", page);
}

function link(panel: string, wanted: Wanted): HTMLAnchorElement {
  const made = document.createElement("a");
  made.href = hashOf({ ...wanted, panel });
  made.textContent = panel;
  if (panel === wanted.panel) made.setAttribute("aria-current", "page");
  return made;
}

function select(name: keyof typeof choices, wanted: Wanted): HTMLLabelElement {
  const label = document.createElement("label");
  const made = document.createElement("select");
  made.append(...choices[name].map((value) => new Option(value, value, false, value === wanted[name])));
  made.addEventListener("change", () => {
    location.hash = hashOf({ ...wanted, [name]: made.value });
  });
  label.append(`${name} `, made);
  return label;
}

window.addEventListener("message", ({ data, source }: MessageEvent<FromPage>) => {
  if (source !== frame.contentWindow) return;
  if (data.violation !== undefined) status.textContent = `Refused by the policy: ${data.violation}`;
  else if (data.message?.type === "export") save(data.message);
  else if (data.message) void talk(data.page, data.message);
});

async function talk(page: string, message: NonNullable<FromPage["message"]>): Promise<void> {
  if (message.type === "open") status.textContent = `Opens ${message.id}`;
  if (message.type === "openLine")
    status.textContent = `Opens ${message.file}, line ${Number(message.line) + 1}`;
  const answer = await fetch(`/talk?page=${page}`, { method: "POST", body: JSON.stringify(message) });
  for (const one of (await answer.json()) as readonly unknown[]) frame.contentWindow?.postMessage(one, "*");
}

function save(message: NonNullable<FromPage["message"]>): void {
  const made = document.createElement("a");
  made.href = URL.createObjectURL(new Blob([message.content as BlobPart]));
  made.download = `${message.name}.${message.format}`;
  made.click();
  URL.revokeObjectURL(made.href);
}

window.addEventListener("hashchange", show);
window.addEventListener("resize", show);
show();
