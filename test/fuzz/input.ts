/** What is laid over the base project: texts by path. */
export type Input = Readonly<Record<string, string>>;

/** Which of the panels, reports and places an execution looks at; `all` where it must miss nothing. */
export type Turn = number | "all";

/** Those of a list whose turn it is. */
export function inTurn<T>(all: readonly T[], turn: Turn): readonly T[] {
  return turn === "all" ? all : all.slice(turn % all.length, (turn % all.length) + 1);
}

/** Whether it is the turn of what is looked at once in so many executions. */
export function isEvery(number: number, turn: Turn): boolean {
  return turn === "all" || turn % number === 0;
}
