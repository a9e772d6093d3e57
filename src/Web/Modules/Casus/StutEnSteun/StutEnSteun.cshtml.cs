namespace Eenlijn.Web.Modules.Casus.StutEnSteun;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>The light line to a family: who asks how it goes, when, and what was heard (R4-130). Each act only adds.</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class StutEnSteunModel(StutEnSteunHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<SteunKaart> Afspraken { get; private set; } = [];

    public DateOnly Vandaag => kalender.Vandaag;

    private IReadOnlyList<PersoonKaart> Gezin { get; set; } = [];

    public bool IsGesloten => Dossier.Hoofd.Fase == Fase.Gesloten;

    public static IReadOnlyList<SelectListItem> Uitkomsten { get; } = [.. CasusWoorden.Keuzes<SteunUitkomst>(CasusWoorden.Zeg)];

    public Task OnGetAsync(CancellationToken ct) => LaadAsync(ct);

    public async Task<IActionResult> OnPostMomentAsync(CancellationToken ct)
    {
        var result = ModelState.IsValid ? await handler.MomentAsync(Dossier, RecordId.From(Input.Record), new(Input.Uitkomst, Input.Wat, Input.Volgende), ct) : Result.Ok;
        var weer = Input.Uitkomst is SteunUitkomst.NieuweVraag or SteunUitkomst.Zorgen;
        // With a new question or a worry the way back is one click away (K34).
        return result is { IsSuccess: true } && ModelState.IsValid && weer
            ? Done($"{CasusUrl}/fase-wijzigen?naar=Verkennen", "Bewaard. Wil het gezin weer hulp, heropen dan de casus. Er is geen wachtlijst.")
            : await AntwoordAsync(result, "Bewaard.", ct);
    }

    public async Task<IActionResult> OnPostStopAsync(CancellationToken ct) =>
        await AntwoordAsync(ModelState.IsValid ? await handler.StopAsync(Dossier, RecordId.From(Input.Record), Input.RedenGestopt, ct) : Result.Ok, "Gestopt. Het gezin kan altijd zelf bellen.", ct);

    public string Naam(PersoonId wie) => Gezin.FirstOrDefault(p => p.Id == wie)?.Kort ?? "het gezin";

    private async Task<IActionResult> AntwoordAsync(Result? result, string melding, CancellationToken ct)
    {
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess && ModelState.IsValid)
        {
            return Done($"{CasusUrl}/stut-en-steun", melding);
        }

        await LaadAsync(ct);
        return Refused(klaar.Errors);
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stut en steun");
        var staf = Dossier.Staf;
        Gezin = await Dossier.PersonenKaartenAsync(ct);
        Afspraken = await Dossier.Records<Steunafspraak>().OrderBy(s => s.GestoptOp != null).ThenBy(s => s.VolgendeOp).Select(s => new SteunKaart(
            s.Id.Value,
            s.MetWie,
            staf.Where(m => m.Id == s.Door).Select(m => m.Naam).FirstOrDefault() ?? "",
            s.Hoe,
            s.ElkeWeken,
            s.VolgendeOp,
            s.Waarover,
            s.EerderBellen,
            s.GestoptOp,
            s.RedenGestopt,
            s.Momenten.OrderByDescending(m => m.Op).ThenByDescending(m => m.Id)
                .Select(m => new SteunmomentKaart(m.Op, m.Uitkomst, m.Wat, staf.Where(w => w.Id == m.Door).Select(w => w.Roepnaam).FirstOrDefault() ?? "")).ToList())).ToListAsync(ct);
    }

    public sealed record SteunKaart(
        Guid Id, PersoonId MetWie, string Door, ContactSoort Hoe, int ElkeWeken, DateOnly VolgendeOp, string Waarover, string? EerderBellen, DateOnly? GestoptOp, string? RedenGestopt, IReadOnlyList<SteunmomentKaart> Momenten);

    public sealed record SteunmomentKaart(DateOnly Op, SteunUitkomst Uitkomst, string? Wat, string Door);

    public sealed class InputModel
    {
        public Guid Record { get; set; }

        public SteunUitkomst? Uitkomst { get; set; }

        public string? Wat { get; set; }

        public DateOnly? Volgende { get; set; }

        public string? RedenGestopt { get; set; }
    }
}
