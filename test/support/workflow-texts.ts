/** Parts of workflows that tests run with act: what every release of a backend begins and ends with. */
import { VERSION } from './broken/sound-program.ts';

/** The head of a workflow that runs at a push and may do nothing to the repository; its jobs follow. */
export const workflowHead = (name: string): string => `
name: ${name}
on: push
permissions: {}
jobs:`;

/** The job `backend`: freezes the sound program of the tests, which lies in the folder `backend`. */
export const FREEZE_JOB = `
  backend:
    runs-on: ubuntu-latest
    outputs:
      artifact: \${{ steps.freeze.outputs.artifact-name }}
      version: \${{ steps.freeze.outputs.version }}
    steps:
      - uses: actions/checkout@v4
      - id: freeze
        uses: org/sidecar-actions/build-backend@v1
        with:
          working-directory: backend
          entry: main.py
          name: desk
          version: ${VERSION}
          add-data: |
            desk/behaviour.json:desk
            desk/templates:desk/templates`;

/** The job `publish` after the job `last`: runs `publish.mjs` with the manifest of the hand-over. */
export const publishJob = (last: string): string => `
  publish:
    needs: [backend, ${last}]
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/download-artifact@v4
        with: { name: '\${{ needs.backend.outputs.artifact }}', path: handover }
      - run: node publish.mjs handover/*.sidecar.json
`;
