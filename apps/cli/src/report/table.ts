import { type Content, html, type Html } from './html.js';

/** A table that scrolls by itself where it is wider than the page, by keyboard too. */
export const table = (caption: string, heads: readonly string[], rows: Content): Html =>
  html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`;
