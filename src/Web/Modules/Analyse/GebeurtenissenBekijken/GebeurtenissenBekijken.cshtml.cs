namespace Eenlijn.Web.Modules.Analyse.GebeurtenissenBekijken;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Gezin;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>The events of life by date; of what nobody knows when it was, last (R2-130, R2-135).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class GebeurtenissenBekijkenModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public IReadOnlyList<Rij> Rijen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Grote gebeurtenissen");
        var staf = Dossier.MedewerkerNamen;
        var personen = (await Dossier.PersonenKaartenAsync(ct)).ToDictionary(p => p.Id);
        var rijen = await Dossier.GezinsRecords<Levensgebeurtenis>().Where(g => g.IngetrokkenOp == null)
            .Select(g => new
            {
                g.Id, g.Wat, g.Begin, g.Einde, g.Leefgebied, g.VerteldDoor, g.Bron, g.EigenInbreng, g.Betekenis, g.BetekenisVan, g.GenoteerdOp,
                Schrijver = staf.Where(m => m.Id == g.Schrijver).Select(m => m.Roepnaam).First(),
                Over = g.OverWie.Select(o => o.PersoonId).ToList(),
            }).ToListAsync(ct);
        Rijen =
        [
            .. rijen.Where(r => Dossier.Tekst($"{r.Wat} {r.Bron}") is not null)
                .OrderBy(r => r.Begin?.Jaar is null).ThenBy(r => r.Begin?.Code, StringComparer.Ordinal).ThenBy(r => r.Id.Value)
                .Select(r => new Rij(r.Id.Value, r.Wat, DatumTekst.Moment(r.Begin, r.Einde) ?? "wanneer weten we niet")
                {
                    Over = GezinsWoorden.Samen(
                        string.Join(", ", r.Over.Select(id => personen.GetValueOrDefault(id)).OfType<PersoonKaart>().Select(p => Toen(p, r.Begin))),
                        r.Leefgebied is { } gebied ? Leefgebieden.Lijst.Tekst(gebied) : null),
                    EigenInbreng = r.EigenInbreng,
                    Betekenis = Dossier.Tekst(r.Betekenis),
                    BetekenisVan = r.BetekenisVan is { } wie ? personen.GetValueOrDefault(wie)?.Kort : null,
                    Herkomst = GezinsWoorden.Samen(
                        r.VerteldDoor is { } door && personen.GetValueOrDefault(door) is { } verteller ? $"{(r.EigenInbreng ? "ingebracht" : "verteld")} door {verteller.Kort}" : null,
                        r.Bron is { } bron ? $"bron: {bron}" : null,
                        $"opgeschreven door {r.Schrijver} op {DateText.Full(r.GenoteerdOp)}"),
                }),
        ];
    }

    /// <summary>"Elif, 4 jaar": the age at that time.</summary>
    private static string Toen(PersoonKaart persoon, OnzekereDatum? toen) => Leeftijden.Toen(persoon.Geboorte, toen) is { } leeftijd ? $"{persoon.Kort}, {leeftijd}" : persoon.Kort;

    public sealed record Rij(Guid Record, string Wat, string Wanneer)
    {
        public string Over { get; init; } = "";

        public bool EigenInbreng { get; init; }

        public string? Betekenis { get; init; }

        public string? BetekenisVan { get; init; }

        public string Herkomst { get; init; } = "";
    }
}
