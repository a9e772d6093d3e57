namespace Eenlijn.Web.Modules.Autorisatie.MedewerkerBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Roles and account of one staff member; each form does one thing.</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class MedewerkerBeherenModel(RolHandler rollen, AccountHandler account, Gebruikers gebruikers, Lezer lezer) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public BeheerKaart Wie { get; private set; } = null!;

    public bool IsIkZelf => User.GetMedewerker() == Wie.Id;

    public IEnumerable<SelectListItem> Teams { get; private set; } = [];

    /// <summary>Shown once, in the answer itself.</summary>
    public string? Tijdelijk { get; private set; }

    private MedewerkerId Medewerker => new(Id);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await ShowAsync(context.HttpContext.RequestAborted))
        {
            context.Result = NotFound();
            return;
        }

        await next();
    }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostRolGevenAsync(CancellationToken ct) => !ModelState.IsValid ? Refused() :
        Answer(await rollen.GevenAsync(Medewerker, Input.Team, Input.Rol, ct), "De rol is gegeven. Binnen vijf minuten merkt de medewerker het.");

    public async Task<IActionResult> OnPostRolBeeindigenAsync(Guid lid, CancellationToken ct) =>
        Answer(await rollen.BeeindigenAsync(Medewerker, lid, ct), "De rol eindigt vandaag.");

    public async Task<IActionResult> OnPostBlokkerenAsync(CancellationToken ct) =>
        Answer(await account.BlokkerenAsync(Medewerker, ct), "Het account is geblokkeerd. Wie ermee was ingelogd, staat binnen vijf minuten buiten.");

    public async Task<IActionResult> OnPostVrijgevenAsync(CancellationToken ct) =>
        Answer(await account.VrijgevenAsync(Medewerker, ct), "Het account is vrijgegeven.");

    public async Task<IActionResult> OnPostTweedeStapAsync(CancellationToken ct) =>
        Answer(await account.TweedeStapWissenAsync(Medewerker, ct), "De tweede stap is gewist. Bij het volgende inloggen stelt de medewerker hem opnieuw in.");

    public async Task<IActionResult> OnPostWachtwoordAsync(CancellationToken ct) => await OnceAsync(await account.WachtwoordAsync(Medewerker, ct), ct);

    public async Task<IActionResult> OnPostAccountAsync(CancellationToken ct) => !ModelState.IsValid ? Refused() :
        await OnceAsync(await account.MakenAsync(Medewerker, Input.Gebruikersnaam, ct), ct);

    private async Task<IActionResult> OnceAsync(Result<string> result, CancellationToken ct)
    {
        if (!result.IsSuccess)
        {
            return Refused(result.Errors);
        }

        Tijdelijk = result.Value;
        await ShowAsync(ct);
        return Page();
    }

    private IActionResult Answer(Result result, string melding) =>
        result.IsSuccess ? Done($"/beheer/medewerker/{Id}", melding) : Refused(result.Errors);

    private async Task<bool> ShowAsync(CancellationToken ct)
    {
        if (await gebruikers.BeheerAsync(Medewerker, ct) is not { } wie)
        {
            return false;
        }

        Wie = wie;
        ViewData.SetTitle(wie.Naam);
        Teams = [.. (await lezer.Teams.OrderBy(t => t.Naam).Select(t => new { t.Id, t.Naam }).ToListAsync(ct)).Select(t => new SelectListItem(t.Naam, t.Id.Value.ToString()))];
        return true;
    }

    public sealed class InputModel
    {
        public Guid? Team { get; set; }

        public Rol? Rol { get; set; }

        public string? Gebruikersnaam { get; set; }
    }
}
