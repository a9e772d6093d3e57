namespace Eenlijn.Web.Modules.Beslissen.MeedenkwijzeNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What helps one of the family to think along, what he went through before, and who should decide in his eyes (R3-018, R3-025, R3-026).</summary>
[NietSamen]
[Requires(Handeling.CasusWijzigen)]
public sealed class MeedenkwijzeNoterenModel(MeedenkwijzeNoterenHandler handler) : BeslissenPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Persoon { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Gesprek { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Beslisrolkeuze> Eerder { get; private set; } = [];

    public string Terug => Gesprek is { } gesprek ? $"{BeslisUrl}/gesprekken/{gesprek}?stap=welkom" : BeslisUrl;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await NuAsync(ct) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, PersoonId.From(Persoon), Input, ct);
        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowStand(
                new("Korte vragen met een plaatje erbij", Veldtekst.JaNee(Input.HulpBijMeedenken), Veldtekst.JaNee(nu.HulpBijMeedenken)),
                new("Wat helpt nog meer?", Input.WatHelpt ?? "", nu.WatHelpt ?? ""),
                new("Wat maakte deze persoon eerder mee?", Input.EerdereErvaring ?? "", nu.EerdereErvaring ?? ""),
                new("Wie moet er beslissen?", $"{Veldtekst.Keuze(Input.WieBeslist, BeslisWoorden.Zeg)} {Input.Woorden}".Trim(), $"{Veldtekst.Keuze(nu.WieBeslist, BeslisWoorden.Zeg)} {nu.Woorden}".Trim()),
                new("Wie mag dit lezen?", Casus.CasusWoorden.Zeg(Input.Voor), Casus.CasusWoorden.Zeg(nu.Voor)));
        }

        return result.IsSuccess ? Done(Terug, "Bewaard. Het staat bij het begin van elk gesprek.") : Refused(result.Errors);
    }

    /// <summary>As it stands; empty when nothing does yet. Null when the person is not of this family.</summary>
    private async Task<InputModel?> NuAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hoe denkt ieder mee?");
        await LoadGezinAsync(null, ct);
        if (Leden.FirstOrDefault(p => p.Id.Value == Persoon) is not { } wie)
        {
            return null;
        }

        Naam = wie.Kort;
        var id = wie.Id;
        if (await Dossier.Records<Meedenkwijze>().SingleOrDefaultAsync(m => m.Persoon == id, ct) is not { } m)
        {
            return new();
        }

        Eerder = [.. m.Keuzes.OrderByDescending(k => k.Op).ThenByDescending(k => k.Id)];
        return new()
        {
            HulpBijMeedenken = m.HulpBijMeedenken,
            WatHelpt = m.WatHelpt,
            EerdereErvaring = m.EerdereErvaring,
            WieBeslist = m.WieBeslist,
            Woorden = Eerder is [var laatst, ..] ? laatst.Woorden : null,
            Voor = m.ZichtbaarVoor,
            Version = m.Version,
        };
    }

    public sealed class InputModel
    {
        public bool HulpBijMeedenken { get; set; }

        public string? WatHelpt { get; set; }

        public string? EerdereErvaring { get; set; }

        public Beslisrol? WieBeslist { get; set; }

        public string? Woorden { get; set; }

        public ZichtbaarVoor Voor { get; set; } = ZichtbaarVoor.Gezin;

        /// <summary>0 when there was nothing yet.</summary>
        public int Version { get; set; }
    }
}
