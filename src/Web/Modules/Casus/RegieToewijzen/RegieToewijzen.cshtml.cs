namespace Eenlijn.Web.Modules.Casus.RegieToewijzen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.RegieWijzigen)]
public sealed class RegieToewijzenModel(RegieToewijzenHandler handler, Gids gids, Kalender kalender) : CasusPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who has it in the database.</summary>
    public RegieNu Nu { get; private set; } = null!;

    /// <summary>The choice of the form, in words.</summary>
    public string Gekozen => $"{Medewerkers.FirstOrDefault(m => m.Value == Input.Medewerker?.ToString())?.Text}{(Input.NogNiet ? ", zoekt een casusregisseur" : "")}";

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Version = Nu.Version;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Input.Medewerker is not { } wie || Medewerkers.All(m => m.Value != wie.ToString()))
        {
            ModelState.AddModelError("Input.Medewerker", "Kies wie het wordt.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var id = MedewerkerId.From(Input.Medewerker!.Value);
        var houder = Input.NogNiet ? RegieHouder.NogNietToegewezen(id) : RegieHouder.Regisseur(id);
        var blijft = Dossier.Hoofd.RegieDoor != Dossier.Medewerker;
        var result = await handler.HandleAsync(Dossier, houder, Input.WerkGaatMee, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(CasusUrl, blijft ? "De casusregie is toegewezen." : "De casusregie is overgedragen. Vandaag kun je de casus nog openen.");
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            await PrepareAsync(ct);
            Input.Version = Nu.Version;
            ShowStand(new VeldVerschil("Wie heeft de casusregie?", Gekozen, Nu.Zin));
        }

        return Refused(result.Errors);
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Casusregie toewijzen");
        Nu = await (
            from c in Dossier.Casus
            from r in c.Regie
            join m in Dossier.Staf on r.Medewerker equals m.Id
            where r.Tot == null
            select new RegieNu(m.Naam, r.IsRegisseur, c.Version)).SingleAsync(ct);
        Medewerkers = [.. (await gids.MetGezinnenAsync(kalender.Vandaag, ct))
            .Select(m => new SelectListItem($"{m.Naam}{(m.Functie is null ? "" : $", {m.Functie}")}", m.Id.Value.ToString()) { Group = new() { Name = m.OrganisatieNaam } })];
    }

    public sealed record RegieNu(string Wie, bool IsRegisseur, int Version)
    {
        public string Zin => IsRegisseur ? Wie : $"{Wie}, zoekt een casusregisseur";
    }

    public sealed class InputModel
    {
        public Guid? Medewerker { get; set; }

        /// <summary>Nobody has the casusregie yet; the one who is chosen owns that (K7).</summary>
        public bool NogNiet { get; set; }

        public bool WerkGaatMee { get; set; } = true;

        public int Version { get; set; }
    }
}
