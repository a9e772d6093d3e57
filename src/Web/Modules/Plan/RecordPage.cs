namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page of one record of the plan, with <c>{record:guid}</c> in its route.</summary>
public abstract class RecordPage<TRecord> : PlanPage
    where TRecord : PersoonsRecord, IVanGezin
{
    /// <summary>The record from the route.</summary>
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    /// <summary>As it stands.</summary>
    public TRecord Gevonden { get; private set; } = null!;

    /// <summary>Where the worker came from, and goes back to.</summary>
    public abstract string Terug { get; }

    protected abstract string Titel { get; }

    protected PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    protected RecordId RecordId => RecordId.From(Record);

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
}
