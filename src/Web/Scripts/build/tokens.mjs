// Two passes over the design tokens.

/** Splits each `--name: light-dark(a, b)` of a theme into a light block and, twice, a dark one: by preference and by attribute. */
export function expandLightDark(css) {
  return css.replace(/(\.[\w.-]+-theme)\s*\{([^}]*light-dark\([^}]*)\}/g, (_, selector, body) => {
    const dark = [];
    const light = body.replace(/([\w-]+):\s*light-dark\(([^,]+),([^)]+)\)/g, (_all, name, a, b) => {
      dark.push(`${name}:${b.trim()};`);
      return `${name}: ${a.trim()}`;
    });
    return `${selector}{${light}}
@media screen and (prefers-color-scheme: dark){${selector}:not([data-theme='light']){${dark.join('')}}}
@media screen{${selector}[data-theme='dark']{${dark.join('')}}}`;
  });
}

/** Drops custom properties that nothing reads: the voorbeeld tokens serve many libraries, the product uses a few. */
export function shakeTokens(css) {
  for (;;) {
    const used = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map(m => m[1]));
    const next = css.replace(/(?<=[{;])(--[\w-]+):(?:"[^"]*"|'[^']*'|[^;{}"'])*(;|(?=\}))/g, (declaration, name) => used.has(name) ? declaration : '');
    if (next === css) return css;
    css = next;
  }
}
