/** A text of one line, cut where it gets longer than so many characters. */
export function cutTo(length: number, text: string): string {
  const characters = [...text];
  return characters.length > length
    ? `${characters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`
    : text;
}
