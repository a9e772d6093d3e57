namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc;

/// <summary>What putting a line in the story and changing it share.</summary>
public abstract class VerhaalFormulier : TijdFormulier
{
    [BindProperty]
    public VerhaalInvoer Input { get; set; } = new();

    public string Terug => $"{CasusUrl}/verhaal";

    protected (VerhaalregelGegevens Gegevens, Zicht Zicht) Lees(DateOnly vandaag)
    {
        var gegevens = new VerhaalregelGegevens(Input.Tekst)
        {
            Begin = Datum(Input.Begin, vandaag, "Input.Begin"),
            Einde = Datum(Input.Einde, vandaag, "Input.Einde"),
            Bron = Input.Bron,
            Betekenis = Input.Betekenis,
            BetekenisVan = Kies(Input.BetekenisVan, "Input.BetekenisVan"),
            InOverzicht = Input.InOverzicht,
            IsLeemte = Input.IsLeemte,
        };
        return (gegevens, NaarZicht(Input.Zicht, []));
    }
}
