namespace Eenlijn.Web.Modules.Casus.MijnCaseload;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Says how heavy cases are, or that it is too much, for oneself alone (R1-097).</summary>
public sealed class MijnCaseloadHandler(Teamlezer lezer, Store store, ActingContext acting, Kalender kalender)
{
    public async Task<Result> InschattenAsync(IReadOnlyCollection<(CasusId Casus, Zwaarte? Zwaarte)> keuzes, CancellationToken ct)
    {
        var gekozen = keuzes.DistinctBy(k => k.Casus).ToDictionary(k => k.Casus, k => k.Zwaarte);
        foreach (var casus in await lezer.LoadMijnAsync(gekozen.Keys, ct))
        {
            var result = casus.ZwaarteInschatten(gekozen[casus.Id], acting.Ik);
            if (!result.IsSuccess)
            {
                return result;
            }
        }

        return await store.SaveAsync(ct);
    }

    public async Task<Result> TeVeelAsync(string? woorden, CancellationToken ct)
    {
        if (acting.Team is not { } team)
        {
            return new DomainError("geen-team", "Je hoort vandaag bij geen team. Vraag je beheerder om hulp.");
        }

        var result = Werkdruksignaal.Geven(acting.Ik, team, woorden, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
