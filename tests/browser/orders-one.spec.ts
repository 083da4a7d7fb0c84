/** One row, one order, one day: said as one. */

import { OrdersPage } from './support/orders.ts';
import { expect, test } from './support/test.ts';

const file = {
  name: 'one.csv',
  contents: 'order_id,email,date,total\n1,ada@x.de,2024-03-01,9.00',
};

for (const [language, headline, period, rows] of [
  [
    'en',
    '1 order by 1 customer from 1 line, March 1, 2024.',
    'March 1, 2024, one day',
    '1 row read: 1 used, 0 set aside.',
  ],
  [
    'ru',
    '1 заказ, 1 клиент — из 1 строки, 1 марта 2024 г.',
    '1 марта 2024 г., 1 день',
    'Прочитано строк: 1, использовано: 1, отложено: 0.',
  ],
  [
    'zh-Hans',
    '1 位客户的 1 笔订单，出自 1 行数据，2024年3月1日。',
    '2024年3月1日，一天',
    '共读取 1 行：采用 1 行，搁置 0 行。',
  ],
  [
    'zh-Hant',
    '1 位客戶的 1 筆訂單，出自 1 列資料，2024年3月1日。',
    '2024年3月1日，一天',
    '共讀取 1 列：採用 1 列，擱置 0 列。',
  ],
] as const) {
  test(`in ${language}`, async ({ page }) => {
    const orders = await OrdersPage.open(page, `#orders?lang=${language}&currency=USD`);
    await orders.choose(file);
    await expect(page.locator('.receipt .headline').first()).toHaveText(headline);
    await expect(page.locator('.summary .basis').first()).toHaveText(period);
    await expect(page.getByText(rows)).toBeVisible();
  });
}
