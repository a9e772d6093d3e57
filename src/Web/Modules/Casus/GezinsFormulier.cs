namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>
/// A form of a case in which persons are chosen. Whoever is posted must be of this family: an id from elsewhere is refused, so
/// that no record can come to stand over somebody of another case.
/// </summary>
public abstract class GezinsFormulier : CasusPage
{
    /// <summary>Everybody of the family and around it.</summary>
    public IReadOnlyList<PersoonKaart> Gezin { get; protected set; } = [];

    public IEnumerable<SelectListItem> Personen => Gezin.Where(p => p.IsLid && !p.IsOverleden)
        .Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    public string NaamVan(PersoonId? persoon) => Gezin.FirstOrDefault(p => p.Id == persoon)?.Kort ?? "";

    public virtual string NaamVan(Guid id) => Gezin.FirstOrDefault(p => p.Id.Value == id)?.Kort ?? "iemand anders";

    protected async Task LoadGezinAsync(ZichtKeuze? zicht, CancellationToken ct)
    {
        Gezin = await Dossier.PersonenKaartenAsync(ct);
        if (zicht is not null)
        {
            zicht.Personen = [.. Personen];
        }
    }

    /// <summary>The chosen persons; one who is not of this family becomes an error at the field.</summary>
    protected List<PersoonId> Kies(IEnumerable<Guid> gekozen, string veld)
    {
        var ids = gekozen.Select(PersoonId.From).Distinct().ToList();
        if (ids.Any(id => Gezin.All(p => p.Id != id)))
        {
            ModelState.AddModelError(veld, "Kies iemand van dit gezin.");
        }

        return ids;
    }

    protected PersoonId? Kies(Guid? gekozen, string veld) =>
        gekozen is { } id ? Kies([id], veld)[0] : null;

    /// <summary>Over whom and for whom; nobody chosen means <paramref name="anders"/>.</summary>
    protected Zicht NaarZicht(ZichtKeuze keuze, IEnumerable<PersoonId> anders)
    {
        var over = Kies(keuze.OverWie, "Input.Zicht.OverWie");
        return new(keuze.Voor, over.Count > 0 ? over : [.. anders.Distinct()]);
    }

    /// <summary>Filled in from the worker's place in the case, and asked only when it is another one (K3).</summary>
    protected Pet PetVanNu() => (User.GetRol(), Dossier.Hoofd) switch
    {
        (_, { IsRegisseur: true } hoofd) when hoofd.RegieDoor == Dossier.Medewerker => Pet.Regisseur,
        (Rol.Gedragswetenschapper, _) => Pet.Adviseur,
        _ => Pet.Hulpverlener,
    };
}
