// Takes the pictures of the README's tour from the running demo site into docs/tour.
//   npm ci && node tour.mjs [portal address] [intranet address]
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const [portal = 'http://127.0.0.1:8180', intranet = 'http://127.0.0.1:8080'] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../docs/tour/', import.meta.url));
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });

async function signedIn(address, name) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  const page = await context.newPage();
  await page.goto(`${address}/login.xhtml`);
  await page.fill('input[autocomplete=username]', name);
  await page.fill('input[type=password]', 'Hongdun-2026');
  await Promise.all([page.waitForNavigation(), page.click('button[type=submit], input[type=submit]')]);
  return page;
}

async function picture(page, address, name) {
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `${folder}${name}.png` });
}

const enterprise = await signedIn(portal, '91440101MA5ABCDE52');
await picture(enterprise, `${portal}/filing/list.xhtml`, 'portal-filing');
const officer = await signedIn(intranet, 'reviewer.tianhe');
await picture(officer, `${intranet}/workbench.xhtml`, 'intranet-workbench');
await officer.goto(`${intranet}/inspection/list.xhtml?status=DECLARED`);
const file = await officer.locator('main a:has-text("NJ")').first().getAttribute('href');
await picture(officer, new URL(file, officer.url()).href, 'intranet-review');
const operator = await signedIn(intranet, 'operator');
await picture(operator, `${intranet}/exchange/list.xhtml`, 'intranet-exchange');
await picture(operator, `${intranet}/statistics/inspection.xhtml`, 'intranet-statistics');
const clerk = await signedIn(intranet, 'clerk.12315');
await picture(clerk, `${intranet}/complaint/list.xhtml`, 'intranet-complaints');
await browser.close();
