namespace Eenlijn.Web.Modules.Casus.Inwerken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>What workers who came later were told, when the family meets them, and who still waits for that (R1-062).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class InwerkenModel(Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<InwerkRij> Rijen { get; private set; } = [];

    /// <summary>Came in after the case was opened, and has no handover yet.</summary>
    public IReadOnlyList<NieuwRij> Wachten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Nieuw in deze casus");
        var (staf, taken, dag) = (Dossier.Staf, Dossier.Records<Taak>(), Vandaag);
        var inwerkingen = Dossier.Records<Inwerking>();
        var rijen = await (
            from i in inwerkingen
            join m in staf on i.Medewerker equals m.Id
            orderby i.Op descending, i.Id descending
            select new InwerkRij(i.Id.Value, m.Naam, i.Op, i.Samenvatting, i.Aanpak, i.KennismakingMet)
            {
                KennismakingOp = taken.Where(t => t.Id == i.Kennismaking).Select(t => (DateOnly?)t.Op).FirstOrDefault(),
                Stand = taken.Where(t => t.Id == i.Kennismaking).Select(t => (TaakStatus?)t.Status).FirstOrDefault(),
                Taak = i.Kennismaking.Value,
            }).ToListAsync(ct);
        Rijen = [.. rijen.Select(r => r with { Samenvatting = Dossier.Tekst(r.Samenvatting) ?? "", Aanpak = Dossier.Tekst(r.Aanpak), Met = Dossier.Tekst(r.Met) })];
        var regie = from c in Dossier.Casus
                    from r in c.Regie
                    where r.Van > c.GeopendOp && r.Tot == null && r.IsRegisseur
                    select new { r.Medewerker, r.Van };
        var betrokken = from b in Dossier.Records<Betrokkenheid>()
                        from c in Dossier.Casus
                        where b.Medewerker != null && b.Van > c.GeopendOp && (b.Tot == null || b.Tot >= dag)
                        select new { Medewerker = b.Medewerker!.Value, b.Van };
        var nieuw = await regie.Concat(betrokken).Where(n => !inwerkingen.Any(i => i.Medewerker == n.Medewerker))
            .Join(staf, n => n.Medewerker, m => m.Id, (n, m) => new NieuwRij(m.Id.Value, m.Naam, n.Van))
            .ToListAsync(ct);
        Wachten = [.. nieuw.OrderBy(n => n.Van).DistinctBy(n => n.Medewerker)];
    }

    public sealed record InwerkRij(Guid Record, string Wie, DateOnly Op, string Samenvatting, string? Aanpak, string? Met)
    {
        public DateOnly? KennismakingOp { get; init; }

        public TaakStatus? Stand { get; init; }

        public Guid Taak { get; init; }
    }

    public sealed record NieuwRij(Guid Medewerker, string Naam, DateOnly Van);
}
