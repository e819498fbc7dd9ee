import { getStaticTOMLValue, ParseError, parseTOML } from 'toml-eslint-parser';
import { UserError } from '../shared/errors.ts';
import * as z from '../shared/zod.ts';

const texts = z.array(z.string());
const scripts = z.record(z.string(), z.string());
/** A dependency of Poetry: a constraint, a table, or several tables with markers. */
const poetryDependency = z.union([z.string(), z.looseObject({}), z.array(z.looseObject({}))]);
const poetryDependencies = z.record(z.string(), poetryDependency);

/** The part of `pyproject.toml` that is read; everything else may be there. */
const schema = z.looseObject({
  project: z
    .looseObject({
      name: z.string().optional(),
      version: z.string().optional(),
      description: z.string().optional(),
      authors: z.array(z.looseObject({ name: z.string().optional() })).default([]),
      dynamic: texts.default([]),
      dependencies: texts.optional(),
      'optional-dependencies': z.record(z.string(), texts).default({}),
      'requires-python': z.string().optional(),
      scripts: scripts.default({}),
      'gui-scripts': scripts.default({}),
      'entry-points': z.record(z.string(), scripts).default({}),
    })
    .optional(),
  'dependency-groups': z.record(z.string(), z.array(z.union([z.string(), z.looseObject({})]))).default({}),
  tool: z
    .looseObject({
      poetry: z
        .looseObject({
          name: z.string().optional(),
          version: z.string().optional(),
          dependencies: poetryDependencies.optional(),
          'dev-dependencies': poetryDependencies.default({}),
          group: z
            .record(z.string(), z.looseObject({ dependencies: poetryDependencies.default({}) }))
            .default({}),
          packages: z.array(z.looseObject({ from: z.string().optional() })).default([]),
          scripts: z.record(z.string(), z.unknown()).default({}),
        })
        .optional(),
      setuptools: z
        .looseObject({
          dynamic: z
            .record(
              z.string(),
              z.looseObject({
                file: z.union([z.string(), texts]).optional(),
                attr: z.string().optional(),
              }),
            )
            .default({}),
          'package-dir': z.record(z.string(), z.string()).default({}),
          packages: z.unknown().optional(),
        })
        .optional(),
      hatch: z
        .looseObject({
          version: z
            .looseObject({
              path: z.string().optional(),
              pattern: z.string().optional(),
              source: z.string().optional(),
            })
            .optional(),
        })
        .optional(),
      pdm: z
        .looseObject({
          version: z.looseObject({ source: z.string().optional(), path: z.string().optional() }).optional(),
        })
        .optional(),
    })
    .prefault({}),
});

export type PyprojectData = z.infer<typeof schema>;
export type PoetryDependency = z.infer<typeof poetryDependency>;

/**
 * The data in `text`, which `file` holds. Throws `project-unreadable` with line and column on a syntax error, or with the
 * key on a value of the wrong kind.
 */
export function parsePyproject(file: string, text: string): PyprojectData {
  return validated(file, parsed(file, text.replace(/^\uFEFF/, '')));
}

function parsed(file: string, text: string): unknown {
  try {
    return getStaticTOMLValue(parseTOML(text));
  } catch (error) {
    if (!(error instanceof ParseError)) throw error;
    // The parser counts columns from 0.
    const place = { file, line: error.lineNumber, column: error.column + 1 };
    throw new UserError('project-unreadable', `pyproject.toml is not valid TOML: ${error.message}.`, {
      place,
      hint: `Correct line ${place.line}, column ${place.column}.`,
      cause: error,
    });
  }
}

function validated(file: string, value: unknown): PyprojectData {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  const key = issue?.path.join('.') ?? '';
  throw new UserError(
    'project-unreadable',
    `In pyproject.toml, '${key}' is not what it should be: ${issue?.message}.`,
    {
      place: { file },
      hint: `Correct '${key}'.`,
    },
  );
}
