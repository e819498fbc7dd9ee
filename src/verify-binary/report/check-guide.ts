import type { CheckName } from '../check.ts';

/** What an issue log says about a check beside its result. */
export interface Guide {
  /** What was done, as the step of a report. */
  step: string;
  /** What is wrong most often when it fails. A suspicion: the evidence decides. */
  cause: string;
}

/** One for each check. */
export const CHECK_GUIDE: Readonly<Record<CheckName, Guide>> = {
  exists: {
    step: 'Looked for the program in what was handed over.',
    cause: 'The build made nothing under this name, or another folder was named.',
  },
  name: {
    step: "Compared the program's file name with its platform and its manifest.",
    cause: 'The program was renamed after the build, or built for another platform.',
  },
  size: {
    step: 'Added up the sizes of all files.',
    cause: 'A large package was pulled in, or the program is a stub that a failed build left.',
  },
  format: {
    step: 'Read the headers of the program to its end.',
    cause: 'The file is a script or a placeholder, or was cut off when it was copied or downloaded.',
  },
  layout: {
    step: 'Compared modes, symbolic links and folders with the manifest.',
    cause: 'The folder went through an upload or a zip that keeps neither modes nor links.',
  },
  manifest: {
    step: 'Hashed every file and compared it with the manifest.',
    cause: 'Files were changed, added or lost after the build: signed, stripped, patched, or copied in part.',
  },
  target: {
    step: 'Read the machine type of the program and of every library.',
    cause: 'The build ran on another architecture, or a wheel for another one was installed.',
  },
  signature: {
    step: 'Looked for signatures and compared what they cover.',
    cause: 'It was not signed, or was changed after it was signed.',
  },
  modules: {
    step: "Looked the modules up in the bundle's table of contents.",
    cause:
      'The packager cannot trace the import, which is made by name at run time; or a package that is needed pulls a forbidden one in.',
  },
  libraries: {
    step: 'Looked up every library that a file needs.',
    cause: 'The library was on the build machine and was not collected.',
  },
  glibc: {
    step: 'Read the glibc versions that the files ask for.',
    cause: 'The build machine is newer than the oldest system that is to run the program.',
  },
  macos: {
    step: 'Read the macOS versions that the files ask for.',
    cause: 'Python or a wheel was built for a newer macOS.',
  },
  start: {
    step: 'Started the program in a clean environment.',
    cause: 'A module, a data file or a library is not in the bundle, or start-up does too much.',
  },
  ready: {
    step: 'Started the program and waited for it to say that it is ready.',
    cause:
      'The line is buffered, goes to standard error, is spelled differently, or start-up is slower than the wait.',
  },
  port: {
    step: 'Looked where the program listens while it runs and after it has stopped.',
    cause: 'The program ignores the port that it is told, or something else holds it.',
  },
  health: {
    step: 'Asked for its health.',
    cause: 'The path is another one, or a part that start-up does not need is missing.',
  },
  version: {
    step: 'Compared the version that the program reports with the one that was asked for.',
    cause: 'The version is read from a file or from metadata that is not in the bundle.',
  },
  requests: {
    step: 'Sent the requests that were listed.',
    cause: 'A module that only this route needs is missing from the bundle.',
  },
  stop: {
    step: 'Asked the program to stop and waited.',
    cause: 'It handles the signal and does not end, or waits for a connection or a thread.',
  },
  orphans: {
    step: 'Looked for processes, ports and temporary folders after a stop and after a kill.',
    cause: 'It starts processes that it does not end, or it is one file (onefile), which is two processes.',
  },
  repeat: {
    step: 'Started the program several times.',
    cause: 'Start-up depends on timing, on a port that is not free yet, or on what an earlier run left.',
  },
};
