namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>One text becomes a contact, and with it a promise and a task: all of them, or none.</summary>
public sealed class ContactNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuwContact nieuw, CancellationToken ct)
    {
        var result = Toevoegen(dossier, nieuw);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    /// <summary>The same without saving, for an act that keeps more in the same save.</summary>
    public Result Toevoegen(Dossier dossier, NieuwContact nieuw)
    {
        var vandaag = kalender.Vandaag;
        var ik = dossier.Medewerker;
        var errors = new List<DomainError>();
        Add(Contact.Noteren(dossier.CasusId, nieuw.Contact, ik, nieuw.Zicht, vandaag), "");
        if (nieuw.Belofte is { } belofte)
        {
            Add(Belofte.Doen(dossier.CasusId, belofte, ik, nieuw.BelofteZicht, vandaag), "Belofte");
        }

        if (nieuw.Taak is { } taak)
        {
            Add(Taak.Plannen(dossier.CasusId, taak, ik, nieuw.Zicht, vandaag), "Taak");
        }

        return Result.From(errors);

        void Add<T>(Result<T> made, string deel)
            where T : AggregateRoot
        {
            errors.AddRange(made.Errors.Select(e => e with { Veld = $"{deel}{e.Veld}" }));
            if (made.IsSuccess)
            {
                store.Add(made.Value);
            }
        }
    }
}

/// <summary>A contact with what came of it.</summary>
public sealed record NieuwContact(ContactGegevens Contact, Zicht Zicht)
{
    public BelofteGegevens? Belofte { get; init; }

    /// <summary>A promise is between the worker and the one to whom it was made: nobody else of the family reads it (K19).</summary>
    public Zicht BelofteZicht { get; init; } = new(ZichtbaarVoor.Medewerkers, []);

    public TaakGegevens? Taak { get; init; }
}
