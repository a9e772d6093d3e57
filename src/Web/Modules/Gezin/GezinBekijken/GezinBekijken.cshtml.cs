namespace Eenlijn.Web.Modules.Gezin.GezinBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;

[Requires(Handeling.GezinBekijken)]
public sealed class GezinBekijkenModel(Kalender kalender) : GezinPage
{
    public Gezinsbeeld Gezin { get; private set; } = null!;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IEnumerable<PersoonBeeld> Leden => Gezin.Personen.Where(p => p.LidTot is null && p.Rol != GezinsRol.Netwerk);

    public IEnumerable<PersoonBeeld> Netwerk => Gezin.Personen.Where(p => p.LidTot is null && p.Rol == GezinsRol.Netwerk);

    public IEnumerable<PersoonBeeld> Vroeger => Gezin.Personen.Where(p => p.LidTot is not null);

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle($"Gezin {Dossier.Hoofd.GezinNaam}");
        Gezin = await Dossier.GezinsbeeldAsync(ct);
    }

    /// <summary>"ouder van Elif en Deniz": what this person is to the others today, each kind once.</summary>
    public IEnumerable<string> Banden(PersoonId persoon) => Gezin.Relaties
        .Where(r => r.Eind is null && (r.Van == persoon || r.Naar == persoon))
        .Select(r => r.Van == persoon ? (r.Soort, Ander: r.Naar) : (Soort: RelatieSoorten.Omgekeerd(r.Soort), Ander: r.Van))
        .GroupBy(r => r.Soort, r => Gezin.Kort(r.Ander))
        .Select(g => $"{RelatieSoorten.Uitleg(g.Key).Tekst} {GezinsWoorden.En([.. g])}");

    /// <summary>"Sanne en Murat", with the institution that is no person of the file.</summary>
    public string Houders(GezagBeeld gezag)
    {
        List<string> namen = [.. gezag.Houders.Select(Gezin.Kort), .. gezag.AndereHouder is { } ander ? [ander] : Array.Empty<string>()];
        return namen.Count == 0 ? "niemand" : GezinsWoorden.En(namen);
    }

    public string Contact(PersoonBeeld p) => GezinsWoorden.Samen(
        p.Taal,
        p.TolkGewenst ? "tolk gewenst" : null,
        p.Voorkeurskanaal is { } kanaal ? $"liefst {kanaal.Tekst()}" : null,
        p.Telefoon,
        p.Email,
        p.Bereikbaarheid);

    /// <summary>From twelve on somebody reads over himself; who is not allowed gets a 404 on the paper itself.</summary>
    public bool MagAfdrukken(PersoonBeeld p) => p.OverledenOp is null && p.Geboorte.LeeftijdOp(Vandaag) is null or { Minstens: >= 12 } && (!p.IsKind || p.Geboorte.LeeftijdOp(Vandaag) is not null);

    public string School(PersoonBeeld p) => GezinsWoorden.Samen(p.Groep, p.School);

    public string? Geslacht(PersoonBeeld p) => (p.Geslacht, p.IsKind) switch
    {
        (Domain.Gezin.Geslacht.Man, true) => "jongen",
        (Domain.Gezin.Geslacht.Man, false) => "man",
        (Domain.Gezin.Geslacht.Vrouw, true) => "meisje",
        (Domain.Gezin.Geslacht.Vrouw, false) => "vrouw",
        _ => null,
    };

    public string Leeftijd(PersoonBeeld p) => p.OverledenOp is { } dag
        ? $"overleden{(dag.Jaar is null ? "" : $", {dag.Tekst()}")}"
        : GezinsWoorden.LeeftijdTekst(p.Geboorte, Vandaag);
}
