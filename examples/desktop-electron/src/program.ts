import { join } from 'node:path';

export async function backendProgram(): Promise<string> {
  return join(
    process.resourcesPath,
    'backend',
    process.platform === 'win32' ? 'notes-backend.exe' : 'notes-backend',
  );
}
