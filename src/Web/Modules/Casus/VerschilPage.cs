namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page of one difference of view, with <c>{record:guid}</c> in its route.</summary>
public abstract class VerschilPage(Kalender kalender) : CasusPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    public override CasusTab Tab => CasusTab.Overzicht;

    public string VerschilUrl => $"{CasusUrl}/verschillen/{Record}";

    public DateOnly Vandaag => kalender.Vandaag;

    public Partijen Wie { get; private set; } = null!;

    public VerschilBeeld Verschil { get; private set; } = null!;

    protected RecordId VerschilId => RecordId.From(Record);

    /// <summary>False when it is not there or not the viewer's to see.</summary>
    protected async Task<bool> LeesVerschilAsync(string titel, CancellationToken ct)
    {
        ViewData.SetTitle(titel);
        Wie = await Partijen.LeesAsync(Dossier, Vandaag, ct);
        var id = VerschilId;
        if (await Dossier.Records<Verschil>().SingleOrDefaultAsync(v => v.Id == id, ct) is not { } verschil)
        {
            return false;
        }

        var medewerkers = verschil.Visies.Select(v => v.Medewerker).OfType<MedewerkerId>().Distinct().ToList();
        var namen = await Dossier.Staf.Where(s => medewerkers.Contains(s.Id)).Select(s => new { s.Id, s.Roepnaam }).ToListAsync(ct);
        if (VerschilBeeld.Van(verschil, Dossier, Wie, m => namen.FirstOrDefault(n => n.Id.Value == m)?.Roepnaam ?? "een medewerker") is not { } beeld)
        {
            return false;
        }

        Verschil = beeld;
        return true;
    }
}
