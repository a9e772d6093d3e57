namespace Eenlijn.Web.Modules.Casus.InwerkingRegelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Writes the handover, and plans the introduction as a task of who is new: one save.</summary>
public sealed class InwerkingRegelenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, InwerkingGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var vandaag = kalender.Vandaag;
        var check = new Check();
        var nieuw = gegevens.Medewerker;
        if (nieuw is not null && await dossier.Records<Inwerking>().AnyAsync(i => i.Medewerker == nieuw && i.Op == vandaag, ct))
        {
            return new DomainError("vandaag-al-geregeld", "Voor deze collega is dit vandaag al geregeld.", nameof(gegevens.Medewerker));
        }

        check.Dat(gegevens.KennismakingOp is null || gegevens.KennismakingOp >= vandaag, "dag-voorbij", "Kies vandaag of een dag later.", nameof(gegevens.KennismakingOp));
        var taak = Taak.Plannen(
            dossier.CasusId,
            new(TaakSoort.Gesprek, "Kennismaken met het gezin", gegevens.KennismakingOp ?? vandaag, null, null, gegevens.KennismakingMet, gegevens.Medewerker),
            dossier.Medewerker,
            zicht,
            vandaag);
        check.Dat(gegevens.KennismakingOp is not null, "dag-leeg", "Kies op welke dag deze collega kennismaakt met het gezin.", nameof(gegevens.KennismakingOp));
        foreach (var fout in taak.Errors.Where(e => e.Veld == nameof(Taak.Op)))
        {
            check.Dat(false, fout.Code, fout.Message, nameof(gegevens.KennismakingOp));
        }

        if (!taak.IsSuccess)
        {
            return Result.From(check.Errors.Count > 0 ? check.Errors : taak.Errors);
        }

        var inwerking = Inwerking.Regelen(dossier.CasusId, gegevens, taak.Value, dossier.Medewerker, zicht, vandaag);
        if (!inwerking.IsSuccess || !check.IsSuccess)
        {
            return Result.From([.. inwerking.Errors, .. check.Errors]);
        }

        store.Add(taak.Value);
        store.Add(inwerking.Value);
        return await store.SaveAsync(ct);
    }
}
