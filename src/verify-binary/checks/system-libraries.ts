import type { ElfInfo } from '../../sidecar/formats/binary-info.ts';

/**
 * glibc's own parts and its loader, which PyInstaller never collects (`depend/dylib.py`, `_unix_excludes`): they must be
 * those of the system. libgcc_s is there wherever glibc is: Debian's libc6 and Fedora's glibc depend on it.
 * Not among them: libstdc++, libz, libssl and the like. PyInstaller collects them, and a minimal system has none.
 */
const GLIBC =
  /^(?:ld-linux[\w-]*|ld64|libc|libm|libmvec|libdl|libpthread|librt|libutil|libresolv|libnsl|libanl|libcrypt|libBrokenLocale|libthread_db|libnss_\w+|libgcc_s)\.so(?:\.\d+)*$/;
const MUSL = /^(?:ld-musl-[\w-]+|libc\.musl-[\w-]+|libc)\.so(?:\.\d+)*$/;
/**
 * What comes with a graphical system and must fit its driver: PyInstaller leaves out OpenGL, DRM, XCB, Wayland, and
 * NVIDIA's driver; X11's base is on AppImage's list of what no bundle should carry (`excludelist`).
 */
const DESKTOP = [
  /^lib(?:GL|GLX|EGL|OpenGL|GLdispatch|GLESv1_CM|GLESv2|GLU|drm|gbm|vulkan)\.so(?:\.\d+)*$/,
  /^lib(?:X11|X11-xcb|ICE|SM|xcb|xcb-dri\d)\.so(?:\.\d+)*$/,
  /^libwayland-(?:client|cursor|egl|server)\.so(?:\.\d+)*$/,
  /^lib(?:cuda|cudadebugger|nvidia-[\w-]+|EGL_nvidia|GLX_nvidia)\.so(?:\.\d+)*$/,
];

/** NVIDIA's driver and what comes with the driver of a graphics card. */
const WINDOWS_DRIVER = /^(?:nvcuda|nvml|nvapi(?:64)?|opencl|vulkan-1)\.dll$/;

/** Who is to have a library that is not in the bundle. `desktop`: a graphical system or its driver, no plain server. */
export type Provider = 'system' | 'desktop' | undefined;

/** Who has the Linux library called `name`. */
export function linuxProvider(name: string, libc: ElfInfo['libc']): Provider {
  if ((libc === 'musl' ? MUSL : GLIBC).test(name)) return 'system';
  return DESKTOP.some((pattern) => pattern.test(name)) ? 'desktop' : undefined;
}

/** Who has the DLL called `name`, from Windows 10 on. */
export function windowsProvider(name: string): Provider {
  const lower = name.toLowerCase();
  if (WINDOWS_DRIVER.test(lower)) return 'desktop';
  // API sets are names that the loader itself resolves; the C runtime is part of Windows since 10.
  if (/^(?:api|ext)-ms-/.test(lower) || /\.(?:drv|cpl)$/.test(lower)) return 'system';
  return WINDOWS.has(lower.replace(/\.dll$/, '')) ? 'system' : undefined;
}

/** Whether the dyld path `name` is part of macOS: these files exist in its shared cache only and are never bundled. */
export function isMacosLibrary(name: string): boolean {
  return (
    name.startsWith('/usr/lib/') ||
    name.startsWith('/System/Library/') ||
    name.startsWith('/System/iOSSupport/')
  );
}

/**
 * DLLs in System32 of every Windows 10 and 11 edition with a desktop. PyInstaller leaves out everything that it finds
 * in the Windows folder (`depend/dylib.py`, `WinExcludeList`) but the Visual C++ runtime (`_win_includes`), which is
 * only there if some installer put it there: vcruntime140, msvcp140 and python3* must be in the bundle.
 */
const WINDOWS: ReadonlySet<string> = new Set(
  `
  activeds adsldpc advapi32 advpack amsi apphelp atl authz avicap32 avifil32 avrt bcrypt bcryptprimitives bthprops
  cabinet certcli cfgmgr32 cldapi clbcatq clusapi combase comctl32 comdlg32 computecore coml2 comsvcs concrt140_app
  credui crypt32 cryptbase cryptdll cryptnet cryptsp cryptui cryptxml d2d1 d3d10 d3d10_1 d3d10core d3d10warp d3d11
  d3d12 d3d8 d3d9 d3dcompiler_47 davclnt dbgeng dbghelp dbgcore dciman32 dcomp ddraw devmgr devobj dhcpcsvc dhcpcsvc6
  dinput dinput8 dnsapi dpapi drvstore dsound dsrole dssec dwmapi dwrite dxcore dxgi dxva2 eappcfg efswrt esent
  evr faultrep fltlib fwpuclnt gdi32 gdi32full gdiplus glu32 gpapi hal hid hlink httpapi icm32 icmp icu icuin icuuc
  ieframe imagehlp imm32 inetcomm inseng iphlpapi iprop kernel32 kernelbase ksuser ktmw32 loadperf logoncli lz32 mapi32
  mf mfplat mfplay mfreadwrite mfuuid mlang mmdevapi mpr mprapi msacm32 mscms mscoree msctf msdelta msdmo msdrm msftedit
  msi msimg32 mspatcha mssign32 msvcp60 msvcp_win msvcrt msvfw32 mswsock mtxdm ncrypt ndfapi netapi32 netutils newdev
  ninput normaliz npmproxy nsi ntdll ntdsapi ntlanman ntmarta ntoskrnl ntprint odbc32 odbccp32 oledlg ole32 oleacc
  oleaut32 opengl32 p2p pdh photometadatahandler powrprof printui profapi propsys psapi pstorec quartz query
  rasapi32 rasdlg rasman resutils rpcns4 rpcrt4 rstrtmgr rtutils rtworkq samcli samlib scecli schannel schedcli secur32
  security sensapi setupapi sfc sfc_os shcore shdocvw shell32 shfolder shlwapi slc slcext spoolss srvcli sspicli
  sti sxs tapi32 taskschd tbs tdh traffic twinapi txfw32 ucrtbase uiautomationcore uiribbon urlmon user32 userenv usp10
  uxtheme vdmdbg version virtdisk vssapi wbemuuid wdscore webservices websocket wer wevtapi wiaservc wimgapi win32u
  winbio windowscodecs wing32 winhttp wininet winmm winmmbase winnsi winscard winspool winsta wintrust winusb
  wkscli wlanapi wldap32 wldp wmi wmvcore wofutil wow32 ws2_32 wscapi wsdapi wsmsvc wsnmp32 wsock32 wtsapi32 xaudio2_9
  xinput1_4 xinput9_1_0 xmllite xolehlp xpsprint xinputuap vfw32 wcmapi wlanui directml dsprop dsuiext fontsub
  inkobjcore mfcore mfsrcsnk msxml3 msxml6 olepro32 riched20 riched32 t2embed thumbcache tokenbinding
  windows.ui winml winrnr wpc wdi usermgrcli ualapi umpdc wlancfg
  `
    .trim()
    .split(/\s+/),
);
