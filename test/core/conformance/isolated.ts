import { type ChildProcess, fork } from "node:child_process";

/** Asks a child process, and starts another where it crashes or takes too long. */
export class Isolated<Question extends object, Answer> {
  readonly #script: string;
  readonly #limit: number;
  #child: ChildProcess | undefined;

  /** @param limit in milliseconds, for one answer */
  constructor(script: string, limit: number) {
    this.#script = script;
    this.#limit = limit;
  }

  /** The answer, or what became of the child. */
  ask(question: Question): Promise<Answer | "crash" | "hang"> {
    const child = this.#child ?? fork(this.#script, { stdio: ["ignore", "ignore", "ignore", "ipc"] });
    this.#child = child;
    return new Promise((resolve) => {
      const end = (answer: Answer | "crash" | "hang") => {
        clearTimeout(timer);
        child.removeAllListeners();
        if (answer === "crash" || answer === "hang") {
          this.#child = undefined;
          child.kill("SIGKILL");
        }
        resolve(answer);
      };
      const timer = setTimeout(() => end("hang"), this.#limit);
      child.once("message", (answer) => end(answer as Answer));
      child.once("exit", () => end("crash"));
      child.once("error", () => end("crash"));
      child.send(question);
    });
  }

  close(): void {
    this.#child?.kill();
    this.#child = undefined;
  }
}
