namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;
using Eenlijn.Web.Modules.Gezin;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A form about what was: who died or left the family belongs to its story as much as who is there.</summary>
public abstract class TijdFormulier : GezinsFormulier
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public IReadOnlyList<SelectListItem> Mensen { get; private set; } = [];

    protected async Task LoadMensenAsync(ZichtKeuze zicht, CancellationToken ct)
    {
        ViewData["Formulier"] = this;
        await LoadGezinAsync(null, ct);
        Mensen = [.. Gezin.Select(p => new SelectListItem(Zeg(p), p.Id.Value.ToString()))];
        zicht.Personen = Mensen;
    }

    /// <summary>A date that may be left empty or be known in part; what can't be read becomes an error at the field.</summary>
    protected OnzekereDatum? Datum(DatumInvoer invoer, DateOnly vandaag, string veld) => DatumVelden.Lees(invoer, vandaag, ModelState, veld);

    /// <summary>The messages at the fields to which they belong.</summary>
    protected PageResult Geweigerd(IEnumerable<DomainError> fouten) => Refused(fouten.Select(Plaats));

    /// <summary>Over whom it is stands in a part of the form of its own.</summary>
    protected virtual DomainError Plaats(DomainError fout) => fout.Veld == nameof(PersoonsRecord.OverWie) ? fout with { Veld = "Zicht.OverWie" } : fout;

    private static string Zeg(PersoonKaart p) => p.IsOverleden ? $"{p.Kort} (overleden)" : p.IsLid ? p.Kort : $"{p.Kort} (eerder in het gezin)";
}
