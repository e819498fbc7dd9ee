/** An argument list as a line that a POSIX shell takes apart into the same arguments. */
export function shellWords(command: readonly string[]): string {
  return command
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(' ');
}

/** How many options a command has: the words that begin with a dash, without `-m`, which only names the program. */
export function optionCount(command: readonly string[]): number {
  return command.filter((word) => /^--?[A-Za-z]/.test(word) && word !== '-m').length;
}
