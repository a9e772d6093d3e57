namespace Eenlijn.Web.Modules.Shared.Ontwerp;

/// <summary>The landing page of a case as it is meant: markup to copy, and the picture that the tests look at.</summary>
public sealed class OntwerpCasusModel : OntwerpPage
{
    public void OnGet() => ShowCasus("/ontwerp/casus", "Overzicht");
}
