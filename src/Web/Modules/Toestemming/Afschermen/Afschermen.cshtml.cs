namespace Eenlijn.Web.Modules.Toestemming.Afschermen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.Afschermen)]
public sealed class AfschermenModel(AfschermenHandler handler, Gids gids, Kalender kalender) : ToestemmingPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AfschermKeuzes Keuzes { get; private set; } = null!;

    public IEnumerable<SelectListItem> Personen => Gezin.Where(k => k is { IsLid: true, IsOverleden: false })
        .Select(k => new SelectListItem(k.Naam, k.Id.Value.ToString()));

    public IEnumerable<SelectListItem> Collegas { get; private set; } = [];

    /// <param name="record">Comes from the page of that record; so do the others.</param>
    /// <param name="wat">Which fact of that person: persoon, school or bereikbaarheid.</param>
    public async Task<IActionResult> OnGetAsync(Guid? record, Guid? persoon, Guid? huishouden, string? wat, CancellationToken ct)
    {
        Input.Record = record;
        await PrepareAsync(ct);
        Input.Sleutel = Guid.CreateVersion7();
        Input.Doel = (record, persoon, huishouden) switch
        {
            ({ } id, _, _) => AfschermKeuzes.Waarde(Afgeschermd.Record, id),
            (_, _, { } id) => AfschermKeuzes.Waarde(Afgeschermd.Adres, id),
            (_, { } id, _) when Enum.TryParse<Afgeschermd>(wat, ignoreCase: true, out var soort) => AfschermKeuzes.Waarde(soort, id),
            _ => null,
        };
        return Input.Doel is null || Keuzes.Doel(Input.Doel) is not null ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var doel = Keuzes.Doel(Input.Doel);
        if (doel is null)
        {
            ModelState.AddModelError("Input.Doel", "Kies wat je wilt afschermen.");
        }

        if (Input.Voor is null || Gezin.All(k => k.Id.Value != Input.Voor))
        {
            ModelState.AddModelError("Input.Voor", "Kies voor wie uit het gezin dit verborgen moet zijn.");
        }

        if (Input.Collega is { } collega && Collegas.All(c => c.Value != collega.ToString()))
        {
            ModelState.AddModelError("Input.Collega", "Kies een collega uit de lijst.");
        }

        var besluit = new AfschermingBesluit(
            Dossier.Medewerker, Input.Collega is { } met ? MedewerkerId.From(met) : null, Input.Reden, Vandaag, Input.HerzienOp);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, PersoonId.From(Input.Voor!.Value), doel!, besluit, AfschermingId.From(Input.Sleutel), ct);
        return result.IsSuccess
            ? Done($"{WieZietWatUrl}#afgeschermd", "Afgeschermd. Diegene ziet er niets meer van, ook niet dat er iets is afgeschermd.")
            : Refused(result.Errors.Select(e => e.Veld switch
            {
                nameof(Afscherming.VoorPersoon) => e with { Veld = nameof(Input.Voor) },
                nameof(Afscherming.OverlegdMet) => e with { Veld = nameof(Input.Collega) },
                _ => e,
            }));
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Iets afschermen");
        await LoadGezinAsync(ct);
        var record = Input.Record is { } id ? await Dossier.RecordKaartAsync(RecordId.From(id), ct) : null;
        Keuzes = new(Gezin, await Dossier.HuisKaartenAsync(ct), record);
        Collegas = await gids.CollegasAsync(Dossier.Medewerker, ct);
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        /// <summary>The record from whose page one came, so that it stays in the list after a refusal.</summary>
        public Guid? Record { get; set; }

        public string? Doel { get; set; }

        public Guid? Voor { get; set; }

        public string? Reden { get; set; }

        public Guid? Collega { get; set; }

        public DateOnly? HerzienOp { get; set; }
    }
}
