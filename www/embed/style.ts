/** How the calculator takes colours and fonts from its host, by `--clv-` properties or by itself. */

import { css } from 'lit';

export const embedStyle = css`
  /* Each is set here, so that a host's own property of that name does not get in. */
  :host {
    --ink: currentcolor;
    --ink-soft: var(--clv-ink-soft, color-mix(in srgb, currentcolor 80%, transparent));
    --line: var(--clv-line, color-mix(in srgb, currentcolor 20%, transparent));
    --line-strong: var(--clv-line-strong, color-mix(in srgb, currentcolor 60%, transparent));
    --paper: transparent;
    --field: var(--clv-field, color-mix(in srgb, currentcolor 4%, transparent));
    --tint: color-mix(in srgb, var(--accent) 12%, transparent);
    /* Dark on light hosts and light on dark ones. */
    --accent: var(--clv-accent, color-mix(in srgb, #1f9668 55%, currentcolor));
    --wrong: var(--clv-wrong, color-mix(in srgb, #e0301e 60%, currentcolor));
    --focus: var(--accent);
    --serif: var(--clv-heading-font);
    --radius: var(--clv-radius, 3px);
    --measure: 66ch;
  }

  /* A list of choices opens on the browser's own paper. */
  option {
    background: canvas;
    color: canvastext;
  }

  .peek {
    display: none;
  }

  section {
    margin-block-start: 1.75em;
    padding-block-start: 1em;
  }

  .bench {
    gap: 1.25em;
  }

  .fields {
    gap: 0.75em 1.5em;
  }

  .answer {
    min-block-size: 0;
    border-block-end: 0;
  }

  .brief :is(.help, .optional),
  .brief .note:not(.error) {
    display: none;
  }

  .attribution {
    margin-block-start: 1.5em;
    font-size: 0.85em;
  }

  a {
    color: var(--accent);
  }

  @container (width < 24em) {
    .choice {
      padding-inline: 0.3em;
    }
  }
`;
