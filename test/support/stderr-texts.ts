import type { SidecarErrorCode } from '../../src/runtime/errors.ts';

/** What real programs wrote: their words, the code, and what the message and hint must name. */
export const STDERR_TEXTS: [string, SidecarErrorCode, string[]][] = [
  [
    "Traceback (most recent call last):\n  File \"main.py\", line 1, in <module>\nModuleNotFoundError: No module named 'uvicorn.lifespan.on'\n[PYI-12:ERROR] Failed to execute script 'main' due to unhandled exception!",
    'dependency-missing',
    ['Missing dependency: uvicorn.lifespan.on', 'hidden-imports: uvicorn.lifespan.on'],
  ],
  ["ModuleNotFoundError: No module named 'a.b'; 'a' is not a package", 'dependency-missing', ['a.b']],
  [
    'ERROR:    Error loading ASGI app. Could not import module "main".',
    'dependency-missing',
    ['hidden-imports: main'],
  ],
  [
    "Failed to execute script 'main' due to unhandled exception: No module named 'yaml'",
    'dependency-missing',
    ['Missing dependency: yaml'],
  ],
  ['/usr/bin/python3: No module named uvicorn', 'dependency-missing', ['Missing dependency: uvicorn']],
  [
    "Fatal Python error: init_fs_encoding: failed\nModuleNotFoundError: No module named 'encodings'",
    'dependency-missing',
    ['encodings', 'base_library.zip', 'PYTHONHOME'],
  ],
  [
    "ImportError: cannot import name 'soft_unicode' from 'markupsafe' (/x/_internal/markupsafe/__init__.py)",
    'dependency-missing',
    ['markupsafe', 'soft_unicode', 'hidden-imports: markupsafe.soft_unicode'],
  ],
  [
    "ImportError: cannot import name 'a' from partially initialized module 'm' (most likely due to a circular import) (/m.py)",
    'dependency-missing',
    ["no 'a' yet", 'import each other'],
  ],
  ['ImportError: numpy.core.multiarray failed to import', 'dependency-missing', ['numpy.core.multiarray']],
  [
    'ImportError: DLL load failed while importing _ssl: The specified module could not be found.',
    'library-missing',
    ['_ssl', 'The specified module could not be found', 'add-binary'],
  ],
  [
    'ImportError: DLL load failed while importing _core: %1 is not a valid Win32 application.',
    'wrong-architecture',
    ['_core'],
  ],
  [
    'importlib.metadata.PackageNotFoundError: No package metadata was found for datasette',
    'data-file-missing',
    ['copy-metadata: datasette'],
  ],
  [
    "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/_MEIx1y2z3/datasette/templates/a.html'",
    'data-file-missing',
    ['datasette/templates/a.html', 'collect-data: datasette', 'a.html:datasette/templates'],
  ],
  [
    "FileNotFoundError: [Errno 2] No such file or directory: '/opt/app/backend/_internal/VERSION'",
    'data-file-missing',
    ['VERSION is not', 'VERSION:.'],
  ],
  [
    "FileNotFoundError: [Errno 2] No such file or directory: '/opt/app/backend/lib/model.bin'",
    'data-file-missing',
    ['lib/model.bin'],
  ],
  [
    "FileNotFoundError: [WinError 3] The system cannot find the path specified: 'C:\\\\app\\\\_internal\\\\pkg\\\\data'",
    'data-file-missing',
    ['pkg/data', 'collect-data: pkg'],
  ],
  ["RuntimeError: Directory '/tmp/_MEIabc/static/css' does not exist", 'data-file-missing', ['static/css']],
  ['jinja2.exceptions.TemplateNotFound: index.html', 'data-file-missing', ['index.html']],
  [
    "ERROR:    [Errno 98] error while attempting to bind on address ('127.0.0.1', 8000): address already in use",
    'port-in-use',
    ['port 8000'],
  ],
  ['OSError: [Errno 48] Address already in use', 'port-in-use', ['its port']],
  [
    'OSError: [WinError 10048] Only one usage of each socket address (protocol/network address/port) is normally permitted',
    'port-in-use',
    ['{port}'],
  ],
  [
    'Address already in use\nPort 5000 is in use by another program. Either identify and stop that program, or start the server with a different port.',
    'port-in-use',
    ['port 5000'],
  ],
  ['Error: listen EADDRINUSE: address already in use 127.0.0.1:8123', 'port-in-use', ['port 8123']],
  ['listen tcp :8080: bind: address already in use', 'port-in-use', ['port 8080']],
  ["[ERROR] Connection in use: ('0.0.0.0', 8001)", 'port-in-use', ['port 8001']],
  [
    "[Errno 13] error while attempting to bind on address ('127.0.0.1', 8000): an attempt was made to access a socket in a way forbidden by its access permissions",
    'port-in-use',
    ['port 8000', 'excludedportrange'],
  ],
  [
    "./backend: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by ./backend)\n./backend: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.38' not found (required by /opt/app/_internal/libpython3.12.so.1.0)\n./backend: /lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.4' not found (required by ./backend)",
    'glibc-too-old',
    ['GLIBC_2.38', 'this system has 2.31', 'libpython3.12.so.1.0', 'max-glibc'],
  ],
  [
    "ImportError: /lib/x86_64-linux-gnu/libstdc++.so.6: version `GLIBCXX_3.4.30' not found (required by /x/y.so)",
    'glibc-too-old',
    ['GLIBCXX_3.4.30', 'an older one', 'y.so'],
  ],
  [
    './backend: error while loading shared libraries: libGL.so.1: cannot open shared object file: No such file or directory',
    'library-missing',
    ['Missing library: libGL.so.1', 'libGL.so.1:.'],
  ],
  [
    'ImportError: libGL.so.1: cannot open shared object file: No such file or directory',
    'library-missing',
    ['libGL.so.1'],
  ],
  [
    'Error loading shared library libz.so.1: No such file or directory (needed by /opt/backend)',
    'library-missing',
    ['libz.so.1'],
  ],
  [
    '/x/python: symbol lookup error: /x/_ssl.so: undefined symbol: EVP_md2, version OPENSSL_3.0',
    'library-missing',
    ['/x/_ssl.so', 'EVP_md2'],
  ],
  [
    "[PYI-7:ERROR] Failed to load Python shared library '/opt/b/_internal/libpython3.11.so.1.0': /opt/b/_internal/libpython3.11.so.1.0: cannot open shared object file: No such file or directory",
    'library-missing',
    ['libpython3.11.so.1.0'],
  ],
  [
    "[PYI-7:ERROR] Failed to load Python shared library '/opt/jo/O'Neill's app/_internal/libpython3.11.so.1.0': /opt/jo/O'Neill's app/_internal/libpython3.11.so.1.0: cannot open shared object file: No such file or directory",
    'library-missing',
    ['Missing library: libpython3.11.so.1.0 (the loader does not find it).'],
  ],
  [
    "[PYI-7:ERROR] Failed to load Python shared library '/opt/jo/O'Neill's app/_internal/libpython3.11.so.1.0': file too short",
    'library-missing',
    ['Missing library: libpython3.11.so.1.0 (file too short).'],
  ],
  [
    "[PYI-7:ERROR] Failed to load Python DLL 'C:\\app\\_internal\\python311.dll'.\nLoadLibrary: The specified module could not be found.",
    'library-missing',
    ['python311.dll'],
  ],
  [
    "[PYI-7:ERROR] Failed to load Python DLL 'C:\\app\\_internal\\python311.dll'.\nLoadLibrary: %1 is not a valid Win32 application.",
    'wrong-architecture',
    ["'python311.dll'"],
  ],
  [
    "dyld[7]: Library not loaded: @rpath/libssl.3.dylib\n  Referenced from: <A> /x/app\n  Reason: tried: '/x/libssl.3.dylib' (no such file)",
    'library-missing',
    ['@rpath/libssl.3.dylib'],
  ],
  [
    "dyld[7]: Library not loaded: /x/Python\n  Reason: tried: '/x/Python' (mach-o file, but is an incompatible architecture (have 'x86_64', need 'arm64e' or 'arm64'))",
    'wrong-architecture',
    ['/x/Python', 'x86_64', 'arm64e'],
  ],
  [
    "[PYI-5:ERROR] Failed to load Python shared library '/x/_MEI1/Python': dlopen(/x/_MEI1/Python, 0x000A): tried: '/x/_MEI1/Python' (code signature in <1A-2B> '/x/_MEI1/Python' not valid for use in process: mapping process and mapped file (non-platform) have different Team IDs)",
    'library-validation',
    ['/x/_MEI1/Python', 'different Team IDs', 'sign-notarize'],
  ],
  [
    "tried: '/x/a.so' (code signature in <1A-2B> '/x/a.so' not valid for use in process: library load disallowed by system policy)",
    'library-validation',
    ['/x/a.so', 'disallowed by system policy'],
  ],
  [
    'dyld[7]: Symbol not found: _mkfifoat\n  Referenced from: <A> /x/app (built for macOS 13.0 which is newer than running OS)',
    'program-cannot-start',
    ['macOS 13.0', 'min-macos'],
  ],
  ['sh: ./backend: Bad CPU type in executable', 'wrong-architecture', ['./backend']],
  ['./backend: cannot execute binary file: Exec format error', 'wrong-architecture', ['./backend']],
  ["OSError: [Errno 8] Exec format error: '/x/tool'", 'wrong-architecture', ['/x/tool']],
  ['sh: 1: ./backend: Exec format error', 'wrong-architecture', ["'./backend'"]],
  ['12:30:15 ERROR address already in use', 'port-in-use', ['its port']],
  ['ImportError: /x/a.so: wrong ELF class: ELFCLASS32', 'wrong-architecture', ['/x/a.so', 'ELFCLASS32']],
  [
    "[PYI-9:ERROR] Could not load PyInstaller's embedded PKG archive from the executable (/opt/app/backend)",
    'program-cannot-start',
    ["'backend' is damaged", 'reinstall'],
  ],
  ['[PYI-9:ERROR] Could not create temporary directory!', 'program-cannot-start', ['mode: onedir']],
  [
    '[PYI-9:ERROR] Failed to extract libx.so: failed to write data chunk!',
    'program-cannot-start',
    ['libx.so'],
  ],
];
