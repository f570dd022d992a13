/** How much all caches together may take, and how many files they may be. */
export interface CacheLimits {
  readonly bytes: number;
  readonly files: number;
}

/** A file beside caches. */
export interface KeptFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds. */
  readonly time: number;
}

/** The names of caches, and of those that are being written; a folder may hold other files too. */
const ours = /^[\w-]{43}\.[a-z]+(?:(?:\.\d+)?\.tmp)?$/;

/** What a process left behind that ended while it wrote, once nobody can be writing it any more. */
const oldestTemporary = 60 * 60 * 1000;

/** Whether a file is a cache, or one that is being written. */
export function isCache(name: string): boolean {
  return ours.test(name);
}

/** The oldest of some caches, and those that were never finished: what must go until the rest is within its limits. */
export function withoutRoom<F extends KeptFile>(caches: readonly F[], limits: CacheLimits): readonly F[] {
  const newestFirst = caches.toSorted((a, b) => b.time - a.time);
  const newest = newestFirst[0]?.time ?? 0;
  let bytes = 0;
  let count = 0;
  return newestFirst.filter(({ name, size, time }) => {
    const isTemporary = name.endsWith(".tmp");
    if (!isTemporary) {
      bytes += size;
      count++;
    }
    const isLeft = isTemporary && newest - time > oldestTemporary;
    return isLeft || bytes > limits.bytes || count > limits.files;
  });
}
