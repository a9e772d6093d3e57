namespace Eenlijn.Web.Modules.Aanmelding.ConsultBekijken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>What is added to an anonymous consult of the team.</summary>
public sealed class ConsultHandler(Store store, Consulten consulten, Kalender kalender)
{
    /// <returns>Null when it is not there or of another team.</returns>
    public async Task<Result?> HandleAsync(ConsultId id, Func<AnoniemConsult, DateOnly, Result> doe, CancellationToken ct)
    {
        if (await consulten.LoadAsync(id, ct) is not { } consult)
        {
            return null;
        }

        var result = doe(consult, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    /// <summary>The family agrees: on to a new registration, or into one that waits in this team, of a family that knows of it.</summary>
    /// <returns>Null when it is not there or of another team.</returns>
    public async Task<Result?> KoppelAsync(ConsultId id, Guid? aanmelding, bool akkoord, string? akkoordVan, CancellationToken ct)
    {
        if (aanmelding is { } gekozen && !await consulten.IsKoppelbaarAsync(new(gekozen), ct))
        {
            return (Result)new DomainError("aanmelding-leeg", "Kies bij welke aanmelding dit hoort.", nameof(ConsultBekijkenInvoer.Aanmelding));
        }

        return await HandleAsync(
            id,
            (consult, dag) => consult.AkkoordNoteren(akkoord, akkoordVan, dag) is var goed && goed.IsSuccess && aanmelding is { } welke ? consult.Koppelen(new RecordId(welke)) : goed,
            ct);
    }
}
