namespace Eenlijn.Web.Modules.Vakmanschap.OefeningDoen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Vakmanschap;
using Eenlijn.Persistence.Saving;
using Eenlijn.Persistence.Vakmanschap;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The questions of a practice case, the answers of one or of the group, and the rules to lay beside them (R0-084). Two queries.</summary>
[Requires(Handeling.Oefenen)]
public sealed class OefeningDoenModel(OefenenHandler handler, Oefeningen oefeningen) : EenlijnPage
{
    [BindProperty]
    public OefeningInvoer Input { get; set; } = new();

    public OefeningKaart Kaart { get; private set; } = null!;

    public Oefencasus Casus { get; private set; } = null!;

    public IReadOnlyList<Oefenregel> Regels => Oefencasussen.RegelsBij(Casus);

    public IReadOnlyList<SelectListItem> RegelKeuzes => [.. Regels.Select(r => new SelectListItem(r.Titel, r.Code))];

    /// <summary>Who wrote an answer last, in a group.</summary>
    public string? Schrijver(string vraag) =>
        Kaart.Oefening.IsGroep && Kaart.Oefening.Antwoorden.FirstOrDefault(a => a.Vraag == vraag) is { } antwoord ? Kaart.Namen.GetValueOrDefault(antwoord.Door) : null;

    public async Task<IActionResult> OnGetAsync(Guid oefening, CancellationToken ct)
    {
        if (!await VindAsync(oefening, ct))
        {
            return NotFound();
        }

        Input = OefeningInvoer.Uit(Kaart.Oefening, Casus);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid oefening, CancellationToken ct)
    {
        if (!await VindAsync(oefening, ct))
        {
            return NotFound();
        }

        Input.Antwoorden.AddRange(Enumerable.Range(0, Math.Max(0, Casus.Vragen.Count - Input.Antwoorden.Count)).Select(_ => new OefeningInvoer.AntwoordInvoer()));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.BijwerkenAsync(new(oefening), Input.AlsInhoud(Casus), Input.Version, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = Kaart.Oefening.Version;
            ShowConflict(OefeningInvoer.Vergelijking, Input, OefeningInvoer.Uit(Kaart.Oefening, Casus), default);
        }

        return result.IsSuccess ? Done(Input.IsKlaar ? "/oefenen" : $"/oefenen/oefeningen/{oefening}", "Bewaard. Alleen wie meedeed, kan dit lezen.") : Refused(result.Errors);
    }

    private async Task<bool> VindAsync(Guid id, CancellationToken ct)
    {
        if (await oefeningen.LeesAsync(new(id), ct) is not { } kaart || Oefencasussen.Zoek(kaart.Oefening.Casus) is not { } casus)
        {
            return false;
        }

        (Kaart, Casus) = (kaart, casus);
        ViewData.SetTitle($"Oefenen: {casus.Titel}");
        return true;
    }
}
