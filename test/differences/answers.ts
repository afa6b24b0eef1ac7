// The lines that run.mjs writes.
import type { Row } from "./rows.mjs";

/** The rows' names with the headers in which they show. */
export function keysOf({ id, headers }: Row): string[] {
  return headers.map((header) => `${id} (${header})`);
}

export function answersIn(output: string): Map<string, unknown> {
  const lines = output.split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, answer } = JSON.parse(line) as { id: string; answer: unknown };
      return [id, answer] as const;
    }),
  );
}
