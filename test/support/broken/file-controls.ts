/** Programs that are broken before they are started: their files are not those that were built. */
import { chmod, cp, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type NegativeControl, onItsWay, sound, spoiled } from './control.ts';
import { linkLibrary } from './libraries.ts';
import { NAME } from './sound-program.ts';
import { handOver, repack } from './workshop.ts';

const EXIST: NegativeControl[] = [
  {
    name: 'the archive has no program',
    make: onItsWay(async ({ program }, places) => {
      await rm(program);
      await repack(places);
      return places.archive;
    }),
    expectedCheck: 'exists',
    says: [/desk/],
  },
  {
    name: 'the program has another name than the manifest says',
    make: async (workshop) => {
      await rename(workshop.program, join(workshop.tree, 'desk-linux'));
      return (await handOver(workshop, { executable: 'desk-linux' })).manifest;
    },
    expectedCheck: 'name',
    says: [/desk-linux/, /'?desk'?/],
  },
  {
    name: 'the program is named as if for Windows',
    make: async (workshop) => {
      await rename(workshop.program, join(workshop.tree, 'desk.exe'));
      return (await handOver(workshop, { executable: 'desk.exe' })).manifest;
    },
    expectedCheck: 'name',
    says: [/desk\.exe/, /Windows|linux/i],
  },
  {
    name: 'too small',
    make: sound,
    inputs: { 'min-size': '1 GB' },
    expectedCheck: 'size',
    says: [/MB/, /1\.0 GB/, /min-size/],
  },
  {
    name: 'too large',
    make: sound,
    inputs: { 'max-size': '2 MB' },
    expectedCheck: 'size',
    says: [/MB/, /2\.0 MB/, /max-size/],
  },
  {
    name: 'a program of 0 bytes',
    make: spoiled(({ program }) => truncate(program, 0)),
    expectedCheck: 'size',
    says: [/empty|0 bytes/i],
  },
];

const FORMAT: NegativeControl[] = [
  {
    name: 'a stub: a shell script in place of the program',
    make: spoiled(({ program }) => writeFile(program, '#!/bin/sh\nexec python3 -m desk "$@"\n')),
    expectedCheck: 'format',
    says: [/#!\/bin\/sh/, /ELF/],
  },
  {
    name: 'a program that ends in its middle',
    make: spoiled(async ({ program }) => truncate(program, Math.floor((await stat(program)).size / 2))),
    expectedCheck: 'format',
    says: [/truncated|end|cut/i],
  },
  {
    name: 'not executable',
    make: spoiled(({ program }) => chmod(program, 0o644)),
    expectedCheck: 'layout',
    says: [/execut/i, /chmod \+x|0?755/],
  },
  {
    name: 'modes lost on the way',
    make: onItsWay(async ({ program, tree }) => {
      await chmod(program, 0o644);
      return tree;
    }),
    expectedCheck: 'layout',
    says: [/desk/, /archive/],
  },
  {
    name: 'links lost on the way',
    make: async (workshop) => {
      const { folder, tree, internal } = workshop;
      await linkLibrary(internal);
      await handOver(workshop);
      const flat = join(folder, 'flat');
      await cp(tree, flat, { recursive: true, dereference: true });
      await rm(tree, { recursive: true });
      await rename(flat, tree);
      return tree;
    },
    expectedCheck: 'layout',
    says: [/link/, /archive/],
  },
  {
    name: 'the folder of its files is missing',
    make: spoiled(({ internal }) => rm(internal, { recursive: true })),
    expectedCheck: 'layout',
    says: [/_internal/],
  },
  {
    name: 'only the program of a one-directory build',
    make: async ({ folder, program }) => {
      const alone = join(folder, 'alone', NAME);
      await cp(program, alone);
      return alone;
    },
    expectedCheck: 'layout',
    says: [/_internal/],
  },
];

const MANIFEST: NegativeControl[] = [
  {
    name: 'tampered with after the manifest was written',
    make: onItsWay(async ({ own }, places) => {
      await writeFile(join(own, 'templates', 'page.html'), '<!doctype html>\n<title>Dusk</title>\n');
      await repack(places);
      return places.manifest;
    }),
    expectedCheck: 'manifest',
    says: [/_internal\/desk\/templates\/page\.html/],
  },
  {
    name: 'a file that the manifest does not know',
    make: onItsWay(async ({ internal }, places) => {
      await writeFile(join(internal, 'sitecustomize.py'), 'import socket\n');
      await repack(places);
      return places.manifest;
    }),
    expectedCheck: 'manifest',
    says: [/_internal\/sitecustomize\.py/],
  },
  {
    name: 'a file of the manifest that is not there',
    make: onItsWay(async ({ own }, places) => {
      await rm(join(own, 'report.pyc'));
      await repack(places);
      return places.manifest;
    }),
    expectedCheck: 'manifest',
    says: [/_internal\/desk\/report\.pyc/],
  },
];

/** Programs that are not there, not whole, or not as they were. */
export const fileControls: readonly NegativeControl[] = [...EXIST, ...FORMAT, ...MANIFEST];
