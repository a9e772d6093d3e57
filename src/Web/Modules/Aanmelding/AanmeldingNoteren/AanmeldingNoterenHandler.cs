namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;
using Microsoft.EntityFrameworkCore;

public sealed class AanmeldingNoterenHandler(Store store, Lezer lezer, Consulten consulten, GezinVanAanmeldingHandler gezinnen, Kalender kalender)
{
    /// <summary>What would be refused; makes nothing. So that everything is right before is looked for the family.</summary>
    public IReadOnlyList<DomainError> Toets(MedewerkerId ik, TeamId team, AanmeldingGegevens gegevens, int personen) =>
        Aanmelding.Noteren(ik, team, gegevens with { Personen = [.. Enumerable.Range(0, personen).Select(_ => NewId.Of<PersoonId>())] }, kalender.Nu).Errors;

    /// <summary>Saves that the draft was thrown away.</summary>
    public Task<Result> LeegAsync(CancellationToken ct) => store.SaveAsync(ct);

    public async Task<Result> HandleAsync(
        MedewerkerId ik, TeamId team, AanmeldingGegevens gegevens, IReadOnlyList<NieuwGezinslid> personen, GezinId? bestaand, RecordId id, string? redenAnderGezin, Buitenkeuze buiten, ConsultId? vanuit, CancellationToken ct)
    {
        var gezin = await gezinnen.HandleAsync(gegevens with { Gezin = bestaand }, personen, ct);
        if (!gezin.IsSuccess)
        {
            return Result.From(gezin.Errors);
        }

        var aanmelding = Aanmelding.Noteren(ik, team, gezin.Value, kalender.Nu, id);
        if (!aanmelding.IsSuccess)
        {
            return Result.From(aanmelding.Errors);
        }

        if (redenAnderGezin is not null && aanmelding.Value.AnderGezin(redenAnderGezin) is { IsSuccess: false } geweigerd)
        {
            return geweigerd;
        }

        if (aanmelding.Value.DoelgroepVastleggen(buiten.Buiten ?? default, buiten.Reden) is { IsSuccess: false } zonderReden)
        {
            return zonderReden;
        }

        // The question without a name from which it came, when the family agreed (R0-037).
        if (vanuit is { } vraag && await consulten.LoadAsync(vraag, ct) is { } gevonden && gevonden.Koppelen(id) is { IsSuccess: false } niet)
        {
            return niet;
        }

        store.Add(aanmelding.Value);
        var result = await store.SaveAsync(ct);
        // Clicked twice: the first click made it, with its family.
        return !result.IsSuccess && await lezer.Aanmeldingen.AnyAsync(a => a.Id == id && a.Schrijver == ik, ct) ? Store.AlBewaard : result;
    }
}

/// <summary>In what a registration is outside the team, and why it is taken on all the same.</summary>
public sealed record Buitenkeuze(BuitenDoelgroep? Buiten, string? Reden);
