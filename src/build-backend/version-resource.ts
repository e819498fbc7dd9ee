/** What a Windows version resource says. */
export interface VersionResource {
  name: string;
  /** As the user wrote it. */
  version: string;
  /** Four numbers with dots. */
  windowsVersion: string;
  company: string | undefined;
  description: string | undefined;
}

/** The text of a file for PyInstaller's `--version-file`: a Python expression in the names of the Win32 structures. */
export function versionResource(resource: VersionResource): string {
  const numbers = `(${resource.windowsVersion.split('.').join(', ')})`;
  const strings = {
    CompanyName: resource.company ?? '',
    FileDescription: resource.description ?? resource.name,
    FileVersion: resource.version,
    InternalName: resource.name,
    OriginalFilename: `${resource.name}.exe`,
    ProductName: resource.name,
    ProductVersion: resource.version,
  };
  const structs = Object.entries(strings).map(
    ([key, text]) => `StringStruct(${python(key)}, ${python(text)})`,
  );
  // 0x0409 and 1200 (0x04b0): English, Unicode.
  return [
    'VSVersionInfo(',
    `  ffi=FixedFileInfo(filevers=${numbers}, prodvers=${numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0, date=(0, 0)),`,
    `  kids=[StringFileInfo([StringTable('040904B0', [${structs.join(', ')}])]), VarFileInfo([VarStruct('Translation', [1033, 1200])])]`,
    ')',
    '',
  ].join('\n');
}

/** A Python string literal; JSON's escapes are Python's too. */
function python(text: string): string {
  return JSON.stringify(text);
}
