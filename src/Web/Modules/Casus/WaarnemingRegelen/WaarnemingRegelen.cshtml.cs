namespace Eenlijn.Web.Modules.Casus.WaarnemingRegelen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Somebody is away for a while: who takes what falls due, in which cases, until when (K7). For oneself, or for who is in the team that one leads.</summary>
[ZonderVersie]
[Requires(Handeling.WaarnemingRegelen)]
public sealed class WaarnemingRegelenModel(
    WaarnemingRegelenHandler handler, WaarnemingBeeindigenHandler beeindigen, Waarnemingen waarnemingen, Gids gids, ReadLog log, Kalender kalender) : EenlijnPage
{
    /// <summary>Who is away; without it the worker himself.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    [BindProperty]
    public WaarnemingInvoer Input { get; set; } = new();

    public bool VoorMijzelf { get; private set; }

    public string Naam { get; private set; } = "";

    public IReadOnlyList<WaarneemCasus> Casussen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Keuzes => [.. Casussen.Select(c => new SelectListItem(c.IsRegisseur ? $"Gezin {c.Naam}, casusregie" : $"Gezin {c.Naam}, betrokken", c.Id.Value.ToString()))];

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public IReadOnlyList<WaarnemingGroep> Geregeld { get; private set; } = [];

    public IReadOnlyList<WaarnemingGroep> DoorMij { get; private set; } = [];

    public DateOnly Dag => kalender.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        Input.Van = Dag;
        Input.Casussen = [.. Casussen.Select(c => c.Id.Value)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        if (Input.Waarnemer is { } gekozen && Collegas.All(c => c.Value != gekozen.ToString()))
        {
            ModelState.AddModelError("Input.Waarnemer", "Kies een collega uit de lijst.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var casussen = Casussen.Select(c => c.Id).Where(c => Input.Casussen.Contains(c.Value)).ToList();
        var result = await handler.HandleAsync(
            new(Wie, Input.Waarnemer is { } waarnemer ? new MedewerkerId(waarnemer) : null, Input.Van, Input.Tot, Input.TeWeten), casussen, ct);
        return result.IsSuccess
            ? Done(Url(), "De waarneming is geregeld. Je collega ziet het bij Vandaag; de toegang eindigt vanzelf.")
            : Refused(result.Errors);
    }

    public async Task<IActionResult> OnPostBeeindigenAsync(Guid[] waarneming, CancellationToken ct)
    {
        if (!await PrepareAsync(ct))
        {
            return NotFound();
        }

        ModelState.Clear();
        if (await beeindigen.HandleAsync([.. waarneming.Select(w => new WaarnemingId(w))], ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done(Url(), "De waarneming is beëindigd.") : Refused(result.Errors);
    }

    public new string Url() => VoorMijzelf ? "/waarneming" : $"/waarneming?voor={Voor}";

    private MedewerkerId Wie => Voor is { } voor ? new(voor) : User.GetMedewerker()!.Value;

    private async Task<bool> PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Waarneming");
        VoorMijzelf = Wie == User.GetMedewerker();
        if (!await waarnemingen.MagRegelenAsync(Wie, ct))
        {
            return false;
        }

        var collegas = await gids.MetGezinnenAsync(Dag, ct);
        Naam = collegas.FirstOrDefault(c => c.Id == Wie)?.Naam ?? "deze medewerker";
        Collegas = [.. collegas.Where(c => c.Id != Wie)
            .Select(c => new SelectListItem($"{c.Naam}{(c.Functie is null ? "" : $", {c.Functie}")}", c.Id.Value.ToString()) { Group = new() { Name = c.OrganisatieNaam } })];
        Casussen = await waarnemingen.CasussenVanAsync(Wie, ct);
        Geregeld = WaarnemingGroep.Groepeer(await waarnemingen.VoorAsync(Wie, ct), w => w.Waarnemer);
        DoorMij = WaarnemingGroep.Groepeer(VoorMijzelf ? await waarnemingen.DoorMijAsync(ct) : [], w => w.Voor);
        log.Listed("Waarneming", Casussen.Select(c => c.Id).Concat(Geregeld.Concat(DoorMij).SelectMany(g => g.Gezinnen).Select(w => w.Casus)).Distinct());
        return true;
    }
}
