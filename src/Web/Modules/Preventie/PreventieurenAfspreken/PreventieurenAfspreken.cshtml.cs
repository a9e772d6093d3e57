namespace Eenlijn.Web.Modules.Preventie.PreventieurenAfspreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>How many hours a week a colleague keeps free for prevention (R1-022).</summary>
[Requires(Handeling.PreventieurenAfspreken)]
public sealed class PreventieurenAfsprekenModel(PreventieurenAfsprekenHandler handler, Preventielezer lezer, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Medewerker { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    public IReadOnlyList<Afspraak> Eerder { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = new() { PerWeek = Eerder is [var nu, ..] ? nu.PerWeek : null, Van = kalender.Vandaag };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        await PrepareAsync(ct)
            ? await DoAsync(() => handler.HandleAsync(new(Medewerker), acting.Team!.Value, Input.PerWeek, Input.Van, ct), "/team/preventie", $"De uren van {Naam} staan vast.")
            : NotFound();

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Uren voor preventie");
        var wie = new MedewerkerId(Medewerker);
        if ((await gids.TeamAsync(kalender.Vandaag, ct)).FirstOrDefault(m => m.Id == wie) is not { } kaart)
        {
            return false;
        }

        Naam = kaart.Naam;
        Eerder = await lezer.Uren.Where(u => u.Medewerker == wie && (u.Tot == null || u.Tot >= u.Van))
            .OrderByDescending(u => u.Van).Select(u => new Afspraak(u.PerWeek, u.Van, u.Tot)).ToListAsync(ct);
        return true;
    }

    public sealed record Afspraak(int PerWeek, DateOnly Van, DateOnly? Tot);

    public sealed class InputModel
    {
        public int? PerWeek { get; set; }

        public DateOnly? Van { get; set; }
    }
}
