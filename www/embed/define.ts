/** Registers the element, unless another copy of this script has done so. */

import { ClvCalculatorElement } from './element.ts';

if (!customElements.get('clv-calculator')) {
  customElements.define('clv-calculator', ClvCalculatorElement);
}
