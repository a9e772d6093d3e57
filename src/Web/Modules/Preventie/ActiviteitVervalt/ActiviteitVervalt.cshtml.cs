namespace Eenlijn.Web.Modules.Preventie.ActiviteitVervalt;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.ActiviteitWijzigen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Takes back an own activity that was noted by mistake.</summary>
[Requires(Handeling.PreventieNoteren)]
public sealed class ActiviteitVervaltModel(ActiviteitWijzigenHandler handler, Preventielezer preventie, ActingContext acting) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Activiteit { get; set; }

    public string Wat { get; private set; } = "";

    public DateOnly Op { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Activiteit weghalen");
        var (id, ik) = (new ActiviteitId(Activiteit), acting.Ik);
        if (await preventie.Activiteiten.Where(a => a.Id == id && a.Medewerker == ik).Select(a => new { a.Wat, a.Op }).SingleOrDefaultAsync(ct) is not { } nu)
        {
            return NotFound();
        }

        (Wat, Op) = (nu.Wat, nu.Op);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await handler.VervaltAsync(new(Activiteit), ct) switch
    {
        null => NotFound(),
        { IsSuccess: true } => Done("/preventie", "Weggehaald. Deze activiteit telt niet meer mee."),
        { } fout => Done("/preventie", fout.Errors[0].Message),
    };
}
