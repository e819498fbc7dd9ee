/** One call of a program: decided by a planner, made by somebody else. */
export interface ToolCall {
  tool: string;
  args: readonly string[];
}
