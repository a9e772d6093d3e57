namespace Eenlijn.Web.Modules.Aanmelding.EersteAfspraakMaken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Who sees the family first and when, before anybody has the casusregie (R4-032).</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class EersteAfspraakMakenModel(EersteAfspraakMakenHandler handler, Persistence.Reading.Wachtlijst wachtlijst, Gids gids, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public WachtKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        Input = InputModel.Van(Kaart);
        return Kaart.IsOpen ? Page() : Done(Terug, "Voor deze aanmelding maak je nu geen afspraak.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var met = Collegas.Any(c => c.Value == $"{Input.Met}") ? new MedewerkerId(Input.Met!.Value) : (MedewerkerId?)null;
        return await handler.HandleAsync(new(Record), new(met, Input.Op, Input.Tijd, Input.Plaats), Input.Version, ct) switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(Terug, "De afspraak staat erbij. Wie het gezin ziet, vindt hem bij Vandaag."),
            { } fout => await WeigerAsync(fout, ct),
        };
    }

    private async Task<IActionResult> WeigerAsync(Result fout, CancellationToken ct)
    {
        if (fout.Errors.Contains(Store.Conflict) && await LaadAsync(ct))
        {
            Input.Version = Kaart.Version;
            ShowConflict(InputModel.Vergelijking, Input, InputModel.Van(Kaart), this, new("Een collega", "zojuist"));
        }

        return Refused(fout.Errors);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Eerste gesprek afspreken");
        var kaart = await wachtlijst.KaartAsync(new(Record), ct);
        Kaart = kaart!;
        Collegas = kaart is null ? [] : [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Naam, $"{m.Id.Value}"))];
        return kaart is not null;
    }

    public sealed class InputModel
    {
        public Guid? Met { get; set; }

        public DateOnly? Op { get; set; }

        public TimeOnly? Tijd { get; set; }

        public string? Plaats { get; set; }

        public int Version { get; set; }

        public static Vergelijking<InputModel, EersteAfspraakMakenModel> Vergelijking { get; } = new Vergelijking<InputModel, EersteAfspraakMakenModel>()
            .Veld("Wie ziet het gezin?", (i, k) => Veldtekst.Keuze(i.Met, k.Collegas))
            .Veld("Op welke dag?", (i, k) => Veldtekst.Dag(i.Op))
            .Veld("Hoe laat?", (i, k) => Veldtekst.Tijd(i.Tijd))
            .Veld("Waar?", (i, k) => i.Plaats);

        public static InputModel Van(WachtKaart kaart) => new()
        {
            Met = kaart.AfspraakMet?.Value, Op = kaart.AfspraakOp, Tijd = kaart.AfspraakTijd, Plaats = kaart.AfspraakPlaats, Version = kaart.Version,
        };
    }
}
