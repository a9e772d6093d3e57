namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Where the own knowledge ends, with the asking as a task on the day of who asks: one save.</summary>
public sealed class EigenGrensHandler(Store store, Kalender kalender)
{
    public async Task<Result> NoterenAsync(Dossier dossier, EigenGrensGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var vandaag = kalender.Vandaag;
        var taak = Taak.Plannen(
            dossier.CasusId, new(TaakSoort.Overleg, EigenGrensInvoer.Taak(gegevens), gegevens.VoorDag ?? vandaag, null, null, null, dossier.Medewerker), dossier.Medewerker, zicht, vandaag);
        var grens = EigenGrens.Noteren(dossier.CasusId, gegevens, taak.IsSuccess ? taak.Value.Id : default, dossier.Medewerker, zicht, vandaag);
        if (!grens.IsSuccess || !taak.IsSuccess)
        {
            return Result.From(grens.IsSuccess ? taak.Errors : grens.Errors);
        }

        store.Add(taak.Value);
        store.Add(grens.Value);
        return await store.SaveAsync(ct);
    }

    public async Task<Result> WijzigenAsync(Dossier dossier, RecordId id, EigenGrensGegevens gegevens, int version, CancellationToken ct)
    {
        if (await dossier.LoadAsync<EigenGrens>(id, version, ct) is not { } grens)
        {
            return CasusFouten.GeenGrens;
        }

        var result = grens.Wijzigen(gegevens, kalender.Vandaag);
        // The task goes along, unless somebody has done it or put it aside.
        if (result.IsSuccess && await dossier.LoadAsync<Taak>(grens.Taak, null, ct) is { Status: TaakStatus.Open } taak)
        {
            result = taak.Wijzigen(
                new(taak.Soort, EigenGrensInvoer.Taak(gegevens), grens.VoorDag, taak.Tijd, taak.Plaats, taak.Toelichting, taak.Voor),
                new(taak.ZichtbaarVoor, [.. taak.OverWie.Select(o => o.PersoonId)]),
                kalender.Vandaag);
        }

        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    public async Task<Result> AfrondenAsync(Dossier dossier, RecordId id, Grensuitkomst? uitkomst, string? opbrengst, DateOnly? op, int version, CancellationToken ct)
    {
        if (await dossier.LoadAsync<EigenGrens>(id, version, ct) is not { } grens)
        {
            return CasusFouten.GeenGrens;
        }

        var result = grens.Afronden(uitkomst, opbrengst, op, kalender.Vandaag);
        if (result.IsSuccess && await dossier.LoadAsync<Taak>(grens.Taak, null, ct) is { Status: TaakStatus.Open } taak)
        {
            result = taak.Afhandelen(TaakStatus.Gedaan, kalender.Vandaag);
        }

        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
