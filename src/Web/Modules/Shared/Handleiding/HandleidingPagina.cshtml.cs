namespace Eenlijn.Web.Modules.Shared.Handleiding;

using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>One part of the user guide. No query.</summary>
[AllowAnonymous]
public sealed class HandleidingPaginaModel : EenlijnPage
{
    public Handleidingpagina Pagina { get; private set; } = null!;

    public IActionResult OnGet(string pagina)
    {
        if (Handleidingboek.Zoek(pagina) is not { } gevonden)
        {
            return NotFound();
        }

        Pagina = gevonden;
        ViewData.SetTitle($"{gevonden.Titel}, handleiding");
        return Page();
    }
}
