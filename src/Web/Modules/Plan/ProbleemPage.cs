namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page of one problem, with <c>{record:guid}</c> in its route.</summary>
public abstract class ProbleemPage : PlanPage
{
    /// <summary>The problem from the route.</summary>
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    public RecordId ProbleemId => RecordId.From(Record);

    public string ProblemenUrl => $"{PlanUrl}/problemen";

    public Probleem Probleem { get; private set; } = null!;

    /// <summary>False when it is not there or not the viewer's to see.</summary>
    protected async Task<bool> LeesProbleemAsync(string titel, CancellationToken ct)
    {
        ViewData.SetTitle(titel);
        var id = ProbleemId;
        if (await Dossier.GezinsRecords<Probleem>().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } probleem)
        {
            return false;
        }

        Probleem = probleem;
        return true;
    }
}
