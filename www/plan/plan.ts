/** The screen *Plan*. */

import { html, type TemplateResult } from 'lit';
import { ReportScreen } from '../report/screen.ts';

class PerennialPlan extends ReportScreen {
  protected override readonly heading = 'plan-title';

  protected override parts(): TemplateResult {
    return html``;
  }
}

customElements.define('perennial-plan', PerennialPlan);
