namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>Puts something of a list one place up or down: goals, problems and help alike.</summary>
internal static class Ordenen
{
    /// <param name="rij">In their order, tracked.</param>
    /// <param name="weg">What is said when it is not in the list any more.</param>
    public static async Task<Result> WisselenAsync<T>(this Store store, IQueryable<T> rij, RecordId id, bool omhoog, DomainError weg, Action<T, int> zetten, CancellationToken ct)
        where T : PersoonsRecord
    {
        var alle = await rij.ToListAsync(ct);
        var plek = alle.FindIndex(r => r.Id == id);
        var buur = omhoog ? plek - 1 : plek + 1;
        if (plek < 0 || buur < 0 || buur >= alle.Count)
        {
            return plek < 0 ? weg : Result.Ok;
        }

        (alle[plek], alle[buur]) = (alle[buur], alle[plek]);
        foreach (var (index, record) in alle.Index())
        {
            zetten(record, index + 1);
        }

        return await store.SaveAsync(ct);
    }
}

/// <summary>A list of which each line has the buttons up and down; it comes back to itself.</summary>
public abstract class OrdenPage : PlanPage
{
    /// <summary>What goes one place up.</summary>
    [BindProperty]
    public Guid? Omhoog { get; set; }

    [BindProperty]
    public Guid? Omlaag { get; set; }

    public async Task OnGetAsync(CancellationToken ct) => await LezenAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = ModelState.IsValid && (Omhoog ?? Omlaag) is { } record ? await OrdenenAsync(RecordId.From(record), Omhoog is not null, ct) : Result.Ok;
        if (result.IsSuccess && ModelState.IsValid)
        {
            return Done(Request.Path);
        }

        await LezenAsync(ct);
        return Refused(result.Errors);
    }

    protected abstract Task LezenAsync(CancellationToken ct);

    protected abstract Task<Result> OrdenenAsync(RecordId record, bool omhoog, CancellationToken ct);
}
