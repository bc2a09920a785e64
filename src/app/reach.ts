/** Station -> step that reaches it soonest, made at build time. */
export const reachOf = async (_slug: string): Promise<{ reach: Readonly<Record<string, string>> }> => ({ reach: {} });
