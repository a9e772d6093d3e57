namespace Eenlijn.Web.Modules.Beslissen.BesluitBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>Wish and goal, the options side by side with for and against, who prefers what, the conditions, and the decision (R3-014, R3-031 to R3-038).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BesluitBekijkenModel(BeslissenHandler handler, Concepten concepten, Kalender kalender) : BesluitPage(handler, kalender)
{
    /// <summary>Help that somebody else gives, and that was chosen: the family is referred to it.</summary>
    public IEnumerable<OptieBeeld> Elders => Beeld.Stand == Besluitstand.Besloten ? Beeld.Opties.Where(o => o is { Gekozen: true, Soort: Optiesoort.VrijToegankelijk or Optiesoort.Licht or Optiesoort.Specialistisch or Optiesoort.Zwaar }) : [];

    protected override string Titel => "Samen beslissen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    /// <summary>What was explored and decided here waits in the form of the referral, so that nobody types it again (R0-015). What stands there already stays.</summary>
    public async Task<IActionResult> OnPostVerwijzenAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Elders.Any())
        {
            return NotFound();
        }

        var formulier = $"{CasusUrl}/verwijzingen/nieuw";
        if (await concepten.HaalAsync(formulier, ct) is not null)
        {
            return Done(formulier, "Er stond al een verwijzing klaar die je nog niet bewaarde. Die zie je nu. Bewaar of wis die eerst.");
        }
        else
        {
            var eigen = Beeld.Opties.Where(o => o.Soort is Optiesoort.Eigen or Optiesoort.Netwerk).Select(o => o.Wat);
            var besproken = Beeld.Opties.Select(o => o.RedenVervallen is { } reden ? $"{o.Wat} (viel af: {reden})" : o.Gekozen ? $"{o.Wat} (gekozen)" : o.Wat);
            await concepten.BewarenAsync(
                formulier,
                new Dictionary<string, string[]>
                {
                    ["Input.Waarvoor"] = [Kort(Elders.Select(o => o.Wat))],
                    ["Input.Veranderwens"] = [Kort([Beeld.Vraag, Beeld.Wens])],
                    ["Input.Krachten"] = [Kort(eigen)],
                    ["Input.Oplossingen"] = [Kort(besproken)],
                    ["Input.Resultaat"] = [Kort([Beeld.Doel])],
                    ["Input.Contacthouder"] = [Dossier.Medewerker.Value.ToString()],
                },
                ct);
        }

        return Redirect(formulier);
    }

    private static string Kort(IEnumerable<string?> regels)
    {
        var tekst = string.Join('\n', regels.Where(r => !string.IsNullOrEmpty(r)));
        return tekst.Length <= 1000 ? tekst : tekst[..(char.IsHighSurrogate(tekst[999]) ? 999 : 1000)];
    }
}
