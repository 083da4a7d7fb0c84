/** The screen *Customers*. */

import { html, type TemplateResult } from 'lit';
import { ReportScreen } from '../report/screen.ts';

class PerennialCustomers extends ReportScreen {
  protected override readonly heading = 'customers-title';

  protected override parts(): TemplateResult {
    return html``;
  }
}

customElements.define('perennial-customers', PerennialCustomers);
