namespace Eenlijn.Web.Modules.Autorisatie.ModelVoorbeelden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;

/// <summary>The five examples to begin with (R3-070). No query.</summary>
[Requires(Handeling.BeheerBekijken)]
public sealed class ModelVoorbeeldenModel : EenlijnPage
{
    public void OnGet() => ViewData.SetTitle("Voorbeelden van steden");
}
