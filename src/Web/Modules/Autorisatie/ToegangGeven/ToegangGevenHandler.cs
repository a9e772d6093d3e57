namespace Eenlijn.Web.Modules.Autorisatie.ToegangGeven;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Lets a colleague of another team or institution into one case until a day (R1-004).</summary>
public sealed class ToegangGevenHandler(Store store, TeamToegang toegang, Gids gids, ActingContext acting, Kalender kalender)
{
    public static DomainError NietAanJou { get; } = new(
        "niet-aan-jou", "Alleen de casusregisseur en de teamleider geven tijdelijk toegang. Vraag het aan een van hen.");

    public async Task<Result> HandleAsync(CasusId casus, ToegangInvoer invoer, CancellationToken ct)
    {
        var vandaag = kalender.Vandaag;
        MedewerkerId? wie = invoer.Medewerker is { } id && (await gids.MetGezinnenAsync(vandaag, ct)).Any(m => m.Id.Value == id) ? new(id) : null;
        var gegeven = TijdelijkeToegang.Geven(casus, wie, acting.Ik, invoer.Reden, invoer.TotEnMet, vandaag);
        if (!gegeven.IsSuccess)
        {
            return Result.From(gegeven.Errors);
        }

        if (await toegang.KanOpenenAsync(casus, wie!.Value, metNood: false, ct))
        {
            return new DomainError("heeft-al-toegang", "Deze collega kan de casus al openen.", nameof(invoer.Medewerker));
        }

        store.Add(gegeven.Value);
        return await store.SaveAsync(ct);
    }

    /// <summary>The casusregisseur, or who stands in for him today.</summary>
    public bool IsRegisseur(CasusHoofd hoofd) => hoofd.RegieDoor == acting.Medewerker || (hoofd.Waarnemer is { } waarnemer && waarnemer.Id == acting.Medewerker);

    /// <summary>Who gives it: the casusregisseur (or who stands for the case while there is none), or the leader of its team; not by emergency access.</summary>
    public bool MagGeven(CasusHoofd hoofd) => hoofd.NoodtoegangTot is null
        && (IsRegisseur(hoofd) || (acting.Rol is Rol.Teamleider && hoofd.TeamId == acting.Team));
}
