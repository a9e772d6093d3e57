namespace Eenlijn.Web.Modules.Gezin.PersoonToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Demo;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Gezin.PersoonUitRegister;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.GezinWijzigen)]
public sealed class PersoonToevoegenModel(PersoonToevoegenHandler handler, PersoonUitRegisterHandler uitRegister, Gids gids, ReadLog log, DemoMode demo, Kalender kalender) : GezinPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    /// <summary>Who was found before anybody new was made (K35).</summary>
    public PersoonToegevoegdUitkomst? Gevonden { get; private set; }

    /// <summary>The form holds what the register knows: adding it needs no second look.</summary>
    public bool Overgenomen { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Input.UitRegister is { } bsn)
        {
            await this.ForgetDraftAsync(ct);
            var erbij = await uitRegister.HandleAsync(Dossier, bsn, ct);
            return erbij.IsSuccess ? Done($"{GezinUrl}#leden", "Overgenomen uit de BRP. Kijk met het gezin na of het klopt.") : Refused(erbij.Errors, "Input.Persoon");
        }

        var rol = Input.Rol;
        if (rol is null)
        {
            ModelState.AddModelError("Input.Rol", "Kies wat deze persoon in het gezin is.");
        }

        var gegevens = Input.Persoon.NaarGegevens(demo.Aan, Vandaag);
        if (Input.Bestaand is null && !gegevens.IsSuccess)
        {
            Refused(gegevens.Errors, "Input.Persoon");
        }

        if (!ModelState.IsValid || rol is null)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = Input.Bestaand is { } bestaand
            ? await handler.BestaandeAsync(Dossier, new(bestaand), rol.Value, Input.Van, ct)
            : await handler.HandleAsync(Dossier, gegevens.Value, rol.Value, Input.Van, Input.TochNieuw, ct);
        if (!result.IsSuccess)
        {
            return Refused(result.Errors, "Input.Persoon");
        }

        if (result.Value.Toegevoegd is not null)
        {
            return Done($"{GezinUrl}#leden", "De persoon staat bij het gezin.");
        }

        Gevonden = result.Value;
        if (Gevonden.Kopie is { } kopie && Input.Overnemen)
        {
            ModelState.Clear();
            Input.Persoon = Input.Persoon.Aangevuld(kopie.AlsPersoon());
            Overgenomen = true;
        }

        log.Listed("PersoonGevonden", Gevonden.InEigenGezinnen.Select(g => g.Casus));
        return Page();
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Persoon toevoegen");
        ViewData["Scholen"] = GezinKeuzes.Organisaties(await gids.OrganisatiesAsync(GezinKeuzes.Scholen, ct));
    }

    public sealed class InputModel
    {
        public GezinsRol? Rol { get; set; }

        public DateOnly? Van { get; set; }

        public PersoonVelden Persoon { get; set; } = new();

        /// <summary>The person of an own case that was chosen.</summary>
        public Guid? Bestaand { get; set; }

        /// <summary>BSN of who is taken over from the copy of the register with the family around him.</summary>
        public string? UitRegister { get; set; }

        /// <summary>Fills the form from the copy of the register.</summary>
        public bool Overnemen { get; set; }

        /// <summary>It is somebody else than those who were found.</summary>
        public bool TochNieuw { get; set; }
    }
}
