import { execFile } from "node:child_process";
import { extensions, workspace } from "vscode";

/** The part of the built-in Git extension that is used here. */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { readonly git: { readonly path: string } };
}

/**
 * What `git config user.email` says in a folder; undefined where it says nothing. Git itself is asked, because what
 * the editor's Git extension reads leaves out the addresses that are set for some folders only (`includeIf`).
 * Starts no process where the workspace is not trusted.
 */
export async function gitAddress(folder: string): Promise<string | undefined> {
  const git = workspace.isTrusted ? await gitProgram() : undefined;
  if (git === undefined) return undefined;
  return new Promise((resolve) => {
    execFile(git, ["config", "--get", "user.email"], { cwd: folder, timeout: 5000 }, (error, output) =>
      resolve(error ? undefined : output.trim() || undefined),
    );
  });
}

/** The whole path of the Git that the editor uses: a bare name could be a file of the folder. */
async function gitProgram(): Promise<string | undefined> {
  const git = await extensions.getExtension<GitExtension>("vscode.git")?.activate();
  return git?.enabled ? git.getAPI(1).git.path : undefined;
}
