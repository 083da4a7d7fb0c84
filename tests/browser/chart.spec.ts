/** Charts, as they are seen, read by keyboard and pointer, taken as tables and as pictures. */

import { expectAccessible } from './support/axe.ts';
import type { SampleName } from './support/chart-samples.ts';
import { ChartPage } from './support/charts.ts';
import { expect, test } from './support/test.ts';

const samples: SampleName[] = ['tracking', 'profit', 'alive', 'months', 'contenders', 'cohorts'];
const odd: SampleName[] = ['one', 'flat', 'losses', 'apart', 'events', 'zeros', 'large'];
const wordy: SampleName[] = ['wordy', 'periods', 'names'];

test('arrow keys go through the points of lines, and what they say is announced', async ({
  page,
}) => {
  const chart = await ChartPage.open(page, 'tracking');
  await expect(chart.plot).toHaveAccessibleName(
    'Repeat orders. The model expected a few more than there were.',
  );
  await expect(chart.reading).toHaveText('');
  await chart.press('ArrowRight');
  await expect(chart.reading).toHaveText('January 2024: Counted 12; Expected by the model 10');
  await chart.press('ArrowRight');
  await expect(chart.reading).toHaveText('February 2024: Counted 20; Expected by the model 21');
  await chart.press('End');
  await expect(chart.reading).toHaveText('March 2024: Expected by the model 30 (forecast)');
  await chart.press('ArrowRight', 'Home');
  await expect(chart.reading).toHaveText('January 2024: Counted 12; Expected by the model 10');
  await expect(page.locator('.cursor circle')).toHaveCount(2);
  await expect(page.locator('.cursor path')).toHaveCount(1);
  await chart.press('Escape');
  await expect(chart.reading).toHaveText('');
  await expect(page.locator('.cursor')).toHaveCount(0);
});

test('in a heat map the arrows go where they point', async ({ page }) => {
  const chart = await ChartPage.open(page, 'cohorts');
  await chart.press('ArrowDown', 'ArrowRight');
  await expect(chart.reading).toHaveText('January, 2: 12%');
  await chart.press('ArrowDown', 'End');
  await expect(chart.reading).toHaveText('February, 3: nothing');
  await chart.press('ArrowUp');
  await expect(chart.reading).toHaveText('January, 3: 6.5%');
});

test('the pointer reads what it is nearest to, also after the chart has another width', async ({
  page,
}) => {
  const chart = await ChartPage.open(page, 'months');
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 800 });
    await expect(page.locator('svg.drawing')).toHaveJSProperty(
      'clientWidth',
      await chart.plot.evaluate((plot) => plot.clientWidth),
    );
    const box = await chart.plot.boundingBox();
    if (!box) throw new Error('no plot');
    await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
    await expect(chart.reading).toHaveText('Month 24: New $5,000.00; Repeat $5,750.00');
    await page.mouse.move(0, 0);
    await expect(chart.reading).toHaveText('');
  }
});

test('the table has the numbers that were given, and heads', async ({ page }) => {
  const profit = await ChartPage.open(page, 'profit');
  expect(await profit.cells()).toEqual([
    ['Months', 'Profit', '80 % range'],
    ['0', '$0.00', '$0.00 to $0.00'],
    ['1', '$1,000.00', '$800.00 to $1,250.50'],
    ['2', '$1,800.00', '$1,500.00 to $2,100.00'],
  ]);
  await expect(profit.table.locator('caption')).toHaveText('Profit of a customer');
  await expect(profit.table.locator('th[scope=col]')).toHaveCount(3);
  await expect(profit.table.locator('th[scope=row]')).toHaveCount(3);

  const alive = await ChartPage.open(page, 'alive');
  expect(await alive.cells()).toEqual([
    ['Day', 'P(alive)', 'Order'],
    ['January 5, 2024', '100%', 'yes'],
    ['January 20, 2024', '', 'yes'],
    ['February 10, 2024', '62.5%', ''],
  ]);

  const cohorts = await ChartPage.open(page, 'cohorts');
  expect(await cohorts.cells()).toEqual([
    ['First order', '1', '2', '3'],
    ['January', '21%', '12%', '6.5%'],
    ['February', '25%', '10%', ''],
    ['March', '18%', '', ''],
  ]);
});

test('where there is nothing, the chart says so', async ({ page }) => {
  await ChartPage.open(page, 'none');
  await expect(page.getByText('There is nothing to be drawn here.')).toBeVisible();
  await expect(page.locator('svg.drawing')).toHaveCount(0);
});

test('values that are odd are drawn all the same, and what is no number is left out', async ({
  page,
}) => {
  for (const name of odd) {
    await ChartPage.open(page, name);
    const drawing = await page.locator('svg.drawing').evaluate((svg) => svg.outerHTML);
    expect(drawing, name).not.toMatch(/NaN|Infinity|undefined/);
  }
  const chart = await ChartPage.open(page, 'losses');
  await chart.press('ArrowRight');
  await expect(chart.reading).toHaveText('Search: Last year $1,200.00');
  await chart.press('ArrowRight');
  await expect(chart.reading).toHaveText('E-mail: Last year -$300.00');
});

