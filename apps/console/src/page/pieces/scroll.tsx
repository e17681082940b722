import type { ComponentChildren } from 'preact';

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export const Scroll = ({ label, children }: { label: string; children: ComponentChildren }) => (
  <div class="scroll" tabIndex={0} role="region" aria-label={label}>
    {children}
  </div>
);

/** What is behind a chart, for those who do not see it and for those who want the numbers. */
export const Behind = ({ summary, children }: { summary: string; children: ComponentChildren }) => (
  <details class="behind">
    <summary>{summary}</summary>
    {children}
  </details>
);

/** The head of a table: one column each. */
export const Heads = ({ of }: { of: readonly string[] }) => (
  <thead>
    <tr>
      {of.map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);
