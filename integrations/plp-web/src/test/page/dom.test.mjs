import assert from 'node:assert/strict';
import {test} from 'node:test';
import {visible} from '../../main/page/dom.mjs';

test('what is not seen, or turns letters, has a mark', () => {
  for (const code of [0, 0x0D, 0x85, 0xAD, 0x034F, 0x061C, 0x1160, 0x200B, 0x200D, 0x200E, 0x2028, 0x202E, 0x2060, 0x2066, 0x3164, 0xD800, 0xFE0F, 0xFEFF, 0xFFF9, 0xE0041, 0xE0100]) {
    assert.equal(visible('a' + String.fromCodePoint(code) + 'b'), 'a\uFFFDb', code.toString(16));
  }
});

test('all else stays', () => {
  const seen = 'Az09 \t\n\u00A0\u00E9\u2011\u2026\u20AC\u05D0\u0639\u0301\u4E2D\u{1F600}\uFFFD';
  assert.equal(visible(seen), seen);
  assert.equal(visible(7), '7');
});
