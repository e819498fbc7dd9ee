import { describe, expect, test } from 'vitest';
import type { ListedProcess } from './process-list.ts';
import { TreeMembers } from './tree-members.ts';

/** A process of a system that tells groups and sessions; by default it leads none. */
function process(pid: number, parent: number, rest: Partial<ListedProcess> = {}): ListedProcess {
  return { pid, parent, name: `p${pid}`, started: pid, group: 0, session: 0, ...rest };
}

const root = process(100, 1, { group: 100, session: 100 });

/** The members among `listed`, after these earlier lists. */
function members(
  listed: ListedProcess[],
  { before = [] as ListedProcess[][], marked = [] as number[] } = {},
) {
  const tree = new TreeMembers(100, ({ pid }) => marked.includes(pid));
  tree.meetRoot([root]);
  for (const list of before) tree.update(list);
  return tree
    .update(listed)
    .map(({ pid }) => pid)
    .sort((a, b) => a - b);
}

describe('a process belongs to the tree', () => {
  test('as a child or grandchild, in whatever order they are listed', () => {
    expect(members([process(103, 102), process(102, 101), process(101, 100), root, process(104, 1)])).toEqual(
      [100, 101, 102, 103],
    );
  });

  test('when its parents have gone, if it was seen before', () => {
    const [child, grandchild] = [process(101, 100), process(102, 101)];
    const before = [[root, child, grandchild]];
    expect(members([process(102, 1)], { before })).toEqual([102]);
    expect(members([process(102, 1), process(103, 102)], { before })).toEqual([102, 103]);
  });

  test('by the group or session of a member, though never seen', () => {
    expect(members([process(102, 1, { group: 100 }), process(103, 1, { session: 100 })])).toEqual([102, 103]);
    // A child that led a session of its own and has ended.
    const before = [[root, process(101, 100, { group: 101, session: 101 })]];
    expect(members([process(105, 1, { group: 105, session: 101 })], { before })).toEqual([105]);
  });

  test('by its mark, when all other ties are cut', () => {
    expect(members([process(102, 1, { group: 102, session: 102 })], { marked: [102] })).toEqual([102]);
  });

  test('on Windows by the number of a parent that has ended', () => {
    expect(members([process(102, 101)], { before: [[root, process(101, 100)]] })).toEqual([102]);
  });
});

describe('a process does not belong to the tree', () => {
  test('when it only got the number of a member', () => {
    const before = [[root, process(101, 100)]];
    expect(members([process(101, 1, { started: 500 })], { before })).toEqual([]);
    expect(members([process(100, 1, { started: 500, group: 100, session: 100 })])).toEqual([]);
  });

  test('when its parent only got the number of a member', () => {
    const before = [[root, process(101, 100)]];
    const stranger = process(101, 1, { started: 500 });
    expect(members([stranger, process(600, 101)], { before })).toEqual([]);
    // But what the member had started before is its own.
    expect(members([stranger, process(400, 101)], { before })).toEqual([400]);
  });

  test('when its group is led by one that only got the number', () => {
    const leader = process(100, 1, { started: 500, group: 100, session: 100 });
    expect(members([leader, process(600, 100, { group: 100, session: 100 })])).toEqual([]);
  });

  test('when it is older than the root', () => {
    expect(
      members([process(50, 100, { started: 50 }), process(51, 1, { group: 100 })], { marked: [50] }),
    ).toEqual([]);
  });
});

test('a root that was never met has its group, and nothing by number', () => {
  const tree = new TreeMembers(100);
  expect(tree.update([process(101, 100)])).toEqual([]);
  expect(tree.update([process(102, 1, { group: 100 })])).toHaveLength(1);
});
