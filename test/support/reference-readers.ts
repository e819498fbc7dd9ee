import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pythonTools } from './python-tools.ts';
import { run } from './run.ts';

/** What an independent reader says about a file, in the words of `BinaryInfo`. */
export type Reference = Record<string, unknown>;

const PE_SCRIPT = `
import json, pefile, sys
ARCH = {0x8664: 'x64', 0x14c: 'ia32', 0xaa64: 'arm64', 0x1c4: 'arm'}
result = {}
for path in json.load(open(sys.argv[1], encoding='utf-8')):
    pe = pefile.PE(path, fast_load=True)
    pe.parse_data_directories([1, 10, 13])
    names = lambda attribute: [entry.dll.decode() for entry in getattr(pe, attribute, [])]
    hybrid = getattr(getattr(pe, 'DIRECTORY_ENTRY_LOAD_CONFIG', None), 'struct', None)
    hybrid = getattr(hybrid, 'CHPEMetadataPointer', 0)
    arch = ARCH.get(pe.FILE_HEADER.Machine, 'other')
    if hybrid and pe.PE_TYPE == 0x20b:
        arch = {'x64': 'arm64ec', 'arm64': 'arm64x'}[arch]
    imported, delayed = names('DIRECTORY_ENTRY_IMPORT'), names('DIRECTORY_ENTRY_DELAY_IMPORT')
    result[path] = {
        'format': 'pe', 'arch': arch, 'kind': 'library' if pe.FILE_HEADER.Characteristics & 0x2000 else 'executable',
        'needed': list(dict.fromkeys(imported + delayed)), 'delayed': list(dict.fromkeys(delayed)),
        'subsystem': {2: 'gui', 3: 'console'}.get(pe.OPTIONAL_HEADER.Subsystem, 'other'),
        'signed': pe.OPTIONAL_HEADER.DATA_DIRECTORY[4].Size > 0,
    }
print(json.dumps(result))
`;

const MACHO_SCRIPT = `
import json, sys
from macholib.MachO import MachO
ARCH = {0x01000007: 'x64', 0x0100000c: 'arm64', 7: 'ia32'}
def text(data):
    return data.split(b'\\0')[0].decode()
def version(number):
    patch = number & 255
    return f'{number >> 16}.{number >> 8 & 255}' + (f'.{patch}' if patch else '')
def slice_of(header):
    info = {'arch': ARCH.get(header.header.cputype, 'other'), 'needed': [], 'weak': [], 'rpaths': [],
            'kind': {2: 'executable', 6: 'library', 8: 'library'}.get(header.header.filetype, 'other'),
            'installName': None, 'minMacos': None, 'hasSignature': False}
    for load, command, data in header.commands:
        if load.cmd in (0xc, 0x8000001f, 0x20, 0x80000023): info['needed'].append(text(data))
        elif load.cmd == 0x80000018: info['weak'].append(text(data))
        elif load.cmd == 0x8000001c: info['rpaths'].append(text(data))
        elif load.cmd == 0xd: info['installName'] = text(data)
        elif load.cmd == 0x24: info['minMacos'] = version(command.version)
        elif load.cmd == 0x32: info['minMacos'] = version(command.minos)
        elif load.cmd == 0x1d: info['hasSignature'] = True
    return info
paths = json.load(open(sys.argv[1], encoding='utf-8'))
print(json.dumps({path: [slice_of(header) for header in MachO(path).headers] for path in paths}))
`;

const ELF_SCRIPT = `
import json, sys
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection
result = {}
for path in json.load(open(sys.argv[1], encoding='utf-8')):
    with open(path, 'rb') as stream:
        elf = ELFFile(stream)
        dynamic = [tag for segment in elf.iter_segments('PT_DYNAMIC') for tag in segment.iter_tags()]
        values = lambda name: [getattr(tag, name[3:].lower()) for tag in dynamic if tag.entry.d_tag == name]
        paths = lambda name: [path for value in values(name) for path in value.split(':')]
        sections = [section for section in elf.iter_sections() if isinstance(section, GNUVerNeedSection)]
        result[path] = {
            'needed': values('DT_NEEDED'), 'soname': values('DT_SONAME'),
            'rpath': paths('DT_RPATH'), 'runpath': paths('DT_RUNPATH'),
            'interpreter': [segment.get_interp_name() for segment in elf.iter_segments('PT_INTERP')],
            'versions': [aux.name for section in sections for _, auxiliary in section.iter_versions() for aux in auxiliary],
        }
print(json.dumps(result))
`;

/** Reads Windows binaries with pefile, which PyInstaller itself uses. */
export function readWithPefile(files: readonly string[]): Promise<Record<string, Reference>> {
  return readWith(PE_SCRIPT, files);
}

/** Reads macOS binaries with macholib: the slices of each. */
export function readWithMacholib(files: readonly string[]): Promise<Record<string, Reference[]>> {
  return readWith(MACHO_SCRIPT, files);
}

async function readWith<T>(script: string, files: readonly string[]): Promise<Record<string, T>> {
  const python = await pythonTools(['pefile==2024.8.26', 'macholib==1.16.3', 'pyelftools==0.33']);
  const folder = await mkdtemp(join(tmpdir(), 'reference-'));
  try {
    await writeFile(join(folder, 'files.json'), JSON.stringify(files));
    return JSON.parse(await run(python, ['-c', script, join(folder, 'files.json')]));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Reads ELF files with pyelftools. */
export async function readWithPyelftools(files: readonly string[]): Promise<Map<string, Reference>> {
  const found = await readWith<ElfAnswer>(ELF_SCRIPT, files);
  return new Map(Object.entries(found).map(([file, answer]) => [file, elfReference(answer)]));
}

interface ElfAnswer {
  needed: string[];
  soname: string[];
  interpreter: string[];
  rpath: string[];
  runpath: string[];
  versions: string[];
}

function elfReference({ soname, interpreter, versions, ...lists }: ElfAnswer): Reference {
  const highest = (prefix: string) =>
    versions
      .filter((name) => new RegExp(`^${prefix}[0-9.]+$`).test(name))
      .map((name) => name.slice(prefix.length))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .at(-1);
  return {
    ...lists,
    soname: soname[0],
    interpreter: interpreter[0],
    glibc: highest('GLIBC_'),
    glibcxx: highest('GLIBCXX_'),
  };
}
