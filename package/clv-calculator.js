/** Registers `<clv-calculator>`; `perennial/element` has the class alone. */

import { ClvCalculatorElement } from './element.js';

if (!customElements.get('clv-calculator')) {
  customElements.define('clv-calculator', ClvCalculatorElement);
}

export { ClvCalculatorElement };
