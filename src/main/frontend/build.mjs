// Bundles the scripts and styles of the pages into <static>/assets. Maven calls it in generate-resources; it does
// nothing while its inputs are unchanged. Usage: node build.mjs <path of the static folder>
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(resolve(process.argv[2] ?? 'dist'), 'assets');
const packagesStamp = join(here, 'node_modules', '.installed');
const assetsStamp = join(assets, '.built');

const digest = files => files.reduce((hash, file) => hash.update(readFileSync(file)), createHash('sha256')).digest('hex');
const read = file => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const filesBelow = folder =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => (entry.isDirectory() ? filesBelow(join(folder, entry.name)) : [join(folder, entry.name)]));

installPackages();
const inputs = digest([join(here, 'package-lock.json'), fileURLToPath(import.meta.url), ...filesBelow(join(here, 'src'))]);
if (read(assetsStamp) === inputs) {
  console.log('frontend: up to date');
} else {
  await bundle();
}

/** `npm ci` only when the lock file is not the one that was installed; scripts of packages never run. */
function installPackages() {
  const wanted = digest([join(here, 'package-lock.json')]);
  if (read(packagesStamp) === wanted) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  writeFileSync(packagesStamp, wanted);
}

async function bundle() {
  const esbuild = await import('esbuild');
  rmSync(assets, { recursive: true, force: true });
  mkdirSync(assets, { recursive: true });
  const common = {
    absWorkingDir: here,
    outdir: assets,
    bundle: true,
    minify: true,
    target: ['chrome109', 'firefox115', 'safari16'],
    legalComments: 'linked',
    logLevel: 'warning',
  };
  // A page loads site.* and, where it shows one, the viewer's own entry; what two viewers share is split off.
  await esbuild.build({
    ...common,
    entryPoints: ['site', 'form', 'documents', 'diagram', 'charts'].map(name => `src/${name}.js`),
    format: 'esm',
    splitting: true,
    chunkNames: 'part-[hash]',
  });
  await esbuild.build({
    ...common,
    entryPoints: ['site', 'form', 'diagram', 'desk'].map(name => `src/styles/${name}.scss`),
    plugins: [await scss()],
    assetNames: 'files/[name]-[hash]',
    loader: { '.svg': 'dataurl', '.woff2': 'file', '.woff': 'empty', '.ttf': 'empty', '.eot': 'empty' },
  });
  copyFileSync(join(here, 'src', 'mark.svg'), join(assets, 'mark.svg'));
  copyFonts();
  writeFileSync(assetsStamp, inputs);
  const sizes = readdirSync(assets)
    .filter(name => /^(site|form|documents|diagram|charts|desk)\.(js|css)$/.test(name))
    .map(name => `${name} ${Math.round(gzipSync(readFileSync(join(assets, name))).length / 1024)} kB`);
  console.log(`frontend: bundled (compressed: ${sizes.join(', ')})`);
}

/** What the server prints into PDF files: Nanum Gothic under the SIL Open Font License, beside the static folder. */
function copyFonts() {
  const source = join(here, 'node_modules', '@expo-google-fonts', 'nanum-gothic');
  const fonts = join(assets, '..', '..', 'fonts');
  mkdirSync(fonts, { recursive: true });
  for (const weight of ['400Regular', '700Bold']) {
    copyFileSync(join(source, weight, `NanumGothic_${weight}.ttf`), join(fonts, `NanumGothic_${weight}.ttf`));
  }
  copyFileSync(join(source, 'LICENSE_FONT'), join(fonts, 'NanumGothic_LICENSE'));
}

/** KRDS comes as Sass; only the components that the pages use are compiled. */
async function scss() {
  const sass = await import('sass');
  return {
    name: 'scss',
    setup(build) {
      build.onLoad({ filter: /\.scss$/ }, ({ path }) => {
        const result = sass.compile(path, {
          loadPaths: [join(here, 'node_modules')],
          quietDeps: true,
          silenceDeprecations: ['import', 'mixed-decls', 'global-builtin'],
          logger: sass.Logger.silent,
        });
        return { contents: result.css, loader: 'css', resolveDir: here };
      });
    },
  };
}
