namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc;

/// <summary>What writing down an event of life and setting it right share.</summary>
public abstract class GebeurtenisFormulier : TijdFormulier
{
    [BindProperty]
    public GebeurtenisInvoer Input { get; set; } = new();

    /// <summary>Where the events stand.</summary>
    public string Terug => $"{CasusUrl}/gebeurtenissen";

    protected (LevensgebeurtenisGegevens Gegevens, Zicht Zicht) Lees(DateOnly vandaag)
    {
        var gegevens = new LevensgebeurtenisGegevens(Input.Wat)
        {
            Begin = Datum(Input.Begin, vandaag, "Input.Begin"),
            Einde = Datum(Input.Einde, vandaag, "Input.Einde"),
            Leefgebied = Input.Leefgebied,
            VerteldDoor = Kies(Input.VerteldDoor, "Input.VerteldDoor"),
            Bron = Input.Bron,
            EigenInbreng = Input.EigenInbreng,
            Betekenis = Input.Betekenis,
            BetekenisVan = Kies(Input.BetekenisVan, "Input.BetekenisVan"),
        };
        return (gegevens, NaarZicht(Input.Zicht, []));
    }
}
