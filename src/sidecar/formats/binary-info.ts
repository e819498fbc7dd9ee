/** Node's words for processors, and two that only Windows has. `other` is any processor not named here. */
export type Arch =
  | 'x64'
  | 'arm64'
  | 'arm64ec'
  | 'arm64x'
  | 'ia32'
  | 'arm'
  | 'riscv64'
  | 'ppc64'
  | 's390x'
  | 'loong64'
  | 'mips'
  | 'mipsel'
  | 'other';

/** `library` includes Python's extension modules; `other` is an object file, a core dump and the like. */
export type BinaryKind = 'executable' | 'library' | 'other';

export type BinaryFormat = 'elf' | 'pe' | 'macho';

export interface ElfInfo {
  format: 'elf';
  arch: Arch;
  kind: BinaryKind;
  /** Names of the libraries that the loader must find (DT_NEEDED), in the file's order. */
  needed: string[];
  soname: string | undefined;
  interpreter: string | undefined;
  /** DT_RPATH, split at `:`. */
  rpath: string[];
  /** DT_RUNPATH, split at `:`. */
  runpath: string[];
  /** The C library that it was linked against, as far as the file tells. */
  libc: 'glibc' | 'musl' | undefined;
  /** Highest version asked of glibc, such as `2.34`. */
  glibc: string | undefined;
  /** Highest version asked of libstdc++, such as `3.4.29`. */
  glibcxx: string | undefined;
  /** Whether the loader can map it; `strip` breaks this in libraries that patchelf has changed. */
  aligned: boolean;
  /** An executable that needs neither a loader nor a library. */
  static: boolean;
}

export interface PeInfo {
  format: 'pe';
  arch: Arch;
  kind: BinaryKind;
  /** DLLs from the import and the delay import tables, as written, each once. */
  needed: string[];
  /** Those of `needed` that are loaded at first use only. */
  delayed: string[];
  subsystem: 'console' | 'gui' | 'other';
  /** An Authenticode signature is attached. Whether it is valid is not checked. */
  signed: boolean;
}

export interface MachoSlice {
  arch: Arch;
  kind: BinaryKind;
  /** Dynamic libraries that the loader must find, as written (`@rpath/…`, `/usr/lib/…`). */
  needed: string[];
  /** Weakly linked libraries: the program starts without them. */
  weak: string[];
  /** The library's own name (LC_ID_DYLIB). */
  installName: string | undefined;
  rpaths: string[];
  /** The oldest macOS that it says it runs on, such as `11.0`. */
  minMacos: string | undefined;
  /** `identity`: signed with a certificate; `adhoc`: hashes only. Whether it is valid is not checked. */
  signed: 'no' | 'adhoc' | 'identity';
  teamId: string | undefined;
  hardenedRuntime: boolean;
}

export interface MachoInfo {
  format: 'macho';
  /** One per processor; more than one in a universal binary. */
  slices: MachoSlice[];
}

/** What the headers of an executable file tell. */
export type BinaryInfo = ElfInfo | PeInfo | MachoInfo;
