namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Kernel;
using Microsoft.AspNetCore.Mvc;

/// <summary>A page of one option of a decision, with <c>{optie:guid}</c> in its route.</summary>
public abstract class OptiePage(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty(SupportsGet = true, Name = "optie")]
    public Guid OptieId { get; set; }

    public OptieBeeld Optie { get; private set; } = null!;

    /// <summary>False when it is not there, or when nothing can be changed any more.</summary>
    protected async Task<bool> LeesOptieAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Beeld.IsOpen || Beeld.Opties.FirstOrDefault(o => o.Id == OptieId) is not { } optie)
        {
            return false;
        }

        Optie = optie;
        return true;
    }
}
