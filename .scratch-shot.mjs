import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';
const exe = process.env.CHROMIUM ?? ['/usr/bin/chromium','/usr/bin/google-chrome'].find(existsSync);
const b = await chromium.launch({ executablePath: exe, args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: Number(process.argv[2]), height: 800 } });
p.on('console', m => m.type()==='error' && console.log('console', m.text()));
for (const arg of process.argv.slice(3)) { const [name, addr] = arg.split('=');
 await p.goto('http://127.0.0.1:9180/#/' + addr); await p.waitForSelector('[data-line=live]', {timeout:30000}); await p.waitForTimeout(4000);
 await p.screenshot({ path: `/tmp/console-more/${name}.png`, fullPage: process.env.FULL==='1' });
 console.log(name, 'banner:', await p.locator('.banner').allInnerTexts(), 'asof:', (await p.locator('.as-of').allInnerTexts()).slice(0,3), 'scroll', await p.evaluate(()=>[document.documentElement.scrollWidth, innerWidth]));
}
await b.close();
