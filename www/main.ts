/** The page's entry. */

import './shell/page.ts';
