import type { ErrorCatalogue } from '../../shared/errors.ts';

/** Errors of the readers of executable formats and of PyInstaller's archives. */
export const formatErrors = {
  'binary-damaged': {
    when: 'A program or library starts like an ELF, PE or Mach-O file, but its tables point outside of the file or contradict each other.',
    fix: 'Make or download the file again. A common cause is a tool that shortened it: `strip` on a library that does not bear it, UPX, or a copy on a full disk.',
  },
  'pyinstaller-archive-damaged': {
    when: 'A program carries a PyInstaller archive whose table of contents or modules cannot be read.',
    fix: 'Build the program again and do not change it afterwards (no `strip`, no UPX on the program itself).',
  },
  'pyinstaller-entry-missing': {
    when: 'A file was asked for that the PyInstaller archive of a program does not hold, or the program has no such archive.',
    fix: 'Compare the name with the list of entries: names are as the packager wrote them, with backslashes in a Windows program.',
  },
  'pyinstaller-entry-too-large': {
    when: 'A file in a PyInstaller archive is larger than the reader was allowed to unpack into memory.',
    fix: 'Ask for a smaller file, or raise the limit if the file is meant to be that large.',
  },
} satisfies ErrorCatalogue;
