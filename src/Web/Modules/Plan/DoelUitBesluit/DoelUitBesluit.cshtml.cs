namespace Eenlijn.Web.Modules.Plan.DoelUitBesluit;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What was decided becomes a goal with its actions in the plan, without being typed again.</summary>
[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class DoelUitBesluitModel(DoelUitBesluitHandler handler, Gids gids, Kalender kalender) : PlanPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Besluit { get; set; }

    [BindProperty]
    public DoelInput Input { get; set; } = new();

    [BindProperty]
    public List<ActieRij> Acties { get; set; } = [];

    public BesluitKaart Kaart { get; private set; } = null!;

    public string Terug => $"{CasusUrl}/beslissen/besluiten/{Besluit}";

    private PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input.Overnemen(Kaart.Doel, Kaart.Wens ?? Kaart.Doel, Kaart.WensVan, Kaart.VoorGezin);
        (Input.OverWie, Input.Deel, Input.Wanneer) = (Keuzes.Gezinsleden, Keuzes.DeelItems.First().Value, Kaart.TerugkijkenOp);
        Acties = [.. Kaart.Gekozen.Select(o => new ActieRij { Id = o.Id, Optie = o.Wat, Wat = o.Wat, Wie = Begin(o.Soort) })];
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Acties.RemoveAll(a => Kaart.Gekozen.All(o => o.Id != a.Id));
        Acties.ForEach(a => a.Optie = Kaart.Gekozen.First(o => o.Id == a.Id).Wat);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var mee = Acties.Index().Where(a => a.Item.Meenemen).ToList();
        var acties = mee.Select(a => new ActieInput { Wat = a.Item.Wat, Wie = a.Item.Wie, Naam = a.Item.Naam, Voor = a.Item.Voor }.AlsGegevens(Keuzes, Dossier)).ToList();
        var result = await handler.HandleAsync(Dossier, Input.AlsGegevens(Keuzes), Input.AlsZicht(Keuzes), acties, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "Het besluit staat in het plan.");
        }

        foreach (var (fout, veld) in result.Errors.Select(e => (e, e.Veld ?? "")).Where(e => e.Item2.StartsWith("Acties[", StringComparison.Ordinal)))
        {
            var eind = veld.IndexOf(']', StringComparison.Ordinal);
            var nummer = int.Parse(veld[7..eind], System.Globalization.CultureInfo.InvariantCulture);
            ModelState.AddModelError($"Acties[{mee[nummer].Index}]{veld[(eind + 1)..]}", fout.Message);
        }

        return Refused(result.Errors.Where(e => e.Veld?.StartsWith("Acties[", StringComparison.Ordinal) != true));
    }

    /// <summary>Who does it, by the kind of option; to be changed where it is otherwise.</summary>
    private static string Begin(Optiesoort soort) => soort switch
    {
        Optiesoort.Eigen => ActieInput.HetGezin,
        Optiesoort.Netwerk => ActieInput.HetNetwerk,
        _ => ActieInput.Samen,
    };

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Van besluit naar plan");
        if (await Dossier.BesluitKaartAsync(RecordId.From(Besluit), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct));
        return true;
    }

    /// <summary>A chosen option that becomes an action.</summary>
    public sealed class ActieRij
    {
        public Guid Id { get; set; }

        public bool Meenemen { get; set; } = true;

        public string? Wat { get; set; }

        public string? Wie { get; set; }

        public string? Naam { get; set; }

        public DateOnly? Voor { get; set; }

        /// <summary>The option as it was decided; set by the page.</summary>
        [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
        public string Optie { get; set; } = "";
    }
}
