import { CHECK_NAMES, type CheckResult, passed } from '../../src/verify-binary/check.ts';
import type { ReportData } from '../../src/verify-binary/report-data.ts';
import type { Run } from '../../src/verify-binary/runs/trial.ts';

/** A report of the program `app` for Linux, of which every check passed in two runs. */
export function sampleReport(overrides: Partial<ReportData> = {}): ReportData {
  return {
    schemaVersion: 1,
    passed: true,
    name: 'app',
    version: '1.2.3',
    targetTriple: 'x86_64-unknown-linux-gnu',
    source: 'dist/sidecar/app-1.2.3-x86_64-unknown-linux-gnu.tar.zst',
    digest: `sha256:${'d'.repeat(64)}`,
    size: 52_000_000,
    files: 88,
    packager: {
      name: 'pyinstaller',
      version: '6.22.3',
      command: ['python', '-m', 'PyInstaller', '--onedir'],
    },
    python: '3.12.1',
    machine: { platform: 'linux', arch: 'x64' },
    checks: CHECK_NAMES.map((name) => passed(name, 'as it should be')),
    runs: [sampleRun({ number: 1, folder: 'long', readyMs: 620 }), sampleRun({ number: 2 })],
    ready: { min: 400, median: 510, max: 620 },
    health: { min: 410, median: 525, max: 640 },
    at: '2026-01-02T03:04:05.678Z',
    ...overrides,
  };
}

/** A run that went well. */
export function sampleRun(overrides: Partial<Run> = {}): Run {
  return {
    number: 1,
    folder: 'short',
    readyMs: 400,
    healthMs: 420,
    stopMs: 80,
    port: 49152,
    failures: [],
    ...overrides,
  };
}

/** The report with these results in place of those of the same name. */
export function reportWith(...results: readonly CheckResult[]): ReportData {
  const report = sampleReport();
  const checks = report.checks.map((check) => results.find(({ name }) => name === check.name) ?? check);
  return { ...report, checks, passed: checks.every(({ status }) => status !== 'failed') };
}
