// Draws every model of processes/ as docs/processes/<process id>.svg, the way Camunda Modeler shows it.
// usage: node draw.mjs [--png <directory>]      CHROMIUM names the browser if it is not found by itself
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, '../../..');
const target = join(root, 'docs/processes');
const pictures = process.argv.includes('--png') ? resolve(process.argv[process.argv.indexOf('--png') + 1]) : null;
const viewer = readFileSync(join(here, 'node_modules/bpmn-js/dist/bpmn-viewer.production.min.js'), 'utf8');
const browser = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find((path) => path && existsSync(path));
if (!browser) {
  console.error('No Chromium found: install it (Debian: apt-get install chromium) or set CHROMIUM to its path.');
  process.exit(1);
}

const models = readdirSync(join(root, 'processes'), { recursive: true })
  .filter((file) => file.endsWith('.bpmn'))
  .map((file) => join(root, 'processes', file))
  .sort();

const page = (xml) => `<!doctype html><meta charset="utf-8"><body style="margin:0"><div id="canvas" style="width:2600px;height:1400px"></div>
<pre id="svg"></pre><script>${viewer}</script><script>
const viewer = new BpmnJS({ container: '#canvas' });
viewer.importXML(${JSON.stringify(xml).replace(/<\//g, '<\\/')}).then(async ({ warnings }) => {
  const { svg } = await viewer.saveSVG();
  document.getElementById('svg').textContent = btoa(unescape(encodeURIComponent(JSON.stringify({ svg, warnings: warnings.map((w) => w.message) }))));
}).catch((error) => { document.getElementById('svg').textContent = btoa(JSON.stringify({ error: String(error) })); });
</script></body>`;

const chromium = (profile, ...more) => execFileSync(browser, ['--headless', '--no-sandbox', '--disable-gpu',
  '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  `--user-data-dir=${profile}`, '--virtual-time-budget=10000', ...more], { encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'ignore'] });

const work = mkdtempSync(join(tmpdir(), 'gyoryu-draw-'));
mkdirSync(target, { recursive: true });
try {
  for (const model of models) {
    const html = join(work, 'page.html');
    writeFileSync(html, page(readFileSync(model, 'utf8')));
    const dom = chromium(join(work, 'profile'), '--dump-dom', `file://${html}`);
    const drawn = JSON.parse(Buffer.from(/<pre id="svg">([^<]*)<\/pre>/.exec(dom)[1], 'base64').toString('utf8'));
    if (drawn.error || drawn.warnings.length) {
      throw new Error(`${model}: ${drawn.error ?? drawn.warnings.join('; ')}`);
    }
    const svg = steady(drawn.svg);
    const name = basename(model, '.bpmn');
    writeFileSync(join(target, `${name}.svg`), svg);
    if (pictures) {
      const [, width, height] = /<svg[^>]*width="([\d.]+)"[^>]*height="([\d.]+)"/.exec(svg);
      writeFileSync(html, `<!doctype html><meta charset="utf-8"><body style="margin:0;background:white">${svg.slice(svg.indexOf('<svg'))}</body>`);
      mkdirSync(pictures, { recursive: true });
      chromium(join(work, 'profile'), `--screenshot=${join(pictures, `${name}.png`)}`,
        '--hide-scrollbars', `--window-size=${Math.max(800, Math.ceil(width))},${Math.max(600, Math.ceil(height) + 100)}`, `file://${html}`);
    }
    console.log(`docs/processes/${name}.svg`);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

// The viewer numbers its markers at random: with numbers in order the same model gives the same picture.
function steady(svg) {
  const seen = new Map();
  return svg.replace(/marker-[a-z0-9]{20,}|marker-[a-z0-9-]+-[a-z0-9]{10,}/g, (id) => {
    if (!seen.has(id)) seen.set(id, `marker-${seen.size + 1}`);
    return seen.get(id);
  }).trim() + '\n';
}
