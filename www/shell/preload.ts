/** Fetching in idle time all that the first screen did without, so that nothing is fetched later. */

import { loadWords } from '../embed/words.ts';
import { languages } from '../i18n/language.ts';
import { loadMessages } from '../i18n/page-messages.ts';

/** Resolves when the whole page is here and no request will follow. */
export async function preloadEverything(): Promise<void> {
  await idle();
  await Promise.all([
    import('../about/about.ts'),
    import('../orders/orders.ts'),
    import('../orders/session.ts'),
    import('../customers/customers.ts'),
    import('../cohorts/cohorts.ts'),
    import('../groups/groups.ts'),
    import('../plan/plan.ts'),
    import('../print/report.ts'),
    import('../print/state.ts'),
    import('../snippet/screen.ts'),
    import('../chart/draw.ts'),
    import('../embed/inside.ts'),
    ...languages.map(loadWords),
    import('perennial:worker'),
    import('#formats.wasm'),
    ...languages.map((language) =>
      loadMessages(language, [
        'page',
        'calculator',
        'page-calculator',
        'orders',
        'outlook',
        'embed',
        'chart',
        'report',
        'customers',
        'cohorts',
        'groups',
        'plan',
      ]),
    ),
  ]);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
