namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A form that changes one record of the plan: two who do so at once see both versions.</summary>
public abstract class WijzigenPage<TRecord, TInput> : RecordPage<TRecord>
    where TRecord : PersoonsRecord, IVanGezin
    where TInput : class, IVersieInvoer, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    /// <summary>How it stood before each change. Who looks along with the worker does not read it: it may hold what was set right.</summary>
    public IReadOnlyList<EerderRij> Eerder => Dossier.IsBlik ? [] : [.. Vroeger(Gevonden)];

    protected abstract Vergelijking<TInput, PlanKeuzes> Vergelijking { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        Input = Nu();
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await BewarenAsync(ct);
        if (result.IsSuccess)
        {
            return Done(Terug, "De wijziging is bewaard.");
        }

        if (IsConflict(result) && await LezenAsync(ct))
        {
            Input.Version = Gevonden.Version;
            ShowConflict(Vergelijking, Input, Nu(), Keuzes);
        }

        return Refused(result.Errors);
    }

    protected abstract Task<Result> BewarenAsync(CancellationToken ct);

    /// <summary>The fields as they are stored, without the version.</summary>
    protected abstract TInput Velden(TRecord record);

    /// <summary>What is kept of the record, the last first; nothing where nothing is.</summary>
    protected virtual IEnumerable<EerderRij> Vroeger(TRecord record) => [];

    private TInput Nu()
    {
        var nu = Velden(Gevonden);
        nu.Version = Gevonden.Version;
        return nu;
    }
}

/// <summary>A form that says which version it shows.</summary>
public interface IVersieInvoer
{
    int? Version { get; set; }
}
