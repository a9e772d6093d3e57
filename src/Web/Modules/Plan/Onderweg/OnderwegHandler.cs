namespace Eenlijn.Web.Modules.Plan.Onderweg;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Casus.ContactNoteren;

/// <summary>One text becomes a contact, a promise and a number: all of them in one save, or none (moment 4).</summary>
public sealed class OnderwegHandler(ContactNoterenHandler contacten, Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuwContact contact, CijferOnderweg? cijfer, CancellationToken ct)
    {
        List<DomainError> errors = [.. contacten.Toevoegen(dossier, contact).Errors];
        if (cijfer is not null)
        {
            errors.AddRange(await CijferAsync(dossier, cijfer, ct));
        }

        return errors.Count == 0 ? await store.SaveAsync(ct) : Result.From(errors);
    }

    private async Task<IEnumerable<DomainError>> CijferAsync(Dossier dossier, CijferOnderweg cijfer, CancellationToken ct)
    {
        if (cijfer.Doel is not { } id)
        {
            return [new("doel-leeg", "Kies bij welk doel dit cijfer hoort.", "Doel")];
        }

        if (await dossier.LoadVanGezinAsync<Doel>(id, null, ct) is not { } doel)
        {
            return [PlanFouten.GeenDoel with { Veld = "Doel" }];
        }

        var op = cijfer.Score.Op ?? kalender.Vandaag;
        if (!cijfer.Vervangen && doel.Scores.FirstOrDefault(s => s.Wie == cijfer.Score.Wie && s.Op == op) is { } staat)
        {
            return [new("cijfer-al-gegeven", $"Van deze persoon staat op die dag al een {staat.Cijfer}. Zet het vinkje als het nieuwe cijfer daarvoor in de plaats komt.", "Vervangen")];
        }

        return doel.CijferGeven(cijfer.Score, dossier.Medewerker, kalender.Vandaag).Errors
            // The day is that of the contact, and is refused there.
            .Where(e => e.Veld != "Op")
            .Select(e => e.Veld is "Wie" ? e with { Veld = "CijferVan" } : e);
    }
}

/// <summary>A number for one goal, beside a contact.</summary>
/// <param name="Vervangen">That it takes the place of the number that this person gave on that day.</param>
public sealed record CijferOnderweg(RecordId? Doel, ScoreGegevens Score, bool Vervangen);
