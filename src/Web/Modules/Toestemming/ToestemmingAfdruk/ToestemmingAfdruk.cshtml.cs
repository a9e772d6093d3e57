namespace Eenlijn.Web.Modules.Toestemming.ToestemmingAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The question on paper, to read and to sign (R1-108, R2-101): one line for each who answers, nothing of what another said.</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class ToestemmingAfdrukModel(Kalender kalender) : VraagPage(kalender)
{
    /// <summary>Who signs: everybody whose answer is asked, once.</summary>
    public IReadOnlyList<(string Wie, string Over)> Tekenaars { get; private set; } = [];

    public CasusHoofd Hoofd => Dossier.Hoofd;

    public bool GaatOverHulp => Toestemmingsregels.Van(Kaart.Voor).Regime is Regime.Jeugdhulp or Regime.Behandeling;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadVraagAsync(ct))
        {
            return NotFound();
        }

        ViewData.SetTitle("Vraag om toestemming");
        Tekenaars = [.. Kaart.Antwoorden.GroupBy(a => VraagWoorden.Wie(a.Persoon, a.Instelling, Kring))
            .Select(g => (g.Key, VraagWoorden.Namen([.. g.Select(a => Kring.NaamVan(a.Over)).Distinct()])))];
        return Page();
    }
}
