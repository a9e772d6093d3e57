namespace Eenlijn.Web.Modules.Casus.RegieToewijzen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
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

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];


    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Version = await VersionAsync(ct);
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
            Input.Version = await VersionAsync(ct);
            ModelState.Remove("Input.Version");
        }

        return Refused(result.Errors);
    }

    private Task<int> VersionAsync(CancellationToken ct) => Dossier.Casus.Select(c => c.Version).SingleAsync(ct);

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Casusregie toewijzen");
        Medewerkers = [.. (await gids.MetGezinnenAsync(kalender.Vandaag, ct))
            .Select(m => new SelectListItem($"{m.Naam}{(m.Functie is null ? "" : $", {m.Functie}")}", m.Id.Value.ToString()) { Group = new() { Name = m.OrganisatieNaam } })];
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
