namespace Eenlijn.Web.Modules.Gezin.Netwerkkaart;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Modules.Gezin.Genogram;
using Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>Draws who stands around somebody: family on the ring, everybody else in sectors outside of it (R3-047).</summary>
public static class NetwerkTekenaar
{
    private const double Half = 17;
    private const double Kop = (Half * 2) + 8;
    private const double Regelhoogte = 16;
    private const double Ruimte = 128;
    private const double Merkbreed = 27;

    public static TekeningBeeld Teken(NetwerkFeiten feiten, string dag, Func<PersoonId, string?> url)
    {
        if (feiten.Midden is not { } midden)
        {
            return new(new(0, 0, "Netwerk", "Er staat nog niemand.", []), [], []) { IsLeeg = true };
        }

        var zelf = new NetwerkMens(feiten.Kort(midden.Id), "") { Persoon = midden };
        var familie = feiten.Familie.Select(m => new Kaart(m, feiten)).ToList();
        var sectoren = feiten.Sectoren.Select(s => (s.Naam, Kaarten: s.Mensen.Select(m => new Kaart(m, feiten)).ToList())).ToList();
        var indeling = NetwerkIndeling.Maken(
            new(120, 96), [.. familie.Select(k => k.Maat)], [.. sectoren.Select(s => new NetwerkSector(new(Tekstmaat.Breedte(s.Naam, Stijl.Sectornaam) + 8, 22), [.. s.Kaarten.Select(k => k.Maat)]))]);
        List<Deel> delen = [new Deel.Cirkel(Stijl.Kring, indeling.Midden.X, indeling.Midden.Y, indeling.Straal)];
        delen.AddRange(indeling.Grenzen.Select(g => new Deel.Lijn(Stijl.Sector, (g.Van.X, g.Van.Y), (g.Naar.X, g.Naar.Y))));
        List<(Kaart Kaart, NetwerkPlek Plek)> plekken = [.. familie.Zip(indeling.Familie), .. sectoren.Zip(indeling.Sectoren).SelectMany(s => s.First.Kaarten.Zip(s.Second.Vakken))];
        delen.AddRange(plekken.Select(p => new Deel.Lijn(p.Kaart.Mens.Steun.Count > 0 ? Stijl.Straal : Stijl.StraalDun, (p.Plek.Begin.X, p.Plek.Begin.Y), (p.Plek.X, p.Plek.Y))));
        delen.AddRange(sectoren.Zip(indeling.Sectoren).Select(s => new Deel.Tekst(Stijl.Sectornaam, s.Second.Naam.X, s.Second.Naam.Y + 5, s.First.Naam)));
        delen.Add(new Deel.Groep(url(midden.Id), midden.Naam.Volledig, [.. Hart(zelf, indeling.Midden)]));
        delen.AddRange(plekken.Select(p => new Deel.Groep(p.Kaart.Mens.Persoon is { } persoon ? url(persoon.Id) : null, p.Kaart.Naam, [.. p.Kaart.Delen(p.Plek)])));
        var omschrijving = $"Netwerkkaart met {plekken.Count + 1} {(plekken.Count == 0 ? "persoon" : "mensen en organisaties")}. Alles staat ook in woorden bij de tekening.";
        return new(new(indeling.Breedte, indeling.Hoogte, $"Het netwerk van {zelf.Naam}, {dag}", omschrijving, delen), [.. Uitleg(plekken.ConvertAll(p => p.Kaart.Mens), zelf)], Woorden(feiten)) { Vanuit = midden.Id };
    }

    private static IEnumerable<Deel> Hart(NetwerkMens zelf, StamboomPunt midden)
    {
        yield return new Deel.Rechthoek(Stijl.Vlak, midden.X - 56, midden.Y - 44, 112, 88, 10);
        yield return Symbolen.Vorm(Stijl.Vanuit, midden.X, midden.Y - 12, 29, zelf.Persoon!.Geslacht);
        yield return Symbolen.Vorm(Stijl.Symbool, midden.X, midden.Y - 12, 23, zelf.Persoon.Geslacht);
        yield return new Deel.Tekst(Stijl.Naam, midden.X, midden.Y + 36, Tekstmaat.Ingekort(zelf.Naam, Stijl.Naam, 112));
    }

    private static IReadOnlyList<(string, IReadOnlyList<(PersoonId, string, string)>)> Woorden(NetwerkFeiten feiten) =>
    [
        .. feiten.Sectoren.Prepend((Naam: "Gezin en familie", Mensen: [.. feiten.Familie])).Where(s => s.Mensen.Count > 0)
            .Select(s => (s.Naam, (IReadOnlyList<(PersoonId, string, string)>)[.. s.Mensen.Select(m => (m.Persoon?.Id ?? default, m.Persoon?.Naam.Volledig ?? m.Naam, Zin(m, feiten)))])),
    ];

    private static string Zin(NetwerkMens mens, NetwerkFeiten feiten) => GezinsWoorden.Samen(
        [mens.Wat, .. mens.Steun.SelectMany(s => new[] { feiten.Hulp(s), GezinsWoorden.WilHelpenTekst(s.WilHelpen), s.Weging is { } weging ? (weging with { Drempel = null, Kring = null }).Tekst() : null })]);

