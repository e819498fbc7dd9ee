import type { BuilderProject } from './project.ts';

/** One mistake in a configuration, which exactly one rule finds. */
export interface Mistake {
  rule: string;
  severity: 'error' | 'warning';
  what: string;
  /** Part of the line of the YAML file, or of `package.json`, that the finding points to. */
  line: string;
  plant(project: BuilderProject): void;
}

/** A mistake as it stands in a table. */
export type Row = [rule: string, what: string, line: string, plant: Mistake['plant']];
