namespace Eenlijn.Web.Modules.Aanmelding.TafelAgenda;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What a table talks about next, and what it said last, as far as the reader may open it (R3-071). Two queries.</summary>
[Requires(Handeling.AanmeldingBekijken)]
public sealed class TafelAgendaModel(Tafelpunten punten, GeldendeWerkwijze geldend, Kalender kalender) : EenlijnPage
{
    public Tafel Tafel { get; private set; } = null!;

    public IReadOnlyList<TafelpuntKaart> Agenda { get; private set; } = [];

    public IReadOnlyList<TafelpuntKaart> Besproken { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    public async Task<IActionResult> OnGetAsync(Guid tafel, CancellationToken ct)
    {
        ViewData.SetTitle("Agenda van een tafel");
        if (geldend.Model.Tafel(new(tafel)) is not { } gevonden)
        {
            return NotFound();
        }

        Tafel = gevonden;
        Agenda = await punten.AgendaAsync(gevonden.Id, ct);
        Besproken = await punten.BesprokenAsync(gevonden.Id, ct);
        return Page();
    }
}
