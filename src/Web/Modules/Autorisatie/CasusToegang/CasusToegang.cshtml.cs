namespace Eenlijn.Web.Modules.Autorisatie.CasusToegang;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.ToegangGeven;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Who can open this case now, on what ground and until when; what was given for a time, and what was taken in an emergency.</summary>
[Requires(Handeling.BetrokkenheidWijzigen)]
public sealed class CasusToegangModel(CasusToegangHandler handler, ToegangGevenHandler geven) : CasusPage
{
    public override CasusTab Tab => CasusTab.Overzicht;

    public bool MagGeven => geven.MagGeven(Dossier.Hoofd);

    public bool IsRegisseur => geven.IsRegisseur(Dossier.Hoofd);

    public IReadOnlyList<ToegangKaart> Nu { get; private set; } = [];

    public IReadOnlyDictionary<Guid, string> Redenen { get; private set; } = new Dictionary<Guid, string>();

    public IReadOnlyList<Tijdelijk> Vroeger { get; private set; } = [];

    public IReadOnlyList<Nood> Noodtoegangen { get; private set; } = [];

    public bool IsIk(ToegangKaart kaart) => kaart.Medewerker == Dossier.Medewerker;

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid toegang, CancellationToken ct) =>
        await AnswerAsync(await handler.BeeindigenAsync(Dossier, new TijdelijkeToegangId(toegang), ct), "De toegang is beëindigd.", ct);

    public async Task<IActionResult> OnPostStoppenAsync(Guid toegang, CancellationToken ct) =>
        await AnswerAsync(await handler.StoppenAsync(Dossier, new NoodtoegangId(toegang), ct), "De noodtoegang is gestopt.", ct);

    public async Task<IActionResult> OnPostGezienAsync(Guid toegang, CancellationToken ct) =>
        await AnswerAsync(await handler.GezienAsync(Dossier, new NoodtoegangId(toegang), ct), "Bewaard dat je de noodtoegang hebt gezien.", ct);

    private async Task<IActionResult> AnswerAsync(Result? result, string melding, CancellationToken ct)
    {
        if (result is not { } klaar)
        {
            return NotFound();
        }

        if (klaar.IsSuccess)
        {
            // Whoever ended what was his own can't open the case any more.
            var blijft = await handler.BlijftOpenAsync(Dossier, ct);
            return Done(blijft ? $"{CasusUrl}/toegang" : "/vandaag", melding);
        }

        await ShowAsync(ct);
        return Refused(klaar.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie kan deze casus openen?");
        Nu = await Dossier.WieMagOpenenAsync(ct);
        var staf = Dossier.Staf;
        var tijdelijk = await (
            from t in Dossier.TijdelijkeToegangen
            join m in staf on t.Medewerker equals m.Id
            join d in staf on t.GegevenDoor equals d.Id
            orderby t.Van descending
            select new Tijdelijk(t.Id, m.Naam, d.Naam, t.Reden, t.Van, t.TotEnMet, t.GeeindigdOp)).ToListAsync(ct);
        Noodtoegangen = await (
            from n in Dossier.Noodtoegangen
            join m in staf on n.Medewerker equals m.Id
            orderby n.Begin descending
            select new Nood(n.Id, m.Naam, n.Reden, n.Begin, n.Einde, n.GezienOp, n.Oordeel, n.Toelichting)).ToListAsync(ct);
        Redenen = tijdelijk.ToDictionary(t => t.Id.Value, t => $"{t.Door} gaf toegang: {t.Reden}")
            .Concat(Noodtoegangen.ToDictionary(n => n.Id.Value, n => n.Reden)).ToDictionary();
        Vroeger = [.. tijdelijk.Where(t => Nu.All(n => n.Bron != t.Id.Value))];
    }
}

/// <summary>Access for a time, with who gave it.</summary>
public sealed record Tijdelijk(TijdelijkeToegangId Id, string Wie, string Door, string Reden, DateOnly Van, DateOnly TotEnMet, DateTime? GeeindigdOp);

/// <summary>Emergency access, with what was thought of it.</summary>
public sealed record Nood(
    NoodtoegangId Id, string Wie, string Reden, DateTime Begin, DateTime Einde, DateTime? GezienOp, NoodtoegangOordeel? Oordeel, string? Toelichting);
