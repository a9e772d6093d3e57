namespace Eenlijn.Web.Modules.Shared.Handleiding;

using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>Finds a passage of the guide. The words are posted: somebody may type a name in the wrong field. No query.</summary>
[AllowAnonymous]
public sealed class HandleidingZoekenModel : EenlijnPage
{
    /// <summary>More says nothing any more.</summary>
    private const int Meest = 30;
    private const int Langst = 200;

    [BindProperty]
    public string? Vraag { get; set; }

    public IReadOnlyList<(Handleidingpagina Pagina, Handleidingkop Kop)> Gevonden { get; private set; } = [];

    public void OnGet() => ViewData.SetTitle("Zoeken in de handleiding");

    public void OnPost()
    {
        ViewData.SetTitle("Zoeken in de handleiding");
        // Whoever has not signed in may ask too: a question is short.
        Vraag = Vraag is { Length: > Langst } lang ? lang[..Langst] : Vraag ?? "";
        ModelState.Remove(nameof(Vraag));
        Gevonden = [.. Handleidingboek.Vind(Vraag).Take(Meest)];
    }
}
