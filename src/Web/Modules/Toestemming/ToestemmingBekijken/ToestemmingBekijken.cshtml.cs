namespace Eenlijn.Web.Modules.Toestemming.ToestemmingBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>One question: who answered what, who must still answer and why, and what was said (R0-030, R2-099).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class ToestemmingBekijkenModel(ToestemmingAanvullenHandler handler, Kalender kalender) : VraagPage(kalender)
{
    public ToestemmingStand Stand { get; private set; } = null!;

    /// <summary>What the rules say today.</summary>
    public Beslisuitkomst Nu { get; private set; } = null!;

    public bool MoetAanvullen => Stand.Status is not ToestemmingStatus.Verlopen && Stand.NogTeVragen.Any(o => o.Antwoord is null);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await PrepareAsync(ct) ? Page() : NotFound();

    /// <summary>Asks those too of whom an answer is needed since a birthday or a change of authority.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (await handler.HandleAsync(Dossier, VraagId, Nu, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done(VraagUrl, "Bewaard. Noteer nu ook hun antwoord.") : Refused(result.Errors);
    }

    public IEnumerable<AntwoordKaart> Over(Beslissing beslissing) => Kaart.Antwoorden.Where(a => a.Over == beslissing.Over);

    /// <summary>Still asked by the rules of today; an answer of before a birthday stays to be read.</summary>
    public bool TeltNog(Beslissing beslissing, AntwoordKaart antwoord) => beslissing.Nodig.Any(n => antwoord.Stand.IsVan(beslissing.Over, n));

    public IEnumerable<MomentKaart> Momenten(AntwoordKaart antwoord) => Kaart.Momenten.Where(m => m.Antwoord == antwoord.Id);

    /// <summary>A youth of 12–15 who said yes while somebody with authority said no.</summary>
    public bool KanVolharden(Beslissing beslissing) =>
        Over(beslissing).Any(a => a is { Als: Hoedanigheid.Zelf, Uitkomst: AntwoordUitkomst.Gegeven, Volhardt: false })
        && Stand.Verschil.Contains(beslissing.Over)
        && Kring.Bepaal(Kaart.Voor, [beslissing.Over], [beslissing.Over]).PerPersoon[0].Regels.Contains("volhardt");

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Toestemming");
        if (!await LoadVraagAsync(ct))
        {
            return false;
        }

        Stand = Kaart.Stand(Kring);
        Nu = Kring.Bepaal(Kaart.Voor, Kaart.OverWie, Kaart.Volhardt);
        return true;
    }
}
