// node measure.js BASE FOLDER PATH...: measures each page, writes FOLDER/NAME.json and prints a line.
import { writeFileSync } from 'node:fs';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [base, folder, ...paths] = process.argv.slice(2);
const chrome = await launch({
  chromePath: process.env.FOCALNET_CHROMIUM,
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--no-first-run', '--lang=en'],
});

// Where the browser's own trace of a page breaks off there are no figures at all: that page is asked for again. Low figures stand.
async function measured(address) {
  for (let attempt = 1; ; attempt++) {
    const { lhr } = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!lhr.runtimeError || attempt === 3) {
      return lhr;
    }
  }
}

try {
  for (const path of paths) {
    const lhr = await measured(base + path);
    const name = path.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'home';
    writeFileSync(`${folder}/${name}.json`, JSON.stringify(lhr));
    const figures = Object.values(lhr.categories).map(category => Math.round(category.score * 100));
    const missed = Object.values(lhr.categories).flatMap(category => category.auditRefs)
      .filter(ref => ref.weight > 0 && lhr.audits[ref.id].score !== null && lhr.audits[ref.id].score < 0.9)
      .map(ref => ref.id);
    console.log(['FIGURES', path, ...figures, [...new Set(missed)].join(',') || '-'].join(' '));
  }
} finally {
  await chrome.kill();
}
