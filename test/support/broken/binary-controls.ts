/** Programs whose files are whole and cannot be right: for another machine, unsigned, incomplete. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type NegativeControl, sound, spoiled } from './control.ts';
import { neededLibrary, removeFiles } from './libraries.ts';
import { armLibrary, armProgram, macProgram } from './other-machines.ts';
import { handOver } from './workshop.ts';

const staleSignature = {
  digest: `sha256:${'0'.repeat(64)}`,
  tool: 'osslsigncode',
  signed: 1,
  kept: 0,
  skipped: 0,
  notarized: false,
  stapled: false,
  at: '2026-01-02T03:04:05.000Z',
};

/** Programs whose files are whole, and do not fit the machine, the wishes, or each other. */
export const binaryControls: readonly NegativeControl[] = [
  {
    name: 'a program for another processor',
    make: spoiled(({ program }) => armProgram(program)),
    expectedCheck: 'target',
    says: [/arm64/, /x86_64-unknown-linux-gnu|aarch64/],
  },
  {
    name: 'one library for another processor',
    make: spoiled(({ internal }) => armLibrary(internal)),
    expectedCheck: 'target',
    says: [/_speedups\S*\.so/, /arm64/],
  },
  {
    name: 'not signed where a signature is required',
    make: sound,
    inputs: { signature: 'required' },
    expectedCheck: 'signature',
    says: [/sign/],
  },
  {
    name: 'changed after it was signed',
    make: async (workshop) => {
      const { manifest } = await handOver(workshop, { signature: staleSignature });
      return manifest;
    },
    expectedCheck: 'signature',
    says: [/sign/],
  },
  {
    name: 'a required module is not in the bundle',
    make: spoiled(({ own }) => rm(join(own, 'report.pyc'))),
    inputs: { 'required-modules': 'desk.server\ndesk.report' },
    expectedCheck: 'modules',
    says: [/desk\.report/, /collect-submodules: desk\b/],
  },
  {
    name: 'a forbidden module is in the bundle',
    make: sound,
    inputs: { 'forbidden-modules': 'torch\ndesk.report' },
    expectedCheck: 'modules',
    says: [/desk\.report/, /exclude-modules: desk\.report/],
  },
  {
    name: 'a library that the program needs is missing',
    make: spoiled(async ({ internal }) => rm(join(internal, await neededLibrary(internal)))),
    expectedCheck: 'libraries',
    says: [/lib(?:crypto|ssl|bz2|lzma)\S*\.so/],
  },
  {
    name: "Python's own library is missing",
    make: spoiled(({ internal }) => removeFiles(internal, /^libpython/)),
    expectedCheck: 'libraries',
    says: [/libpython3\.\d+\.so/],
  },
  {
    name: 'a newer glibc than allowed',
    make: sound,
    inputs: { 'max-glibc': '2.5' },
    expectedCheck: 'glibc',
    says: [/2\.\d+/, /2\.5/, /older/],
  },
  {
    name: 'a newer macOS than allowed',
    make: async ({ tree, program }) => {
      await macProgram(program);
      await removeFiles(tree, /\.so(?:\.|$)/);
      return tree;
    },
    inputs: { 'min-macos': '10.12' },
    expectedCheck: 'macos',
    says: [/1[01]\.\d+/, /10\.12/],
  },
];
