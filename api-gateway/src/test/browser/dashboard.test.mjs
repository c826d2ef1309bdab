/**
 * Drives a browser over the dashboard of a running system that has read the seed: `npm ci && npm run test:browser`. The address
 * is http://localhost:8080, or STANCEWIRE_URL; the browser is /usr/bin/chromium, or CHROMIUM.
 */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { chromium } from 'playwright-core';

const URL = process.env.STANCEWIRE_URL ?? 'http://localhost:8080';
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];

let browser;
let page;
let complaints;

before(async () => {
  browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ARGUMENTS });
});
after(() => browser.close());

beforeEach(() => open(1280));
afterEach(() => page.context().close());

async function open(width) {
  await page?.context().close();
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  page = await context.newPage();
  page.setDefaultTimeout(15_000);
  complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => request.url().startsWith(URL) || complaints.push(`asks ${request.url()}`));
}

async function visit(hash) {
  await page.goto(`${URL}/${hash}`);
}

const panel = () => page.getByRole('complementary', { name: 'The statement' });
const marked = (part) => page.locator(`.text .mark.${part}`);

test('the seed article shows with its statements marked', async () => {
  await visit('');
  await page.getByRole('button', { name: /^Statement \d+, John Kirby/ }).first().waitFor();
  await page.getByRole('link', { name: /North Korea sent troops to support Russia/ }).first().waitFor();
  for (const part of ['content', 'cue', 'source']) assert.ok(await marked(part).count() >= 5, `${part}s are marked`);
  assert.ok((await marked('source').allTextContents()).join(' ').includes('Zelensky'));
  assert.deepEqual(complaints, []);
});

test('the marked paragraphs read as the article says', async () => {
  await visit('');
  await page.locator('.note').first().waitFor();
  const shown = await page.locator('.paragraph').evaluateAll((sections) => sections.map((section) => {
    const copy = section.firstElementChild.cloneNode(true);
    copy.querySelectorAll('.note').forEach((note) => note.remove());
    return copy.textContent;
  }));
  const address = await page.locator('.rail a[aria-current]').getAttribute('href');
  const answer = await (await fetch(`${URL}/api/v1${address.slice(1)}`)).json();
  assert.deepEqual(shown, answer.paragraphs.map(({ text }) => text));
});

test('the keyboard reaches a statement, shows who says it, and goes on to the next', async () => {
  await visit('');
  await page.locator('.note').first().waitFor();
  for (let presses = 0; presses < 60 && !(await focusIsOnNote()); presses++) await page.keyboard.press('Tab');
  assert.ok(await focusIsOnNote(), 'Tab reaches the number of a statement');
  await panel().getByText(/^Statement 1 of/).waitFor();
  await page.keyboard.press('ArrowDown');
  await panel().getByText(/^Statement 2 of/).waitFor();
  await page.keyboard.press('Enter');
  assert.match(page.url(), /#\/articles\/[^?]+\?statement=/);
  await page.reload();
  await panel().getByText(/^Statement 2 of/).waitFor();
  await panel().getByText(/^Decided by/).waitFor();
  await page.locator('.note[aria-pressed="true"]').focus();
  await page.keyboard.press('Escape');
  await page.locator('.note[aria-pressed="true"]').waitFor({ state: 'detached' });
  assert.deepEqual(complaints, []);
});

test('a cell of the matrix leads to its statements, and a statement to its article', async () => {
  await visit('#/matrix');
  const cell = page.locator('.matrix td a').first();
  assert.match(await cell.getAttribute('aria-label'), / on .+: (net [+−]?\d\.\d\d, 95 % interval|no scored statement)/);
  await cell.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/statements\?speaker=.+&target=.+/);
  await page.getByText(/^\d+ of \d+ statements?$/).waitFor();
  await page.locator('.where a').first().click();
  await panel().getByText(/^Statement \d+ of/).waitFor();
  assert.deepEqual(complaints, []);
});

test('statements are found by words, and none found is said', async () => {
  await visit('#/statements');
  await page.locator('.statements > li').first().waitFor();
  await page.getByLabel('Words').fill('zzzznothing');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByText('No statement is like that.').waitFor();
  assert.deepEqual(complaints, []);
});

test('a text of the user is analysed and marked', async () => {
  await visit('#/analyze');
  await page.getByRole('textbox').fill('Jane Doe, the mayor, said that the <b>new bridge</b> is a gift to the city.');
  await page.keyboard.press('Control+Enter');
  await marked('content').first().waitFor();
  assert.equal(await page.locator('.text b').count(), 0);
  assert.deepEqual(complaints, []);
});

test('a problem is shown in the words of the API', async () => {
  await visit('#/articles/no-such-article');
  await page.getByRole('alert').waitFor();
  assert.ok(await page.getByRole('button', { name: 'Try again' }).isVisible());
});

test('at 400 px nothing scrolls sideways, and a chosen statement does not hide its text', async () => {
  await open(400);
  for (const hash of ['', '#/matrix', '#/statements', '#/analyze']) {
    await visit(hash);
    await page.locator('.note, .matrix, .statements > li, textarea').first().waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(width <= 400, `${hash || '/'} is ${width} px wide`);
  }
  await visit('');
  await page.locator('.note').nth(1).click();
  const sheet = await panel().boundingBox();
  await page.waitForFunction((top) =>
    document.querySelector('.note[aria-pressed="true"]').getBoundingClientRect().bottom < top, sheet.y);
  await page.getByRole('button', { name: 'Close the statement' }).click();
  assert.ok(await panel().isHidden());
  assert.deepEqual(complaints, []);
});

function focusIsOnNote() {
  return page.evaluate(() => document.activeElement.matches('.note'));
}
