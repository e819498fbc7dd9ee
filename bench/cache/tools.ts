import { type ToolName, toolPath } from '../../test/support/tools.ts';

/** The program `name`, installed into the test cache if it is not there. Throws if that cannot be done. */
export async function requirePath(name: ToolName): Promise<string> {
  const tool = await toolPath(name);
  if (tool.path === undefined) throw new Error(tool.reason);
  return tool.path;
}
