namespace Eenlijn.Web.Modules.Autorisatie.BereikbaarheidWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What everybody reads about reaching a team (R4-016, R4-017).</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class BereikbaarheidWijzigenModel(BereikbaarheidWijzigenHandler handler, Bereikbaarheden bereikbaarheden) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public BereikbaarheidInvoer Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input = BereikbaarheidInvoer.Van(await bereikbaarheden.LeesAsync(new(Id), ct));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(new(Id), Input.AlsGegevens(), Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(Input.Openbaar ? $"/contact/{Id}" : "/beheer", "De bereikbaarheid is bewaard.");
        }

        if (result.Errors.Contains(Store.Conflict) && await bereikbaarheden.LeesAsync(new(Id), ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(BereikbaarheidInvoer.Vergelijking, Input, BereikbaarheidInvoer.Van(nu), default);
        }

        return Refused(result.Errors);
    }

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Bereikbaarheid");
        Naam = await bereikbaarheden.TeamNaamAsync(new(Id), ct) ?? "";
        return Naam.Length > 0;
    }
}
