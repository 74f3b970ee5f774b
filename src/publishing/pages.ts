import { createHash } from "node:crypto";

const digest = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

function contents(html: string, tag: "script" | "style"): string[] {
  const pattern = new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "g");
  return [...html.matchAll(pattern)]
    .filter((match) => !/type="application\/(?:ld\+)?json"/.test(match[0]))
    .map((match) => match[1] ?? "");
}

/** A policy that allows this page's own files and its inline scripts and styles, by hash. */
export function contentSecurityPolicy(html: string): string {
  const hashes = (tag: "script" | "style") =>
    [...new Set(contents(html, tag).map(digest))].sort().join(" ");
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes("script")}`.trim(),
    `style-src 'self' ${hashes("style")}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/**
 * Makes the addresses of a page relative to it, so that one build works under any base path.
 * `page` is the page's path inside the site, for example `zh/sources/index.html`.
 */
export function withRelativeLinks(html: string, page: string, base: string): string {
  const up = "../".repeat(page.split("/").length - 1) || "./";
  const prefix = base.replace(/\/$/, "");
  return html.replace(
    /(\s(?:href|src|data-src|data-base)=")(\/[^"]*)"/g,
    (whole, start: string, address: string) => {
      if (address.startsWith("//") || !address.startsWith(`${prefix}/`)) return whole;
      return `${start}${up}${address.slice(prefix.length + 1)}"`;
    },
  );
}

/** Inserts markup at the start of the head, where a policy must stand to hold for what follows. */
export function atStartOfHead(html: string, markup: string): string {
  return html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + markup);
}

/**
 * Gives each claim in the text the number of its row in the list of checks, so that print can set
 * it as a footnote's. Pages without such a list stay as they are.
 */
export function withNumberedClaims(html: string): string {
  const rows = [...html.matchAll(/<li class="check" id="(check-[a-z0-9-]+)"/g)];
  const numbers = new Map(rows.map((match, index) => [match[1], index + 1]));
  return html.replace(/data-row="(check-[a-z0-9-]+)"/g, (whole, id: string) => {
    const number = numbers.get(id);
    return number ? `${whole} data-number="${number}"` : whole;
  });
}
