/** Record text for a place where `$(name)` would become an icon and invisible characters would deceive. */
export function plainLabel(text: string): string {
  return text.replace(/\$\((?=[a-z])/gi, "$\u200b(").replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, "");
}
