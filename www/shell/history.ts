/** Writing the state into the address, without flooding the browser's history. */

import { type Address, writeAddress } from './address.ts';

/** Browsers refuse more than about three changes a second; typing and sliders make many more. */
const settleMilliseconds = 300;

export class History {
  #pending: ReturnType<typeof setTimeout> | undefined;
  #latest = location.hash;

  constructor() {
    addEventListener('pagehide', () => this.flush());
  }

  /** The address as it is now, once typing settles; going back skips over it. */
  replace(address: Address): void {
    this.#latest = writeAddress(address);
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.flush(), settleMilliseconds);
  }

  /** A new address, which going back undoes. */
  push(address: Address): void {
    this.flush();
    const hash = writeAddress(address);
    if (hash === location.hash) return;
    this.#latest = hash;
    history.pushState(null, '', hash);
  }

  /** Writes what is pending. */
  flush(): void {
    clearTimeout(this.#pending);
    if (this.#latest !== location.hash) history.replaceState(null, '', this.#latest || '#');
  }

  /**
   * Takes over an address that the browser has gone to, and says whether it is another one. Where it is not, what
   * was over the page has been closed or opened.
   */
  arrived(): boolean {
    clearTimeout(this.#pending);
    const isOther = this.#latest !== location.hash;
    this.#latest = location.hash;
    return isOther;
  }
}
