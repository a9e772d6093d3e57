namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>What all pages share: how a refusal and a success are answered.</summary>
public abstract class EenlijnPage : PageModel
{
    /// <summary>TempData key of the sentence that the next page shows once.</summary>
    public const string Melding = "Melding";

    /// <summary>The fields in which what is stored now differs from what was typed, for <c>_Conflict</c>; null without a conflict.</summary>
    public IReadOnlyList<VeldVerschil>? Verschillen { get; private set; }

    /// <summary>Who was first, when that may be known.</summary>
    public LaatsteWijziging? Ander { get; protected set; }

    /// <summary>Whether somebody else saved in between; both versions are then in sight.</summary>
    public bool Botst => Verschillen is not null;

    /// <summary>Whether it is about an act (assign, stop, close) and not about texts that two people wrote.</summary>
    public bool IsHandeling { get; private set; }

    /// <summary>
    /// Shows both versions after a conflict. The form goes on from what is stored now (set its version): saving again is then a
    /// choice made with both in sight.
    /// </summary>
    protected void ShowConflict<TInput, TKeuzes>(
        Vergelijking<TInput, TKeuzes> vergelijking, TInput eigen, TInput opgeslagen, TKeuzes keuzes, LaatsteWijziging? ander = null)
    {
        (Verschillen, Ander) = (vergelijking.Tussen(eigen, opgeslagen, keuzes), ander);
        ModelState.Remove("Input.Version");
    }

    /// <summary>
    /// The same for an act that a colleague was ahead of: how things stand now beside what was chosen, all of it, for the person to
    /// decide again. The own side is null for what only shows how things stand; what is empty on both sides says nothing.
    /// </summary>
    protected void ShowStand(params IEnumerable<VeldVerschil> stand)
    {
        (Verschillen, IsHandeling) = ([.. stand.Where(v => !string.IsNullOrEmpty(v.Eigen) || !string.IsNullOrEmpty(v.Opgeslagen))], true);
        ModelState.Remove("Input.Version");
        ModelState.Remove("Version");
    }

    /// <summary>The form again with what was typed, the messages at their fields and in the summary; 422.</summary>
    /// <param name="errors">A <see cref="DomainError.Veld"/> is a property of the bound <paramref name="prefix"/>.</param>
    protected PageResult Refused(IEnumerable<DomainError> errors, string prefix = "Input")
    {
        foreach (var error in errors)
        {
            if (error == Persistence.Saving.Store.AlBewaard)
            {
                // Another key: saved on purpose once more, it is another record.
                ModelState.SetModelValue($"{prefix}.Sleutel", new ValueProviderResult(Guid.CreateVersion7().ToString()));
            }

            ModelState.AddModelError(error.Veld is null ? "" : $"{prefix}.{error.Veld}", error.Message);
        }

        return Refused();
    }

    /// <summary>The form again, with the messages that ModelState holds already; 422, or 409 after a conflict.</summary>
    protected PageResult Refused()
    {
        Response.StatusCode = ModelState.Values.Any(v => v.Errors.Any(e => e.ErrorMessage == Persistence.Saving.Store.Conflict.Message))
            ? StatusCodes.Status409Conflict
            : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    /// <summary>Does what a form asks and goes on; when something can't be read or is refused, the form again with what was typed.</summary>
    /// <param name="act">Not begun while a field could not be read.</param>
    protected async Task<IActionResult> DoAsync(Func<Task<Result>> act, string url, string? melding = null)
    {
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await act();
        return result.IsSuccess ? Done(url, melding) : Refused(result.Errors);
    }

    /// <summary>On to the next page, which says once what was done.</summary>
    protected LocalRedirectResult Done(string url, string? melding = null)
    {
        if (WithoutNul.WasFound(HttpContext))
        {
            melding = $"{melding} In je tekst stond een onzichtbaar teken dat we niet kunnen bewaren. Dat is weggehaald; de rest staat er.".TrimStart();
        }

        if (melding is not null)
        {
            TempData[Melding] = melding;
        }

        return LocalRedirect(url);
    }

    /// <summary>Where somebody wanted to go, as long as that is within this application; else the first page of his role.</summary>
    public static string Local(string? terug) =>
        terug is ['/', ..] && !(terug is ['/', '/' or '\\', ..]) && !terug.Any(char.IsControl) ? terug : "/";

    /// <summary>A page on the way, that remembers where somebody wanted to go.</summary>
    public static string WithTerug(string url, string? terug) =>
        Local(terug) is "/" ? url : $"{url}?terug={Uri.EscapeDataString(Local(terug))}";
}
