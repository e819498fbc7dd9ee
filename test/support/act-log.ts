import { z } from 'zod';

export type Outcome = 'success' | 'failure' | 'skipped';

export interface ActJob {
  /** The key in the workflow; the same for all jobs of a matrix. */
  id: string;
  /** act's name: workflow, key, and a number where there is a matrix. */
  name: string;
  matrix: Readonly<Record<string, unknown>>;
  outcome: Outcome;
}

/** A step that ran. act does not tell about steps whose `if` was false. */
export interface ActStep {
  job: string;
  name: string;
  stage: 'Pre' | 'Main' | 'Post';
  /** Before `continue-on-error` is considered. */
  outcome: Outcome;
}

export interface ActAnnotation {
  job: string;
  step: string;
  level: 'error' | 'warning' | 'notice';
  message: string;
  title?: string;
  file?: string;
  line?: string;
}

export interface ActSummary {
  job: string;
  step: string;
  markdown: string;
}

export interface ActOutput {
  job: string;
  step: string;
  name: string;
  value: string;
}

export interface ActLog {
  jobs: ActJob[];
  steps: ActStep[];
  annotations: ActAnnotation[];
  summaries: ActSummary[];
  outputs: ActOutput[];
  /** Everything that was printed, as `[job] line`, with act's own messages. */
  log: string;
}

const outcome = z.enum(['success', 'failure', 'skipped']);
const entry = z.object({
  msg: z.string().default(''),
  job: z.string().default(''),
  jobID: z.string().default(''),
  matrix: z.record(z.string(), z.unknown()).nullish(),
  stage: z.string().optional(),
  step: z.string().default(''),
  stepID: z.array(z.string()).nullish(),
  stepResult: outcome.optional(),
  jobResult: outcome.optional(),
  command: z.string().optional(),
  arg: z.string().default(''),
  name: z.string().default(''),
  content: z.string().default(''),
  kvPairs: z.record(z.string(), z.string()).nullish(),
});
type Entry = z.infer<typeof entry>;

/** Reads what `act --json` printed; lines that are no JSON (act prints its final error plainly) only go to the log. */
export function parseActLog(text: string): ActLog {
  const log: ActLog = { jobs: [], steps: [], annotations: [], summaries: [], outputs: [], log: '' };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const parsed = parseEntry(line);
    if (!parsed) {
      log.log += `${line}\n`;
      continue;
    }
    log.log += `${parsed.job ? `[${parsed.job.trim()}] ` : ''}${parsed.msg.replace(/\n$/, '')}\n`;
    collect(log, { ...parsed, job: parsed.job.trim() });
  }
  return log;
}

function parseEntry(line: string): Entry | undefined {
  try {
    return entry.parse(JSON.parse(line));
  } catch {
    return undefined;
  }
}

function collect(log: ActLog, line: Entry): void {
  const { job, step, arg, name } = line;
  if (line.jobResult) {
    log.jobs.push({ id: line.jobID, name: job, matrix: line.matrix ?? {}, outcome: line.jobResult });
  }
  const { stage } = line;
  if (line.stepResult && line.stepID && (stage === 'Pre' || stage === 'Main' || stage === 'Post')) {
    log.steps.push({ job, name: step, stage, outcome: line.stepResult });
  }
  if (line.command === 'summary') log.summaries.push({ job, step, markdown: line.content });
  if (line.command === 'set-output') log.outputs.push({ job, step, name, value: arg });
  if (line.command === 'error' || line.command === 'warning' || line.command === 'notice') {
    log.annotations.push({ job, step, level: line.command, message: arg, ...place(line) });
  }
}

function place({ kvPairs }: Entry): Pick<ActAnnotation, 'title' | 'file' | 'line'> {
  const { title, file, line } = kvPairs ?? {};
  return { ...(title && { title }), ...(file && { file }), ...(line && { line }) };
}
