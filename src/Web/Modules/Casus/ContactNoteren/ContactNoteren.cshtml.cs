namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.ContactNoteren)]
public sealed class ContactNoterenModel(ContactNoterenHandler handler, GeldendeWerkwijze geldend, Gids gids, Kalender kalender)
    : SamenGaanFormulier(geldend, gids, kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(Guid? met, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Op = Vandaag;
        Input.Pet = PetVanNu();
        Input.MetWie = met is { } wie ? [wie] : [];
        await this.RestoreDraftAsync(ct);
    }

    /// <summary>Something of a task was typed, now or in a draft: then it is in sight.</summary>
    public bool ToontTaak => Input.HeeftTaak || ModelState.Any(v => v.Key is "Input.TaakWat" or "Input.TaakOp.Dag" or "Input.TaakOp.Maand" or "Input.TaakOp"
        && (v.Value?.Errors.Count > 0 || !string.IsNullOrWhiteSpace(v.Value?.AttemptedValue)));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var (personen, betrokkenen) = KiesMetWie(Input.MetWie, "Input.MetWie");
        var woordenVan = Kies(Input.WoordenVan, "Input.WoordenVan");
        var zicht = NaarZicht(Input.Zicht, personen);
        // Nobody chosen, and spoken with one: then it was promised to that one.
        var (aanPersoon, aanBetrokkene) = Input.BelofteAan is { } aan ? KiesMetWie([aan], "Input.BelofteAan")
            : Input.MetWie.Count == 1 ? (personen, betrokkenen)
            : ([], []);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(
            Dossier,
            new(Input.AlsGegevens(personen, betrokkenen, woordenVan, KiesCollega(Input.SamenMet), TweeAfgesproken), zicht)
            {
                Belofte = Input.HeeftBelofte
                    ? new(Input.BelofteWat, aanPersoon.Cast<Domain.Gezin.PersoonId?>().FirstOrDefault(), aanBetrokkene.Cast<RecordId?>().FirstOrDefault(), Input.BelofteVoor)
                    : null,
                BelofteZicht = new(aanPersoon.Count > 0 ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers, aanPersoon),
                Taak = Input.HeeftTaak ? new(Input.TaakSoort, Input.TaakWat, Input.TaakOp, null, null, null) : null,
            },
            ct);
        return result.IsSuccess
            ? Done(CasusUrl, Input.HeeftBelofte ? "Het contact is genoteerd, en je belofte staat bij Vandaag." : "Het contact is genoteerd.")
            : Refused(Velden(result.Errors).Select(e => e.Veld == "BelofteAanPersoon" ? e with { Veld = "BelofteAan" } : e));
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Contact noteren");
        await LoadKeuzesAsync(Input.Zicht, null, false, ct);
    }

    public sealed class InputModel : ContactInvoer
    {
        public string? BelofteWat { get; set; }

        public Guid? BelofteAan { get; set; }

        public DateOnly? BelofteVoor { get; set; }

        public TaakSoort TaakSoort { get; set; }

        public string? TaakWat { get; set; }

        public DateOnly? TaakOp { get; set; }

        public bool HeeftBelofte => !string.IsNullOrWhiteSpace(BelofteWat) || BelofteVoor is not null || BelofteAan is not null;

        public bool HeeftTaak => !string.IsNullOrWhiteSpace(TaakWat) || TaakOp is not null;
    }
}