    private static IEnumerable<Uitleg> Uitleg(List<NetwerkMens> mensen, NetwerkMens zelf)
    {
        const double x = Tekenen.Uitleg.Breedte / 2;
        const double y = Tekenen.Uitleg.Hoogte / 2;
        yield return new([Symbolen.Vorm(Stijl.Vanuit, x, y, 23, zelf.Persoon!.Geslacht), Symbolen.Vorm(Stijl.Symbool, x, y, 17, zelf.Persoon.Geslacht)], $"In het midden: {zelf.Naam}");
        yield return new([new Deel.Cirkel(Stijl.Kring, x, y, 22)], "Binnen de cirkel: gezin en familie");
        if (mensen.Any(m => m.Persoon is null))
        {
            yield return new([Kaart.Zeshoek(x, y, 17)], "Zeshoek: professional of organisatie");
        }

        if (mensen.Any(m => m.Steun.Count > 0))
        {
            yield return new([new Deel.Lijn(Stijl.Straal, (4, y), (Tekenen.Uitleg.Breedte - 4, y))], "Dikke lijn: helpt mee");
        }

        if (mensen.Any(m => m.Steun.Count == 0))
        {
            yield return new([new Deel.Lijn(Stijl.StraalDun, (4, y), (Tekenen.Uitleg.Breedte - 4, y))], "Dunne streepjes: hoort erbij");
        }

        if (mensen.Any(m => m.Steun.Any(s => s.Weging is not null)))
        {
            foreach (var (letter, woorden) in Kaart.Letters)
            {
                yield return new([.. Kaart.Merk(x, y - 10, letter + "+")], woorden);
            }

            yield return new([new Deel.Tekst(Stijl.Naam, x, y + 5, "+ – ?")], "+ ja, – nee, ? niet bekend");
        }
    }

    /// <summary>One person or organisation with the words under the symbol.</summary>
    private sealed class Kaart
    {
        public static readonly (string Letter, string Woorden)[] Letters =
            [("V", "V: gaat in op een vraag"), ("H", "H: helpt echt"), ("B", "B: is bereikbaar"), ("T", "T: is te vertrouwen")];

        private readonly List<(Stijl Stijl, string Tekst)> _regels;
        private readonly string[] _merken;

        public Kaart(NetwerkMens mens, NetwerkFeiten feiten)
        {
            Mens = mens;
            _regels =
            [
                .. Tekstmaat.Regels(mens.Naam, Stijl.Naam, Ruimte, 2).Select(r => (Stijl.Naam, r)),
                .. Tekstmaat.Regels(mens.Wat, Stijl.Klein, Ruimte, 3).Select(r => (Stijl.Klein, r)),
                .. mens.Steun.SelectMany(s => Tekstmaat.Regels(feiten.Hulp(s), Stijl.Gezag, Ruimte, 3)).Select(r => (Stijl.Gezag, r)),
                .. mens.Steun.Select(s => Gevraagd(s)).Where(t => t.Length > 0).Distinct().Select(t => (Stijl.Verwant, t)),
            ];
            _merken = mens.Steun.Select(s => s.Weging).FirstOrDefault(w => w is not null) is { } weging
                ? ["V" + Teken(weging.GaatInOpVraag), "H" + Teken(weging.HelptEcht), "B" + Teken(weging.IsBereikbaar), "T" + Teken(weging.IsBetrouwbaar)] : [];
            Maat = new(
                Math.Max(96, _regels.Max(r => Tekstmaat.Breedte(r.Tekst, r.Stijl)) + 16),
                Kop + (_regels.Count * Regelhoogte) + (_merken.Length > 0 ? 26 : 0) + 2);
        }

        public NetwerkMens Mens { get; }

        public NetwerkMaat Maat { get; }

        public string Naam => string.Join(", ", new[] { Mens.Persoon?.Naam.Volledig ?? Mens.Naam, Mens.Wat }.Where(t => t.Length > 0));

        public static Deel.Vlak Zeshoek(double x, double y, double half) => new Deel.Vlak(
            Stijl.Symbool, (x - half, y), (x - (half / 2), y - (half * 0.87)), (x + (half / 2), y - (half * 0.87)), (x + half, y), (x + (half / 2), y + (half * 0.87)), (x - (half / 2), y + (half * 0.87)));

        public static IEnumerable<Deel> Merk(double x, double y, string tekst)
        {
            yield return new Deel.Rechthoek(Stijl.Merk, x - (Merkbreed / 2) + 1, y, Merkbreed - 2, 20, 4);
            yield return new Deel.Tekst(Stijl.Merkletter, x, y + 14.5, tekst);
        }

        public IEnumerable<Deel> Delen(NetwerkPlek plek)
        {
            var boven = plek.Y - (Maat.Hoogte / 2);
            yield return new Deel.Rechthoek(Stijl.Kaart, plek.X - (Maat.Breedte / 2), boven - 7, Maat.Breedte, Maat.Hoogte + 11, 10);
            yield return Mens.Persoon is { } persoon ? Symbolen.Vorm(Stijl.Symbool, plek.X, boven + Half, Half, persoon.Geslacht) : Zeshoek(plek.X, boven + Half, Half);
            var y = boven + Kop + 10;
            foreach (var (stijl, tekst) in _regels)
            {
                yield return new Deel.Tekst(stijl, plek.X, y, tekst);
                y += Regelhoogte;
            }

            foreach (var deel in _merken.SelectMany((merk, i) => Merk(plek.X + ((i - 1.5) * Merkbreed), y - 8, merk)))
            {
                yield return deel;
            }
        }

        private static string Gevraagd(SteunBeeld steun) => steun.WilHelpen switch
        {
            true => "wil helpen",
            false => "kan nu niet",
            null when steun.Weging?.MagGevraagd == true => "mag gevraagd worden",
            null when steun.Weging?.MagGevraagd == false => "niet vragen",
            _ => "nog niet gevraagd",
        };

        private static string Teken(bool? antwoord) => antwoord switch { true => "+", false => "–", null => "?" };
    }
}
