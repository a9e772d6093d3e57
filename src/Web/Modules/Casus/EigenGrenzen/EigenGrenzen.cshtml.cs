namespace Eenlijn.Web.Modules.Casus.EigenGrenzen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.EntityFrameworkCore;

/// <summary>Where the knowledge of who works in the case ended, whom he involved and what that brought (R0-012). Three queries.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class EigenGrenzenModel(Rolkaarten kaarten, Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public IReadOnlyList<GrensRij> Rijen { get; private set; } = [];

    public IReadOnlyList<TeamcontactKaart> Contacten { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hier houdt mijn kennis op");
        var staf = Dossier.Staf;
        var rijen = await Dossier.Records<EigenGrens>().OrderBy(g => g.Uitkomst == null ? 0 : 1).ThenByDescending(g => g.Op).ThenByDescending(g => g.Id)
            .Select(g => new GrensRij(
                g.Id.Value, g.Wat, g.Rol, g.Wie, g.VoorDag, g.Gezin, g.Zonder, g.Uitkomst, g.Opbrengst, g.UitkomstOp, staf.Where(s => s.Id == g.Schrijver).Select(s => s.Roepnaam).FirstOrDefault() ?? "een collega"))
            .ToListAsync(ct);
        Rijen =
        [
            .. rijen.Where(r => Dossier.Tekst(r.Wat) is not null)
                .Select(r => r with { Wie = EigenGrensInvoer.Zeg(r.Rol, Dossier.Tekst(r.Wie)), Zonder = Dossier.Tekst(r.Zonder), Opbrengst = Dossier.Tekst(r.Opbrengst) }),
        ];
        Contacten = await kaarten.ContactenAsync(Dossier.Hoofd.TeamId, ct);
    }

    public sealed record GrensRij(
        Guid Record, string Wat, string? Rol, string? Wie, DateOnly VoorDag, Gezinsantwoord Gezin, string? Zonder, Grensuitkomst? Uitkomst, string? Opbrengst, DateOnly? UitkomstOp, string Schrijver);
}
