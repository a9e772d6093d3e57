// Questions about consent, one a line, always the same ones: node bench/questions.mjs 100000 > vragen.jsonl
// Families of one to three children from 0 to 20 years, five kinds of authority, one child in five under supervision.
const count = Number(process.argv[2] ?? 100000);
let state = 20261122;
const next = n => { state = (Math.imul(state, 1103515245) + 12345) >>> 0; return (state >>> 8) % n; };
const of = list => list[next(list.length)];
const kinds = ['GezamenlijkOuderlijkGezag', 'EenhoofdigOuderlijkGezag', 'GezamenlijkGezag', 'Voogdij', 'TijdelijkGeenGezag'];
const acts = ['HulpVrijwillig', 'HulpNietIngrijpend', 'HulpMetSpoed', 'Behandeling', 'DelenMetPartner', 'DelenMetSchool', 'OverlegMetCollega', 'Verwijzen', 'Registratie', 'Onderzoek'];
const two = n => String(n).padStart(2, '0');
let chunk = '';
for (let i = 1; i <= count; i++) {
  const children = Array.from({ length: 1 + next(3) }, (_, n) => `kind${n + 1}`);
  const question = {
    id: `v${i}`, op: '2026-11-22', voor: of(acts), overWie: children,
    personen: [
      { id: 'moeder', geboren: '1985-03-01' }, { id: 'vader', geboren: '1983-07' },
      ...children.map(id => ({ id, geboren: `${2006 + next(20)}-${two(1 + next(12))}-${two(1 + next(28))}`, isKind: true, ouders: ['moeder', 'vader'] })),
    ],
    gezag: children.map(kind => {
      const soort = of(kinds);
      return soort === 'GezamenlijkOuderlijkGezag' ? { kind, soort, houders: ['moeder', 'vader'] }
        : soort === 'TijdelijkGeenGezag' ? { kind, soort }
        : soort === 'Voogdij' ? { kind, soort, instelling: 'Jeugdbescherming Bankstad' }
        : { kind, soort, houders: ['moeder'] };
    }),
    maatregelen: children.filter(() => next(5) === 0).map(kind => ({ kind, soort: 'Ondertoezichtstelling', instelling: 'Jeugdbescherming Bankstad' })),
  };
  chunk += JSON.stringify(question) + '\n';
  if (chunk.length > 1 << 20) { process.stdout.write(chunk); chunk = ''; }
}
process.stdout.write(chunk);
