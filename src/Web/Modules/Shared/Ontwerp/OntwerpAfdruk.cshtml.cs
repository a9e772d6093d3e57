namespace Eenlijn.Web.Modules.Shared.Ontwerp;

/// <summary>The print layout, with the beginning of a plan.</summary>
public sealed class OntwerpAfdrukModel : OntwerpPage
{
    public void OnGet() => ViewData.SetTitle("Plan, 10 oktober 2026");
}
