export const browserFlags: string[];
export function findBrowser(): Promise<string | undefined>;
export function bringBrowser(): Promise<string>;
