import { type Disposable, EventEmitter, type Uri, workspace } from "vscode";
import type { DesktopOnly } from "./commands/desktopOnly.ts";
import { Disposables } from "./disposables.ts";
import type { Host } from "./host.ts";

/** Who acts, as far as it is known: the address in the settings, else the one that Git uses. */
export class Identity implements Disposable {
  readonly #loadHost: () => Promise<Host>;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new EventEmitter<void>());
  /** What Git said last in each folder. */
  readonly #inGit = new Map<string, string | undefined>();

  /** Fires when somebody else acts than before, or when it has become known who does. */
  readonly onDidChange = this.#changed.event;

  constructor(loadHost: () => Promise<Host>) {
    this.#loadHost = loadHost;
    this.#disposables.add(
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("assent.identity")) this.#changed.fire();
      }),
    );
  }

  /** Looks for the address with which somebody acts in a project. */
  async find(folder: Uri): Promise<string | undefined> {
    const setting = inSettings(folder);
    if (setting !== undefined) return setting;
    const host = await this.#loadHost();
    const address = await host.gitAddress(folder).catch(() => undefined);
    const before = this.#inGit.get(folder.toString());
    this.#inGit.set(folder.toString(), address);
    if (address !== before) this.#changed.fire();
    return address;
  }

  /** What can't be done where this runs. */
  async lacks(): Promise<readonly DesktopOnly[]> {
    return (await this.#loadHost()).lacks;
  }

  /** The address as far as it is known at once; where nobody has looked for it, a look begins. */
  known(folder: Uri): string | undefined {
    const setting = inSettings(folder);
    if (setting === undefined && !this.#inGit.has(folder.toString())) void this.find(folder);
    return setting ?? this.#inGit.get(folder.toString());
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}

function inSettings(folder: Uri): string | undefined {
  return workspace.getConfiguration("assent", folder).get("identity", "").trim() || undefined;
}
