namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A point for the agenda of a table.</summary>
public sealed class TafelpuntInvoer
{
    public Guid? Tafel { get; set; }

    public DateOnly? Op { get; set; }

    public string? Vraag { get; set; }

    public bool IsGrijs { get; set; }
}

/// <summary>Puts a registration, or the help that came of it, on the agenda of a table.</summary>
public sealed class TafelpuntHandler(Store store, GeldendeWerkwijze geldend, ActingContext acting, Kalender kalender)
{
    /// <summary>The tables to choose from; only those of the team in which somebody acts.</summary>
    public IReadOnlyList<SelectListItem> Tafels(bool casussen) => [.. Keuzes(casussen).Select(t => new SelectListItem(t.Ritme is { } ritme ? $"{t.Naam} ({ritme})" : t.Naam, t.Id.Value.ToString()))];

    public async Task<Result> HandleAsync(RecordId aanmelding, CasusId? casus, Zicht zicht, TafelpuntInvoer input, CancellationToken ct)
    {
        var tafel = Keuzes(casus is not null).FirstOrDefault(t => t.Id.Value == input.Tafel);
        var punt = Tafelpunt.Plannen(aanmelding, casus, tafel, new(input.Op, input.Vraag, input.IsGrijs), zicht, acting.Ik, kalender.Vandaag);
        if (!punt.IsSuccess)
        {
            return Result.From(punt.Errors);
        }

        store.Add(punt.Value);
        return await store.SaveAsync(ct);
    }

    private IReadOnlyList<Tafel> Keuzes(bool casussen) => geldend.Model.TafelsVoor(acting.Team, casussen);
}
