namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;

/// <summary>What weighs on the family, as somebody sees it: the page, a version and the print are made of the same.</summary>
public sealed record ProblemenBeeld(IReadOnlyList<ProbleemOpname> Open, DateOnly Vandaag)
{
    /// <summary>What goes before the goals about upbringing (R3-029).</summary>
    public IReadOnlyList<ProbleemOpname> Eerst => [.. Open.Where(p => p.VoorOpvoeden)];

    /// <summary>What stands first, when what stood above it was solved and nobody said yet what comes now (R1-036).</summary>
    public ProbleemOpname? VraagtStap => Open is [{ VraagtStap: true } eerste, ..] ? eerste : null;

    /// <summary>Leaves out what the viewer may not see, without a gap (K17).</summary>
    public static IReadOnlyList<ProbleemOpname> Gezien(Dossier dossier, IEnumerable<ProbleemOpname> problemen) =>
    [
        .. problemen.Where(p => dossier.Toont(RecordId.From(p.Record), p.VoorGezin, [.. p.OverWie.Select(PersoonId.From)])
                && dossier.Tekst(p.Wat) is not null && !(p.WoordenVanPersoon is { } wie && dossier.VerbergtPersoon(PersoonId.From(wie))))
            .Select(p => dossier.Tekst(p.VolgendeStap) is null ? p with { VolgendeStap = null, StapVoor = null, WoordenVan = dossier.Tekst(p.WoordenVan) } : p with { WoordenVan = dossier.Tekst(p.WoordenVan) }),
    ];

    public static string Gebied(ProbleemOpname probleem) => Leefgebieden.Lijst.Tekst(probleem.Leefgebied);
}
