namespace Eenlijn.Web.Modules.Overzicht.OpgeroepenWorden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The alerts that wait for who is signed in, as a part of a page: the script asks for it now and then, so that one shows without a new page (K12).</summary>
[Requires(Handeling.VandaagBekijken)]
public sealed class OpgeroepenWordenModel : EenlijnPage
{
    public void OnGet()
    {
        // The filter of the bar at the top fills what it shows.
    }
}
