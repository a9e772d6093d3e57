namespace Eenlijn.Web.Modules.Plan.HulpBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpBekijkenModel(HulpOrdenenHandler handler, Kalender kalender) : OrdenPage
{
    private IReadOnlyList<HulpRij> _alle = [];

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<HulpRij> Open => [.. _alle.Where(h => h.Status is HulpStatus.Aangeboden or HulpStatus.Loopt)];

    public IReadOnlyList<HulpRij> Loopt => [.. _alle.Where(h => h.Status is HulpStatus.Loopt)];

    public IReadOnlyList<HulpRij> Voorbij => [.. _alle.Except(Open).OrderByDescending(h => h.Sinds)];

    public bool IsTeVeel => Hulpgrens.IsTeVeel(Loopt.Count);

    public IReadOnlyList<DubbelDoel> Dubbel { get; private set; } = [];

    protected override Task<Result> OrdenenAsync(RecordId record, bool omhoog, CancellationToken ct) => handler.HandleAsync(Dossier, record, omhoog, ct);

    protected override async Task LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Alle hulp op een rij");
        var (doelen, personen) = (Dossier.GezinsRecords<Doel>(), Dossier.PersoonNamen);
        _alle = await Dossier.GezinsRecords<Hulp>().OrderBy(h => h.Volgorde).ThenBy(h => h.Id)
            .Select(h => new HulpRij(
                h.Id.Value,
                h.Wat,
                h.Aanbieder,
                h.Doel,
                doelen.Where(d => d.Id == h.Doel).Select(d => d.Titel).FirstOrDefault(),
                h.Status,
                h.BeslistOp ?? h.AangebodenOp,
                personen.Where(p => p.Id == h.BeslistDoor).Select(p => p.Kort).FirstOrDefault(),
                h.Reden) { Wet = h.Wet })
            .ToListAsync(ct);
        var dubbel = Hulpgrens.Dubbel(Loopt.Select(h => (h.Doel, h.Aanbieder)));
        Dubbel =
        [
            .. Loopt.Where(h => h is { Doel: { } doel, DoelTitel: not null } && dubbel.Contains(doel))
                .GroupBy(h => h.DoelTitel!)
                .Select(g => new DubbelDoel(g.Key, [.. g.Select(h => h.Aanbieder).Distinct()])),
        ];
    }
}

/// <summary>Help in the overview.</summary>
/// <param name="Sinds">Since when it stands as it does.</param>
public sealed record HulpRij(Guid Record, string Wat, string Aanbieder, RecordId? Doel, string? DoelTitel, HulpStatus Status, DateOnly Sinds, string? Wie, string? Reden)
{
    /// <summary>Code of the list <c>wetten</c>.</summary>
    public string? Wet { get; init; }
}

/// <summary>A goal on which more than one party works.</summary>
public sealed record DubbelDoel(string Titel, IReadOnlyList<string> Aanbieders);
