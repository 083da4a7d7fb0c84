import 'perennial/clv-calculator';
import { calculate } from 'perennial';

const output = document.querySelector('output');

document.querySelector('clv-calculator')?.addEventListener('clv-change', ({ detail }) => {
  if (output) output.value = String(detail.result?.value);
});

const { outcome } = await calculate({
  method: 'churn',
  values: { arpu: '25 per month', churn: '4% per month' },
});
if (output && outcome.kind === 'result') output.value = String(outcome.calculation.lifetime_value);
