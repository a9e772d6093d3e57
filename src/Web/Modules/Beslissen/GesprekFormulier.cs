namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What preparing and changing a talk share.</summary>
public abstract class GesprekFormulier : WerkFormulier
{
    /// <summary>Longest name of somebody else who is there.</summary>
    private const int LangsteNaam = Check.Kort;

    public override CasusTab Tab => CasusTab.Beslissen;

    public string BeslisUrl => $"{CasusUrl}/beslissen";

    /// <summary>Who can be there: not who only stands around the family.</summary>
    public IEnumerable<SelectListItem> Leden => Gezin.Where(p => p is { IsLid: true, IsOverleden: false }).Select(p => new SelectListItem(p.Rol == GezinsRol.Netwerk ? $"{p.Kort} (netwerk)" : p.Kort, p.Id.Value.ToString()));

    public string MedewerkerNaam(Guid id) => Veldtekst.Keuze(id, Medewerkers);

    /// <summary>The form as the domain takes it; about who is there, unless others were chosen.</summary>
    protected (GesprekGegevens Gegevens, Zicht Zicht) Lees(GesprekInvoer input)
    {
        var personen = Kies(input.Personen, "Input.Personen");
        foreach (var medewerker in input.Medewerkers)
        {
            KiesWie(medewerker, "Input.Medewerkers");
        }

        var gegevens = input.AlsGegevens(personen);
        if (gegevens.Anderen.Any(a => a.Length > LangsteNaam) || gegevens.Anderen.Count > 20)
        {
            ModelState.AddModelError("Input.Anderen", $"Zet elke naam op een eigen regel, hoogstens 20 namen van {LangsteNaam} tekens.");
        }

        return (gegevens, NaarZicht(input.Zicht, personen));
    }
}
