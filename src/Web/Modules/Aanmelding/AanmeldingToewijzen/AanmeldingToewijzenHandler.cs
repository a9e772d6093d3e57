namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Somebody becomes casusregisseur; Casus opens the case in the same save.</summary>
public sealed class AanmeldingToewijzenHandler(Store store, Lezer lezer, Aanmeldingen aanmeldingen, Intaketoetsen intaketoetsen, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, Toewijzing toewijzing, int? version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { } aanmelding)
        {
            return null;
        }

        var casusLoopt = aanmelding.GezinId is { } gezin && await aanmeldingen.LopendAsync(gezin, ct) is not null;
        var spreker = toewijzing.Spreker is { } keuze ? aanmelding.SprekerKiezen(keuze.Wie) : Result.Ok;
        var result = aanmelding.Toewijzen(toewijzing.Regisseur, toewijzing.Door, kalender.Nu, casusLoopt, toewijzing.RedenTweedeCasus, toewijzing.Keuze, await intaketoetsen.LaatsteAsync(id, ct));
        return result.IsSuccess && spreker.IsSuccess ? await store.SaveAsync(ct) : Result.From([.. spreker.Errors, .. result.Errors]);
    }
}

/// <summary>Who takes it up, and what was said with it.</summary>
public sealed record Toewijzing(MedewerkerId Regisseur, MedewerkerId Door)
{
    /// <summary>Null leaves who said the words as it was.</summary>
    public SprekerKeuze? Spreker { get; init; }

    public string? RedenTweedeCasus { get; init; }

    /// <summary>Why this colleague; null for who takes it up himself.</summary>
    public Toewijskeuze? Keuze { get; init; }
}

/// <summary>Who of the family said the words; nobody when that is not known.</summary>
public sealed record SprekerKeuze(PersoonId? Wie)
{
    /// <param name="gepost">What the form sent: null when it had no such field.</param>
    public static SprekerKeuze? Van(string? gepost) => gepost is null ? null : new(Guid.TryParse(gepost, out var id) ? new PersoonId(id) : null);
}
