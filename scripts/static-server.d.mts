export function listen(options: {
  root: string;
  base?: string;
  port?: number;
  brotli?: boolean;
}): Promise<{ url: string; close: () => Promise<void> }>;
