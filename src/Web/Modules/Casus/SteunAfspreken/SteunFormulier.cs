namespace Eenlijn.Web.Modules.Casus.SteunAfspreken;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc;

/// <summary>What making and changing an agreement of stut en steun share.</summary>
public abstract class SteunFormulier : WerkFormulier
{
    [BindProperty]
    public SteunInvoer Input { get; set; } = new();

    protected async Task LoadKeuzesAsync(CancellationToken ct)
    {
        ViewData["Formulier"] = this;
        Input.Zicht.KanAlleenIk = false;
        await LoadWerkAsync(Input.Zicht, ct);
    }

    /// <summary>The form as the domain takes it; about the one with whom is spoken, unless others were chosen.</summary>
    protected (SteunGegevens Gegevens, Zicht Zicht) Lees()
    {
        var met = Kies(Input.MetWie, "Input.MetWie");
        var door = KiesWie(Input.Door, "Input.Door");
        return (new(met, Input.Hoe, door, Input.ElkeWeken, Input.VolgendeOp, Input.Waarover, Input.EerderBellen), NaarZicht(Input.Zicht, met is { } wie ? [wie] : []));
    }
}
