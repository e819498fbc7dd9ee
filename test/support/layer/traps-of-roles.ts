/** Sources that are more to a program than a module or data. */
import { main, type Trap } from './trap.ts';

export const ROLE_TRAPS: readonly Trap[] = [
  {
    name: 'a runtime hook that is a module too',
    inputs: { 'runtime-hooks': 'app/early.py' },
    files: { 'app/early.py': 'EARLY = 1\n', 'app/main.py': main('import app.early') },
    edits: [{ what: 'a constant of it', change: { 'app/early.py': 'EARLY = 2\n' }, must: 'full' }],
  },
  {
    name: 'a script that is a module too and has the name of another',
    inputs: { entry: 'app/keyword.py' },
    files: {
      'app/keyword.py': 'import sys\nsys.path.insert(0, ".")\nimport app.user\nSTART = 1\n',
      'app/user.py': 'import app.keyword\n',
    },
    edits: [
      {
        what: 'a constant of it',
        change: { 'app/keyword.py': 'import sys\nsys.path.insert(0, ".")\nimport app.user\nSTART = 2\n' },
        must: 'full',
      },
    ],
  },
  {
    name: 'a module that is collected as data too',
    inputs: { 'add-data': 'app/part.py:sources' },
    files: {},
    edits: [
      { what: 'its body', change: { 'app/part.py': 'def run():\n    return 2\n' }, must: '1' },
      { what: 'a comment in it', change: { 'app/part.py': '# why\ndef run():\n    return 1\n' }, must: '1' },
    ],
  },
  {
    name: 'a script as the entry',
    inputs: { entry: 'run.py' },
    files: {
      'run.py':
        'import app.part\n\nWORD = "one"\nif __name__ == "__main__":\n    print(app.part.run(), WORD)\n',
    },
    edits: [
      {
        what: 'a constant of it',
        change: {
          'run.py':
            'import app.part\n\nWORD = "two"\nif __name__ == "__main__":\n    print(app.part.run(), WORD)\n',
        },
        must: '1',
      },
      { what: 'another module of its name', change: { 'run/__init__.py': 'X = 1\n' }, must: 'full' },
    ],
  },
  {
    name: 'one source under two names',
    inputs: { entry: 'app/start.py' },
    files: {
      'app/start.py': 'import part\nimport sys\nsys.path.insert(0, "..")\n',
      'app/user.py': 'from app import part\n',
      'app/part.py': 'PART = 1\n',
    },
    edits: [{ what: 'its body', change: { 'app/part.py': 'PART = 2\n' } }],
  },
  {
    name: 'bytecode without documentation and assertions',
    inputs: { optimize: '2' },
    files: { 'app/part.py': '"""Documentation."""\n\n\ndef run():\n    """Runs."""\n    return 1\n' },
    edits: [
      {
        what: 'an assertion',
        change: {
          'app/part.py':
            '"""More."""\n\n\ndef run():\n    """More."""\n    assert run, "why"\n    return __debug__\n',
        },
        must: '1',
      },
    ],
  },
  ...[{}, { PYTHONOPTIMIZE: '2' }].map(
    (env): Trap => ({
      name: `an older PyInstaller with ${JSON.stringify(env)}`,
      pyinstaller: '5.13.2',
      env,
      // It does not start without some of what is left out elsewhere.
      inputs: { 'exclude-modules': '' },
      files: { 'app/part.py': 'def run():\n    return 1\n' },
      edits: [
        {
          what: 'documentation and an assertion',
          change: {
            'app/part.py':
              '"""More."""\n\n\ndef run():\n    """More."""\n    assert run, "why"\n    return __debug__\n',
          },
        },
      ],
    }),
  ),
];
