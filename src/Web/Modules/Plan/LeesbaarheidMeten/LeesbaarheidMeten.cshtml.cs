namespace Eenlijn.Web.Modules.Plan.LeesbaarheidMeten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>
/// How easily a text reads, while it is written: measured on the server, so it works without a script; nothing of it is stored or logged
/// (R4-066). A form sends all its fields here by a button of its own, and stays as it is.
/// </summary>
[Requires(Handeling.PlanWijzigen)]
public sealed class LeesbaarheidMetenModel : EenlijnPage
{
    /// <summary>As many texts of one form as are measured.</summary>
    private const int Meest = 40;

    /// <summary>Of a text longer than any field takes, the beginning is measured.</summary>
    private const int Langst = 20_000;

    /// <summary>A text to try.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    public IReadOnlyList<TekstMeting> Metingen { get; private set; } = [];

    public bool IsGemeten { get; private set; }

    public void OnGet() => ViewData.SetTitle("Leest dit makkelijk?");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Leest dit makkelijk?");
        var form = await Request.ReadFormAsync(ct);
        IsGemeten = true;
        if (Tekst?.Length > Langst)
        {
            ModelState.Remove(nameof(Tekst));
            Tekst = Tekst[..Langst];
        }

        Metingen =
        [
            .. form.Where(veld => !veld.Key.StartsWith("__", StringComparison.Ordinal)).SelectMany(veld => veld.Value).OfType<string>()
                .Select(tekst => tekst.Length > Langst ? tekst[..Langst] : tekst)
                .Select(tekst => new TekstMeting(tekst, Leesbaarheid.Meten(tekst)))
                .Where(m => m.Meting.Niveau != Leesniveau.TeKort).Take(Meest),
        ];
        return Page();
    }
}
