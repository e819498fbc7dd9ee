import type { ListedProcess } from './process-list.ts';

/**
 * Which of the processes that the system lists belong to a tree. It remembers whom it has seen, by number and time
 * of start, so that it knows them again when their parents are gone, and is not fooled by a number that was given
 * to another process.
 */
export class TreeMembers {
  readonly #root: number;
  readonly #marked: (process: ListedProcess) => boolean;
  /** All that were ever seen, by number. */
  readonly #seen = new Map<number, ListedProcess>();
  /** Numbers of the groups and sessions that only members can be in. */
  readonly #groups = new Set<number>();
  readonly #sessions = new Set<number>();
  #rootStart: number | undefined;

  /** `root` leads its group and session (POSIX); `marked` knows a member by its looks. */
  constructor(root: number, marked: (process: ListedProcess) => boolean = () => false) {
    this.#root = root;
    this.#marked = marked;
    this.#groups.add(root);
    this.#sessions.add(root);
  }

  /** Tells that the process with the root's number is the root: to be called while it cannot be another. */
  meetRoot(listed: readonly ListedProcess[]): void {
    if (this.#rootStart !== undefined) return;
    const root = listed.find(({ pid }) => pid === this.#root);
    if (!root) return;
    this.#rootStart = root.started;
    this.#add(root);
  }

  /** Those of `listed` that belong to the tree. */
  update(listed: readonly ListedProcess[]): ListedProcess[] {
    const living = new Map(listed.map((process) => [process.pid, process]));
    const found = listed.filter((process) => this.#isSeen(process));
    let others = listed.filter((process) => !this.#isSeen(process) && this.#isYoung(process));
    for (let grown = true; grown; ) {
      const fresh = others.filter((process) => this.#belongs(process, living));
      for (const process of fresh) this.#add(process);
      found.push(...fresh);
      others = others.filter((process) => !fresh.includes(process));
      grown = fresh.length > 0;
    }
    return found;
  }

  #add(process: ListedProcess): void {
    this.#seen.set(process.pid, process);
    if (process.group > 0) this.#groups.add(process.group);
    if (process.session > 0) this.#sessions.add(process.session);
  }

  #isSeen({ pid, started }: ListedProcess): boolean {
    return this.#seen.get(pid)?.started === started;
  }

  /** Only what was not started before the root can come from it. */
  #isYoung({ started }: ListedProcess): boolean {
    return this.#rootStart === undefined || !(started < this.#rootStart);
  }

  #belongs(process: ListedProcess, living: ReadonlyMap<number, ListedProcess>): boolean {
    return (
      this.#hasParent(process, living) ||
      this.#isLedByMember(process.group, this.#groups, living) ||
      this.#isLedByMember(process.session, this.#sessions, living) ||
      this.#marked(process)
    );
  }

  /** POSIX gives orphans a new parent, so a parent lives; Windows leaves them the number of the dead one. */
  #hasParent(process: ListedProcess, living: ReadonlyMap<number, ListedProcess>): boolean {
    const parent = this.#seen.get(process.parent);
    if (!parent || process.started < parent.started) return false;
    const now = living.get(process.parent);
    // The number may have gone to another, who is then the parent of what came later.
    return !now || now.started === parent.started || process.started < now.started;
  }

  #isLedByMember(
    id: number,
    known: ReadonlySet<number>,
    living: ReadonlyMap<number, ListedProcess>,
  ): boolean {
    if (!known.has(id)) return false;
    const leader = living.get(id);
    return !leader || this.#isSeen(leader);
  }
}
