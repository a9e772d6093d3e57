namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>What all pages share: how a refusal and a success are answered.</summary>
public abstract class EenlijnPage : PageModel
{
    /// <summary>TempData key of the sentence that the next page shows once.</summary>
    public const string Melding = "Melding";

    /// <summary>The form again with what was typed, the messages at their fields and in the summary; 422.</summary>
    /// <param name="errors">A <see cref="DomainError.Veld"/> is a property of the bound <paramref name="prefix"/>.</param>
    protected PageResult Refused(IEnumerable<DomainError> errors, string prefix = "Input")
    {
        foreach (var error in errors)
        {
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

    /// <summary>On to the next page, which says once what was done.</summary>
    protected LocalRedirectResult Done(string url, string? melding = null)
    {
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
