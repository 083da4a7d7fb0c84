/** What shows that a table goes on beyond its edge. */

import { css } from 'lit';

/**
 * A shade at each edge that hides something. Paper that scrolls along with the table covers it where the
 * table ends. Scrollbars do not tell, for phones show none until somebody scrolls.
 */
export const edges = css`
  .wide,
  .scroll {
    --under: var(--paper);
    --shade: color-mix(in srgb, var(--ink) 17%, transparent);

    background:
      linear-gradient(to right, var(--under) 1rem, transparent) left / 2rem 100% local,
      linear-gradient(to left, var(--under) 1rem, transparent) right / 2rem 100% local,
      linear-gradient(to right, var(--shade), transparent) left / 0.75rem 100%,
      linear-gradient(to left, var(--shade), transparent) right / 0.75rem 100%;
    background-repeat: no-repeat;
  }

  @media (forced-colors: active) {
    .wide,
    .scroll {
      --under: Canvas;
      --shade: CanvasText;
    }
  }
`;
