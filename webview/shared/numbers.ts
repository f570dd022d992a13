/** Writes numbers and amounts as people of a language do. */
export class Numbers {
  readonly #language: string;
  readonly #plain: Intl.NumberFormat;

  constructor(language: "en" | "zh-CN") {
    this.#language = language;
    this.#plain = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  }

  /** A text stays as it is. */
  plain(value: number | string): string {
    return typeof value === "number" ? this.#write(value, this.#plain) : value;
  }

  /** An amount with its currency, whose code is the project's. */
  amount(value: number, currency: string): string {
    return [this.plain(value), currency].filter(Boolean).join(" ");
  }

  /** With its sign. */
  signed(value: number): string {
    return this.#write(value, new Intl.NumberFormat(this.#language, { signDisplay: "exceptZero" }));
  }

  /** The day of the week of a day, in short. */
  weekday(day: string): string {
    const format = new Intl.DateTimeFormat(this.#language, { weekday: "short", timeZone: "UTC" });
    return format.format(new Date(`${day}T00:00:00Z`));
  }

  /** With a minus that is as wide as a plus. */
  #write(value: number, format: Intl.NumberFormat): string {
    return format.format(value).replace("-", "−");
  }
}
