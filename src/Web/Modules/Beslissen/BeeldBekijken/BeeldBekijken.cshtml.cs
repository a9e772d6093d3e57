namespace Eenlijn.Web.Modules.Beslissen.BeeldBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>The picture as it stands with all factors and what each says of it, and the former ones (R3-012, R3-027, R4-052).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BeeldBekijkenModel : BeslissenPage
{
    /// <summary>The newest first; those of before hold what people answered then.</summary>
    public IReadOnlyList<Situatiebeeld> Beelden { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Het beeld dat jullie maakten");
        await LoadGezinAsync(null, ct);
        var beelden = await Dossier.Records<Situatiebeeld>().OrderByDescending(b => b.Nummer).Take(20).ToListAsync(ct);
        Beelden = [.. beelden.Where(b => Lees(b.WatSpeelt) is not null)];
    }

    /// <summary>Null for an empty text, and for one that names somebody who is kept from the viewer.</summary>
    public string? Lees(string? tekst) => string.IsNullOrEmpty(tekst) ? null : Dossier.Tekst(tekst);

    /// <summary>What each said last, with what he said before below it; who was asked and did not answer stands there too.</summary>
    public IEnumerable<(string Naam, Beeldreactie Reactie, bool IsLaatst)> Reacties(Situatiebeeld beeld) =>
        from r in beeld.Reacties
        let naam = NaamVan(r.Persoon)
        let laatst = beeld.Laatste.Contains(r)
        where naam.Length > 0 && (laatst || r.Begrip != Begrip.NogNiet) && !Dossier.NoemtVerborgene(r.Woorden)
        orderby naam, r.Nr descending
        select (naam, r, laatst);

    public IEnumerable<(string Kop, string Tekst)> Delen(Situatiebeeld b) => new (string Kop, string? Tekst)[]
    {
        ("Hoe het ontstond", b.Ontstaan), ("Wat het laat doorgaan", b.InStand), ("Wat het gevolg is", b.Gevolgen), ("Hoe het verder kan gaan", b.Toekomst), ("Zorgen van de professional", b.Zorgen),
        ("Past bij een gewone ontwikkeling", b.TekenenGewoon), ("Wijst misschien op iets anders", b.TekenenMeer), ("Wie dat beoordeelde", b.BeoordeeldDoor),
        ("Psychisch probleem", b.Psychiatrie == Vermoedenstand.NietBesproken ? null : BeslisWoorden.Zeg(b.Psychiatrie)), ("Verstandelijke beperking", b.Beperking == Vermoedenstand.NietBesproken ? null : BeslisWoorden.Zeg(b.Beperking)),
    }.Where(d => Lees(d.Tekst) is not null).Select(d => (d.Kop, d.Tekst!));
}
