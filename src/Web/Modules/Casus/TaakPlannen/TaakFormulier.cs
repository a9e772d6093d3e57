namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Microsoft.AspNetCore.Mvc;

/// <summary>What planning and changing a task share: a task is for somebody who may open the case.</summary>
public abstract class TaakFormulier : WerkFormulier
{
    [BindProperty]
    public TaakInvoer Input { get; set; } = new();

    protected Task LoadKeuzesAsync(CancellationToken ct) => LoadWerkAsync(Input.Zicht, ct);

    protected void CheckVoor() => KiesWie(Input.Voor, "Input.Voor");
}
