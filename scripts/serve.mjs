/** `npm run serve`: the page as it is built, on this machine. */

import { main, say } from './console.mjs';
import { serve } from './server.mjs';

await main(async () => {
  const { address } = await serve(process.env.PORT);
  say(`Perennial is at ${address} (Ctrl-C ends it)`);
});
