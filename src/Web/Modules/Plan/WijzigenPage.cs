namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A form that changes one record of the plan, with <c>{record:guid}</c> in its route; two who do so at once see both versions.</summary>
public abstract class WijzigenPage<TRecord, TInput> : PlanPage
    where TRecord : PersoonsRecord, IVanGezin
    where TInput : class, IVersieInvoer, new()
{
    /// <summary>The record from the route.</summary>
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    [BindProperty]
    public TInput Input { get; set; } = new();

    /// <summary>As it stands.</summary>
    public TRecord Gevonden { get; private set; } = null!;

    /// <summary>Where the worker came from, and goes back to.</summary>
    public abstract string Terug { get; }

    protected abstract string Titel { get; }

    protected abstract Vergelijking<TInput, PlanKeuzes> Vergelijking { get; }

    protected PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    protected RecordId RecordId => RecordId.From(Record);

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

    /// <summary>False when it is not there or not the viewer's to see.</summary>
    protected virtual async Task<bool> LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Titel);
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        var id = RecordId;
        if (await Dossier.GezinsRecords<TRecord>().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } record)
        {
            return false;
        }

        Gevonden = record;
        return true;
    }

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
