namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>A page of one goal, with <c>{record:guid}</c> in its route.</summary>
public abstract class DoelPage : PlanPage
{
    /// <summary>The goal from the route.</summary>
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    protected override Guid Onderwerp => Record;

    public RecordId DoelId => RecordId.From(Record);

    public string DoelUrl => $"{PlanUrl}/doelen/{Record}";

    public string DoelTitel { get; private set; } = "";

    /// <summary>The goal with all that belongs to it, to show; null when it is not there or not the viewer's to see.</summary>
    protected async Task<Doel?> LeesDoelAsync(CancellationToken ct)
    {
        var id = DoelId;
        var doel = await Dossier.GezinsRecords<Doel>().AsSplitQuery().SingleOrDefaultAsync(d => d.Id == id, ct);
        DoelTitel = doel?.Titel ?? "";
        return doel;
    }
}
