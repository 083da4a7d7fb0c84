/** The screen *Cohorts*. */

import { html, type TemplateResult } from 'lit';
import { ReportScreen } from '../report/screen.ts';

class PerennialCohorts extends ReportScreen {
  protected override readonly heading = 'cohorts-title';

  protected override parts(): TemplateResult {
    return html``;
  }
}

customElements.define('perennial-cohorts', PerennialCohorts);
