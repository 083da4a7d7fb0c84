/** Pasting the page's address into a blog makes a calculator of it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discovery, oembed } from '../../scripts/build/oembed.mjs';
import { page } from '../../scripts/build/page.mjs';

const site = new URL('https://shop.example/clv/');

test('the head names the answer, and the answer holds the iframe', () => {
  const template = '<head><meta charset="utf-8"></head>';
  const document = page(template, (source) => source, [], discovery(site));
  const link = /<link rel="alternate" type="application\/json\+oembed" href="([^"]+)"/.exec(
    document,
  );
  assert.equal(link?.[1], 'https://shop.example/clv/oembed.json');

  const answer = JSON.parse(oembed(site));
  // What oEmbed 1.0 asks for of the type rich.
  assert.equal(answer.version, '1.0');
  assert.equal(answer.type, 'rich');
  assert.ok(answer.width > 0 && answer.height > 0);
  assert.match(answer.html, /^<iframe src="https:\/\/shop\.example\/clv\/embed\.html" /);
});
