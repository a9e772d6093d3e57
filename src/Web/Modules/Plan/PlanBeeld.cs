namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;

/// <summary>The plan as somebody sees it: the page, a version and the print are made of the same.</summary>
/// <param name="Doelen">What is worked on, numbered from one for this viewer.</param>
/// <param name="Afgerond">What was reached or stopped.</param>
public sealed record PlanBeeld(IReadOnlyList<DoelBeeld> Doelen, IReadOnlyList<DoelBeeld> Afgerond)
{
    /// <summary>
    /// Leaves out what the viewer of the case may not see, without a gap: goals, and what a person said or does who is kept from
    /// him (K17). The numbers are counted after that.
    /// </summary>
    public static PlanBeeld Maken(Dossier dossier, IEnumerable<DoelOpname> doelen, DateOnly vandaag, string? url = null)
    {
        var gezien = Gezien(dossier, doelen);
        return new(
            [.. gezien.Where(d => d.Status == DoelStatus.Actief).Select((d, index) => new DoelBeeld(d, index + 1, vandaag, url))],
            [.. gezien.Where(d => d.Status != DoelStatus.Actief).Select(d => new DoelBeeld(d, null, vandaag, url))]);
    }

    /// <summary>The goals as the viewer sees them, in their order.</summary>
    public static IReadOnlyList<DoelOpname> Gezien(Dossier dossier, IEnumerable<DoelOpname> doelen) =>
        [.. doelen.Select(d => VoorKijker(dossier, d)).OfType<DoelOpname>()];

    private static DoelOpname? VoorKijker(Dossier dossier, DoelOpname doel)
    {
        if (!dossier.Toont(RecordId.From(doel.Record), doel.VoorGezin, [.. doel.OverWie.Select(PersoonId.From)]) || dossier.Tekst(doel.Titel) is null)
        {
            return null;
        }

        var zonderWoorden = Verborgen(doel.WoordenVanPersoon) || dossier.Tekst(doel.EigenWoorden) is null;
        return doel with
        {
            EigenWoorden = zonderWoorden ? "" : doel.EigenWoorden,
            WoordenVan = zonderWoorden ? null : dossier.Tekst(doel.WoordenVan),
            Deel = dossier.Tekst(doel.Deel) ?? "",
            Acties = [.. doel.Acties.Where(a => a.Status != ActieStatus.Vervallen && !VanVerborgenVerwijzing(a) && !Verborgen(a.Persoon, a.Wat, a.Wie, a.HoeVaak, a.Toelichting))
                .Select(a => a with { Steun = [.. a.Steun.Select(s => s with { Toelichting = dossier.Tekst(s.Toelichting) })] })],
            Scores = [.. doel.Scores.Where(s => !Verborgen(s.Persoon, s.Wie, s.Toelichting))],
            Reacties = [.. doel.Reacties.Where(r => !Verborgen(r.Persoon, r.Wie, r.Tekst))],
        };

        // What came from a referral tells of it: who may not know of the referral does not read of it here either.
        bool VanVerborgenVerwijzing(ActieOpname actie) =>
            actie.Verwijzing is { } verwijzing && !dossier.Toont(RecordId.From(verwijzing), voorGezin: true, [.. doel.OverWie.Select(PersoonId.From)]);

        bool Verborgen(Guid? persoon, params string?[] teksten) =>
            (persoon is { } id && dossier.VerbergtPersoon(PersoonId.From(id))) || teksten.Any(tekst => tekst is not null && dossier.Tekst(tekst) is null);
    }
}

/// <summary>One goal as it is shown.</summary>
/// <param name="Nummer">Place among what the viewer sees; null when it was reached or stopped.</param>
/// <param name="Url">Where the plan is edited; null where it is only read.</param>
public sealed record DoelBeeld(DoelOpname Doel, int? Nummer, DateOnly Vandaag, string? Url)
{
    public string Kop => Nummer is { } nummer ? $"{nummer}. {Doel.Titel}" : Doel.Titel;

    /// <summary>A goal that is worked on has a day and a measure (R3-030); where the plan is edited it says what is still to be asked.</summary>
    public bool ZonderDatum => Url is not null && Nummer is not null && Doel.Wanneer is null;

    public bool ZonderCijfer => Url is not null && Nummer is not null && Doel.Scores.Count == 0;

    public string DoelUrl => $"{Url}/doelen/{Doel.Record}";
}
