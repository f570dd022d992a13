/** What the gallery shows, as its address says. */
export interface Wanted {
  readonly panel: string;
  readonly theme: string;
  readonly language: string;
  /** Pixels; `full` for all there is. */
  readonly width: string;
  /** Per cent. */
  readonly zoom: string;
}

/** What can be chosen, the usual first. */
export const choices = {
  theme: ["light", "dark", "highContrast", "highContrastLight"],
  language: ["en", "zh-CN"],
  width: ["full", "1100", "700", "320"],
  zoom: ["100", "150", "200"],
} as const satisfies Readonly<Record<Exclude<keyof Wanted, "panel">, readonly string[]>>;

/** @param hash of the address, such as `#panel=riskRegister&theme=dark` */
export function wantedIn(hash: string, panels: readonly string[]): Wanted {
  const said = new URLSearchParams(hash.replace(/^#/, ""));
  const one = (name: string, allowed: readonly string[]) =>
    allowed.find((value) => value === said.get(name)) ?? allowed[0] ?? "";
  return {
    panel: one("panel", panels),
    theme: one("theme", choices.theme),
    language: one("language", choices.language),
    width: one("width", choices.width),
    zoom: one("zoom", choices.zoom),
  };
}

/** The address of it. */
export function hashOf(wanted: Wanted): string {
  return `#${new URLSearchParams({ ...wanted })}`;
}