test.describe('in the dark', () => {
  test.use({ colorScheme: 'dark' });

  test('pictures stand on their own, on white', async ({ page }) => {
    const chart = await ChartPage.open(page, 'profit');
    const svg = await chart.save('Save as SVG');
    expect(svg.name).toBe('Profit of a customer.svg');
    const text = svg.bytes.toString();
    expect(text).toContain('Profit of a customer. She has earned back what she cost');
    expect(text).toContain('fill="#ffffff"');
    expect(text).not.toMatch(/var\(|<style|href=/);
    const png = await chart.save('Save as PNG');
    expect(png.name).toBe('Profit of a customer.png');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    // Width in the header, twice the picture's 960.
    expect(png.bytes.readUInt32BE(16)).toBe(1920);

    // Where no policy keeps a test from reading it.
    await page.goto('about:blank');
    const root = await page.evaluate((source) => {
      const picture = new DOMParser().parseFromString(source, 'image/svg+xml');
      return picture.querySelector('parsererror') ? 'broken' : picture.documentElement.localName;
    }, text);
    expect(root).toBe('svg');
  });
});

for (const language of ['en', 'zh-Hant', 'zh-Hans', 'ru']) {
  test(`nothing of a chart touches another or is cut off, in ${language}`, async ({ page }) => {
    for (const name of [...samples, ...odd, ...wordy]) {
      await ChartPage.open(page, name, language);
      for (const width of [320, 700, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await expect
          .poll(() => page.locator('svg.drawing').evaluate((svg) => svg.getAttribute('width')))
          .toBe(String(await page.locator('.plot').evaluate((plot) => plot.clientWidth)));
        expect(await collisions(page), `${name} at ${width}`).toEqual([]);
      }
    }
  });
}

test('amounts that would leave bars no room are abbreviated, and whole in the table', async ({
  page,
}) => {
  const chart = await ChartPage.open(page, 'large');
  const drawn = page.locator('svg.drawing');
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(drawn.getByText('$4,321,987,654,321.50')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(drawn.getByText('$4.32T')).toBeVisible();
  await expect(drawn.getByText('-$1.23T')).toBeVisible();
  const [bar, plot] = await Promise.all([
    drawn.locator('rect').first().boundingBox(),
    chart.plot.boundingBox(),
  ]);
  expect(bar?.width).toBeGreaterThan((plot?.width ?? 0) / 8);
  expect(await chart.cells()).toContainEqual(['Larger orders', '$4,321,987,654,321.50']);
});

test('a name too long for a drawing is shortened there, and whole where it is read', async ({
  page,
}) => {
  const chart = await ChartPage.open(page, 'names');
  const whole = 'x'.repeat(200);
  const drawn = page.locator('svg.drawing');
  await expect(drawn.getByText(/^x+…$/)).toBeVisible();
  await expect(drawn.getByText(/^y+…$/)).toBeVisible();
  await chart.press('ArrowRight');
  await expect(chart.reading).toContainText(whole);
  expect(await chart.cells()).toContainEqual([whole, '$1,200.00', '$1,100.00']);
  // Beside it the figures are in sight.
  await page.setViewportSize({ width: 700, height: 800 });
  await expect(chart.table.getByText('$1,100.00')).toBeInViewport();
});

test('in less room than its labels need, a chart is smaller as a whole', async ({ page }) => {
  for (const name of [...samples, ...odd]) {
    const chart = await ChartPage.open(page, name);
    await page.setViewportSize({ width: 60, height: 800 });
    const width = await chart.plot.evaluate((plot) => plot.clientWidth);
    await expect(page.locator('svg.drawing')).toHaveJSProperty('clientWidth', width);
    // A rectangle of less than nothing would be reported, which fails the test.
    await page.setViewportSize({ width: 1280, height: 800 });
  }
});

for (const options of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { forcedColors: 'active' },
] as const) {
  test.describe(JSON.stringify(options), () => {
    test.use({ contextOptions: options });

    test('charts are accessible', async ({ page }) => {
      for (const name of samples) {
        const chart = await ChartPage.open(page, name);
        await chart.press('ArrowRight');
        await chart.cells();
        await expectAccessible(page);
      }
    });
  });
}

test('on paper there is the chart with what it says, and nothing to be pressed', async ({
  page,
}) => {
  await ChartPage.open(page, 'tracking');
  await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  await expect(page.getByText('The model expected a few more than there were.')).toBeVisible();
  await expect(page.locator('svg.drawing')).toBeVisible();
  await expect(page.locator('perennial-chart button').first()).toBeHidden();
  await expect(page.locator('perennial-chart summary')).toBeHidden();
});

/** Texts of the drawing that overlap another or leave it. */
function collisions(page: import('@playwright/test').Page): Promise<string[]> {
  return page.locator('svg.drawing text').evaluateAll((all) => {
    const texts = all.map((one) => ({ name: one.textContent, box: one.getBoundingClientRect() }));
    const whole = all[0]?.closest('svg.drawing')?.getBoundingClientRect() ?? new DOMRect();
    // Letters are drawn a little beside where they are measured.
    const cut = texts.filter(
      ({ box }) =>
        box.left < whole.left - 1 ||
        box.right > whole.right + 1 ||
        box.top < whole.top - 1 ||
        box.bottom > whole.bottom + 1,
    );
    const pairs = texts.flatMap((a, place) =>
      texts.slice(place + 1).flatMap((b) => {
        const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        // Letters leave some of their box free above and below.
        return wide > 0 && high > 4 ? [`${a.name} on ${b.name}`] : [];
      }),
    );
    return [...cut.map(({ name }) => `${name} is cut off`), ...pairs];
  });
}
