namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Over whom a record is and who may read it: the same fields in each form of a case, drawn by <c>_Zicht</c>.</summary>
public sealed class ZichtKeuze
{
    /// <summary>Nobody chosen means: those with whom the record has to do by itself.</summary>
    public List<Guid> OverWie { get; set; } = [];

    /// <summary>Strict by default: the family reads along only when that is chosen (R1-111).</summary>
    public ZichtbaarVoor Voor { get; set; } = ZichtbaarVoor.Medewerkers;

    /// <summary>False for what a colleague may have to take over: then "alleen ik" is no choice.</summary>
    [BindNever]
    public bool KanAlleenIk { get; set; } = true;

    [BindNever]
    public IReadOnlyList<SelectListItem> Personen { get; set; } = [];
}
