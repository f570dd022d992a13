/** A part of a template: a heading and what stands under it. */
export interface TemplatePart {
  readonly heading: string;
  /** The name in double braces. */
  readonly block: string;
  /** A sentence or two before it. */
  readonly prose?: string;
}

/** A template of a title, what stands before all parts, and the parts one after the other. */
export function templateText(title: string, lead: readonly string[], parts: readonly TemplatePart[]): string {
  const texts = [
    `# ${title}`,
    ...lead,
    ...parts.flatMap(({ heading, block, prose }) => [
      `## ${heading}`,
      ...(prose === undefined ? [] : [prose]),
      place(block),
    ]),
  ];
  return `${texts.join("\n\n")}\n`;
}

/** The place of a name in a template. */
export function place(name: string): string {
  return `{{${name}}}`;
}
