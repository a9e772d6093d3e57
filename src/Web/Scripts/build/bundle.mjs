// Bundles the style sheet, the scripts and the icons into wwwroot/assets. Run by the build (Web.csproj), or by hand: npm run build.
import { build } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { icons } from './icons.mjs';
import { expandLightDark, shakeTokens } from './tokens.mjs';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const styles = path.resolve(web, '../NlDesign/Styles');
const out = path.join(web, 'wwwroot/assets');
const modules = path.join(web, 'node_modules');
const themeArgument = process.argv.find(a => a.startsWith('--theme='))?.slice('--theme='.length);
const theme = path.resolve(web, themeArgument || path.join(styles, 'theme-eenlijn.css'));

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });

const common = { bundle: true, minify: true, nodePaths: [modules], logLevel: 'warning', legalComments: 'none' };

const css = await build({
  ...common,
  entryPoints: { eenlijn: path.join(styles, 'index.css') },
  outdir: out,
  write: false,
  target: ['chrome111', 'firefox115', 'safari16'],
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]-[hash]',
  plugins: [{
    name: 'theme',
    setup(b) {
      b.onResolve({ filter: /^#theme$/ }, () => ({ path: theme }));
      b.onLoad({ filter: /theme-.*\.css$/ }, async ({ path: file }) => ({
        contents: expandLightDark(await readFile(file, 'utf8')), loader: 'css', resolveDir: path.dirname(file),
      }));
    },
  }],
});
for (const file of css.outputFiles) {
  await mkdir(path.dirname(file.path), { recursive: true });
  await writeFile(file.path, file.path.endsWith('.css') ? shakeTokens(file.text) : file.contents);
}

await build({
  ...common,
  entryPoints: { eenlijn: path.join(web, 'Scripts/index.js') },
  outdir: out,
  format: 'iife',
  target: 'es2020',
});

// One sprite of the icons in use; <nl-icon> refers to them by name.
const lucide = JSON.parse(await readFile(path.join(modules, '@iconify-json/lucide/icons.json'), 'utf8'));
const symbols = icons.map(name => {
  const icon = lucide.icons[name];
  if (!icon) throw new Error(`Lucide has no icon "${name}" (Scripts/build/icons.mjs).`);
  return `<symbol id="${name}" viewBox="0 0 ${lucide.width} ${lucide.height}">${icon.body}</symbol>`;
});
await writeFile(path.join(out, 'icons.svg'), `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
