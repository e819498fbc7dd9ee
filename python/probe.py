"""Describes the interpreter that runs this file, as JSON on stdout.

Runs on Python 2.7 and 3.x alike, so that an interpreter that is too old is reported, not a syntax error.
"""
import json
import os
import platform
import struct
import sys
import sysconfig

MACHO_CPU = {0x01000007: 'x64', 0x0100000C: 'arm64', 0x00000007: 'ia32'}
ELF_MACHINE = {0x03: 'ia32', 0x28: 'arm', 0x3E: 'x64', 0xB7: 'arm64', 0xF3: 'riscv64', 0x15: 'ppc64', 0x16: 's390x'}
PE_MACHINE = {0x014C: 'ia32', 0x8664: 'x64', 0xAA64: 'arm64'}
PLATFORM_TAIL = {'amd64': 'x64', 'win32': 'ia32', 'arm64': 'arm64', 'x86_64': 'x64', 'aarch64': 'arm64', 'i686': 'ia32'}


def architectures(path):
    """The processors that the program at `path` holds code for; several for a universal Mach-O."""
    try:
        with open(path, 'rb') as program:
            head = program.read(4096)
    except (IOError, OSError, TypeError):
        return []
    try:
        return [arch for arch in read_architectures(head) if arch]
    except struct.error:
        return []


def read_architectures(head):
    magic = head[:4]
    if magic == b'\x7fELF':
        order = '<' if head[5:6] == b'\x01' else '>'
        return [ELF_MACHINE.get(struct.unpack(order + 'H', head[18:20])[0])]
    if magic in (b'\xcf\xfa\xed\xfe', b'\xce\xfa\xed\xfe'):
        return [MACHO_CPU.get(struct.unpack('<I', head[4:8])[0])]
    if magic in (b'\xca\xfe\xba\xbe', b'\xca\xfe\xba\xbf'):
        size = 20 if magic == b'\xca\xfe\xba\xbe' else 32
        count = min(struct.unpack('>I', head[4:8])[0], 16)
        offsets = [8 + index * size for index in range(count)]
        return [MACHO_CPU.get(struct.unpack('>I', head[at:at + 4])[0]) for at in offsets]
    if magic[:2] == b'MZ':
        at = struct.unpack('<I', head[60:64])[0]
        return [PE_MACHINE.get(struct.unpack('<H', head[at + 4:at + 6])[0])]
    return []


def running_architecture(executable):
    """The processor this process runs as: on Windows and Linux the binary tells, on macOS the process."""
    if sys.platform == 'darwin':
        return {'x86_64': 'x64'}.get(platform.machine(), platform.machine())
    found = architectures(executable)
    if found:
        return found[0]
    tail = sysconfig.get_platform().split('-')[-1]
    return PLATFORM_TAIL.get(tail, tail)


def variable(name):
    return sysconfig.get_config_var(name)


def shared_library():
    """The Python library that a frozen program loads, or None. The search is the one that PyInstaller makes."""
    if sys.platform == 'win32':
        return 'built in' if getattr(sys, 'dllhandle', None) else None
    base = getattr(sys, 'base_prefix', sys.prefix)
    folders = [base, os.path.join(base, 'lib'), os.path.join(base, 'lib64')]
    if variable('Py_ENABLE_SHARED') or (sys.platform == 'darwin' and variable('PYTHONFRAMEWORK')):
        name = os.path.basename(variable('INSTSONAME') or variable('LDLIBRARY') or '')
        folders += system_library_folders()
    else:
        tail = 'dylib' if sys.platform == 'darwin' else 'so.1.0'
        name = 'libpython%d.%d%s.%s' % (sys.version_info[0], sys.version_info[1], getattr(sys, 'abiflags', ''), tail)
    paths = [os.path.join(folder, name) for folder in folders if name]
    return next((path for path in paths if os.path.isfile(path)), None)


def system_library_folders():
    multiarch = variable('MULTIARCH') or ''
    folders = [variable('LIBDIR'), '/usr/lib', '/usr/lib64', '/usr/local/lib', '/usr/local/lib64']
    folders += [os.path.join('/usr/lib', multiarch), os.path.join('/lib', multiarch)]
    return [folder for folder in folders if folder] + os.environ.get('LD_LIBRARY_PATH', '').split(os.pathsep)


def has_module(name):
    """Whether `name` is there, without importing it."""
    try:
        from importlib.util import find_spec as find
    except ImportError:
        from pkgutil import find_loader as find
    return find(name) is not None


def pip_version():
    """pip's version, `unknown` if this Python cannot tell, None without pip."""
    if not has_module('pip'):
        return None
    try:
        from importlib.metadata import version
        return version('pip')
    except Exception:
        return 'unknown'


def externally_managed():
    """Whether the distribution's own package manager owns this Python (PEP 668)."""
    stdlib = sysconfig.get_path('stdlib')
    return bool(stdlib) and os.path.isfile(os.path.join(stdlib, 'EXTERNALLY-MANAGED'))


def main():
    base = getattr(sys, 'base_prefix', sys.prefix)
    executable = os.path.realpath(sys.executable)
    return {
        'version': platform.python_version(),
        'implementation': platform.python_implementation(),
        'executable': sys.executable,
        'realExecutable': executable,
        'prefix': sys.prefix,
        'basePrefix': base,
        'platform': sys.platform,
        'arch': running_architecture(executable),
        'architectures': architectures(executable),
        'sharedBuild': bool(variable('Py_ENABLE_SHARED') or variable('PYTHONFRAMEWORK')),
        'sharedLibrary': shared_library(),
        'conda': os.path.isdir(os.path.join(base, 'conda-meta')),
        'windowsStore': sys.platform == 'win32' and 'WindowsApps' in base,
        'venv': sys.prefix != base or hasattr(sys, 'real_prefix'),
        'pip': pip_version(),
        'hasVenv': has_module('venv'),
        'hasEnsurepip': has_module('ensurepip'),
        'externallyManaged': externally_managed(),
        'debug': hasattr(sys, 'gettotalrefcount'),
        'freeThreaded': bool(variable('Py_GIL_DISABLED')),
    }


if __name__ == '__main__':
    print(json.dumps(main()))
