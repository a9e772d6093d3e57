namespace Eenlijn.Web.Modules.Casus.Verkennen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// The question, and the fields of life that were opened for it. All others stay closed: one question asks for no wide look (R4-040, R4-041).
/// </summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerkennenModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<VraagRij> Vragen { get; private set; } = [];

    public IReadOnlyList<VerkenningRij> Rijen { get; private set; } = [];

    public IEnumerable<VerkenningRij> Open => Rijen.Where(r => r.GeslotenOp is null);

    /// <summary>What nobody has a reason to look at.</summary>
    public IEnumerable<CatalogusWaarde> Dicht => Leefgebieden.Lijst.Waarden.Where(w => Open.All(r => r.Leefgebied != w.Code));

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Samen verkennen");
        var personen = Dossier.PersoonNamen;
        var vragen = await Dossier.Records<Vraag>().Where(v => !v.Vervallen && v.Woorden != "").OrderBy(v => v.Soort).ThenBy(v => v.Op).ThenBy(v => v.Id)
            .Select(v => new VraagRij(v.Soort, v.Woorden, v.Op, personen.Where(p => p.Id == v.GezegdDoor).Select(p => p.Kort).FirstOrDefault() ?? v.WoordenVan)).ToListAsync(ct);
        Vragen = [.. vragen.Where(v => Dossier.Tekst(v.Woorden) is not null)];
        var rijen = await Dossier.Records<Verkenning>().OrderByDescending(v => v.GeopendOp).ThenByDescending(v => v.Id)
            .Select(v => new VerkenningRij(v.Id.Value, v.Leefgebied, v.GeopendOp, v.Grond, v.Reden, personen.Where(p => p.Id == v.WensVan).Select(p => p.Kort).FirstOrDefault())
            {
                WatGaatGoed = v.WatGaatGoed,
                WatIsLastig = v.WatIsLastig,
                WatWilHetGezin = v.WatWilHetGezin,
                GeslotenOp = v.GeslotenOp,
            }).ToListAsync(ct);
        Rijen =
        [
            .. rijen.Where(r => Dossier.Tekst(r.Reden) is not null)
                .Select(r => r with { WatGaatGoed = Dossier.Tekst(r.WatGaatGoed), WatIsLastig = Dossier.Tekst(r.WatIsLastig), WatWilHetGezin = Dossier.Tekst(r.WatWilHetGezin) }),
        ];
    }

    public sealed record VraagRij(VraagSoort Soort, string Woorden, DateOnly Op, string? Wie);

    public sealed record VerkenningRij(Guid Record, string Leefgebied, DateOnly GeopendOp, Verkenningsgrond Grond, string Reden, string? WensVan)
    {
        public string? WatGaatGoed { get; init; }

        public string? WatIsLastig { get; init; }

        public string? WatWilHetGezin { get; init; }

        public DateOnly? GeslotenOp { get; init; }

        public string Naam => Leefgebieden.Lijst.Tekst(Leefgebied);

        public string Waarom => Grond == Verkenningsgrond.WensVanGezin ? $"{WensVan ?? "het gezin"} wil hiernaar kijken" : "een signaal vraagt erom";
    }
}
