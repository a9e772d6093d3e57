namespace Eenlijn.Web.Modules.Plan.VerwachtingenBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>What family and worker expect of each other, and appointments that did not take place, of both sides (R1-041, R0-010).</summary>
[Requires(Handeling.PlanBekijken)]
public sealed class VerwachtingenBekijkenModel(Kalender kalender) : PlanPage
{
    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<VerwachtingRij> Gelden { get; private set; } = [];

    public IReadOnlyList<VerwachtingRij> Eerder { get; private set; } = [];

    public IReadOnlyList<GemisteAfspraak> Gemist { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat verwachten jullie van elkaar?");
        var personen = Dossier.PersoonNamen;
        var rijen = await Dossier.GezinsRecords<Verwachting>().OrderBy(v => v.Van).ThenBy(v => v.Id)
            .Select(v => new VerwachtingRij(v.Id.Value, v.Van, personen.Where(p => p.Id == v.Wie).Select(p => p.Kort).FirstOrDefault(), v.Wat, v.Stand, v.Antwoord, v.Op, v.VervallenOp))
            .ToListAsync(ct);
        IReadOnlyList<VerwachtingRij> gezien = [.. rijen.Where(r => Dossier.Tekst(r.Wat) is not null).Select(r => r with { Antwoord = Dossier.Tekst(r.Antwoord) })];
        (Gelden, Eerder) = ([.. gezien.Where(r => r.VervallenOp is null)], [.. gezien.Where(r => r.VervallenOp is not null)]);
        Gemist = await Dossier.GemisteAfsprakenAsync(ct);
    }

    public sealed record VerwachtingRij(Guid Record, Verwachtingkant Van, string? Wie, string Wat, Verwachtingstand Stand, string? Antwoord, DateOnly Op, DateOnly? VervallenOp);
}
