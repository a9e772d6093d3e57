namespace Eenlijn.Web.Modules.Casus.VraagNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>A question of the family; one that it replaces stays readable as what was asked then (R1-015).</summary>
public sealed class VraagNoterenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the question to replace is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, NieuweVraag nieuw, Zicht zicht, CancellationToken ct)
    {
        var check = new Check();
        check.Dat(nieuw.Op is { } op && op <= kalender.Vandaag, "dag-klopt-niet", "Kies de dag waarop dit gezegd is: vandaag of eerder.", "Op");
        var vraag = Vraag.Noteren(dossier.CasusId, nieuw.Soort, nieuw.Woorden, nieuw.GezegdDoor, nieuw.Op ?? kalender.Vandaag, dossier.Medewerker, zicht, nieuw.Wens);
        if (!vraag.IsSuccess || !check.IsSuccess)
        {
            return Result.From([.. vraag.Errors, .. check.Errors]);
        }

        if (nieuw.Vervangt is { } oud)
        {
            if (await dossier.LoadAsync<Vraag>(oud, null, ct) is not { } oudeVraag)
            {
                return null;
            }

            if (oudeVraag.Vervalt() is { IsSuccess: false } geweigerd)
            {
                return geweigerd;
            }
        }

        store.Add(vraag.Value);
        return await store.SaveAsync(ct);
    }
}

/// <summary>A question as the form gives it, and the one that it replaces.</summary>
public sealed record NieuweVraag(VraagSoort Soort, string? Woorden, PersoonId? GezegdDoor, DateOnly? Op, RecordId? Vervangt)
{
    /// <summary>A provision that was named with it.</summary>
    public Hulpwens? Wens { get; init; }
}
