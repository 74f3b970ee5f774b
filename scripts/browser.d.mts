export const browserFlags: string[];
export function findBrowser(options?: { whole?: boolean }): Promise<string | undefined>;
export function bringBrowser(): Promise<string>;
