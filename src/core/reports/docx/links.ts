import { hrefOf } from "../document/linkTarget.ts";
import { element } from "./xml.ts";

/** The addresses to which a file leads: each has an id by its place, so that the same report has the same ids. */
export class Links {
  readonly #ids = new Map<string, string>();

  /** The id by which the text names an address. */
  idOf(address: string): string {
    const known = this.#ids.get(address);
    if (known !== undefined) return known;
    const id = `rIdLink${this.#ids.size + 1}`;
    this.#ids.set(address, id);
    return id;
  }

  /** The relationships that say where each id leads. */
  relationships(): string {
    const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";
    return [...this.#ids]
      .map(([address, id]) =>
        element("Relationship", { Id: id, Type: type, Target: hrefOf(address), TargetMode: "External" }),
      )
      .join("");
  }
}
