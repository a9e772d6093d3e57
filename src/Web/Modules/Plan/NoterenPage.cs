namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A form that writes down something new of the plan; nothing typed is lost, and what is refused stands in the form again.</summary>
[ZonderVersie]
public abstract class NoterenPage<TInput> : PlanPage
    where TInput : class, new()
{
    [BindProperty]
    public TInput Input { get; set; } = new();

    /// <summary>Where the worker came from, and goes back to.</summary>
    public abstract string Terug { get; }

    protected abstract string Titel { get; }

    protected abstract string Bewaard { get; }

    protected PlanKeuzes Keuzes => ViewData.GetPlanKeuzes();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LezenAsync(ct);
        Beginnen();
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LezenAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await BewarenAsync(ct);
        return result.IsSuccess ? Done(Terug, Bewaard) : Refused(result.Errors);
    }

    protected abstract Task<Result> BewarenAsync(CancellationToken ct);

    /// <summary>What the form begins with.</summary>
    protected virtual void Beginnen()
    {
    }

    protected virtual async Task LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Titel);
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }
}
