namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Puts a registration, or the help that came of it, on the agenda of a table.</summary>
public sealed class TafelpuntHandler(Store store, GeldendeWerkwijze geldend, ActingContext acting, Kalender kalender)
{
    /// <summary>The tables to choose from; only those of the team in which somebody acts.</summary>
    public IReadOnlyList<Tafel> Tafels(bool casussen) => geldend.Model.TafelsVoor(acting.Team, casussen);

    public async Task<Result> HandleAsync(RecordId aanmelding, CasusId? casus, Zicht zicht, TafelpuntInvoer input, CancellationToken ct)
    {
        var tafel = Tafels(casus is not null).FirstOrDefault(t => t.Id.Value == input.Tafel);
        var punt = Tafelpunt.Plannen(aanmelding, casus, tafel, new(input.Op, input.Vraag, input.IsGrijs), zicht, acting.Ik, kalender.Vandaag);
        if (!punt.IsSuccess)
        {
            return Result.From(punt.Errors);
        }

        store.Add(punt.Value);
        return await store.SaveAsync(ct);
    }
}
