namespace Eenlijn.Web.Modules.Beslissen.UitlegGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What was explained to whom, and whether it came across (R4-053, R0-007).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class UitlegGevenModel(BeslissenHandler handler, Kalender kalender) : UitlegFormulier
{
    /// <summary>The talk in which it was explained; null outside of one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    /// <summary>Codes of topics of the own role that were told in a first talk: they stand in the form already (R0-002).</summary>
    [BindProperty(SupportsGet = true)]
    public List<string> Rol { get; set; } = [];

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap=bespreken" : Rol.Count > 0 ? $"{CasusUrl}/kennismaken" : BeslisUrl;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Input.Op = kalender.Vandaag;
        var onderwerpen = Rolteksten.Onderwerpen.Where(o => Rol.Contains(o.Code)).Select(o => o.Titel).ToList();
        Input.Hulp = onderwerpen.Count == 0 ? null : $"Mijn rol en ons team: {string.Join("; ", onderwerpen)}.";
        Rijen(new Dictionary<Guid, Begrip>());
        await this.RestoreDraftAsync(ct);
        return await KentGesprekAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        var (gegevens, zicht) = Lees(Gesprek);
        if (!await KentGesprekAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.AddAsync(Uitleg.Geven(Dossier.CasusId, gegevens, Dossier.Medewerker, zicht, kalender.Vandaag), ct);
        return result.IsSuccess ? Done(Terug, "De uitleg staat erbij.") : Refused(result.Errors.Select(e => e with { Veld = e.Veld == "Ontvangers" ? "Ontvangers[0].Begrepen" : e.Veld }));
    }

    private async Task<bool> KentGesprekAsync(CancellationToken ct) => Gesprek is not { } id || await Dossier.Records<Beslisgesprek>().AnyAsync(g => g.Id == RecordId.From(id), ct);
}
