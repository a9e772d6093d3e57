namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Web.Infrastructure.Pages;

/// <summary>A page of the family tab; all of them lead back to the family.</summary>
public abstract class GezinPage : CasusPage
{
    public override CasusTab Tab => CasusTab.Gezin;

    public string GezinUrl => $"{CasusUrl}/gezin";
}
