namespace Eenlijn.Web.Modules.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>What the forms about safety share: the children of the family, and who may keep sight.</summary>
public abstract class VeiligheidFormulier : CasusPage
{
    public override CasusTab Tab => CasusTab.Veiligheid;

    public string VeiligheidUrl => $"{CasusUrl}/veiligheid";

    public IReadOnlyList<PersoonKaart> Kinderen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Zichthouders { get; private set; } = [];

    public IEnumerable<SelectListItem> KinderKeuzes => Kinderen.Select(k => new SelectListItem(k.Kort, k.Id.Value.ToString()));

    protected async Task LoadKinderenAsync(CancellationToken ct) =>
        Kinderen = [.. (await Dossier.PersonenKaartenAsync(ct)).Where(k => k is { IsKind: true, IsLid: true, IsOverleden: false })];

    /// <summary>Only who may open the case can keep sight in it.</summary>
    protected async Task LoadZichthoudersAsync(DateOnly vandaag, CancellationToken ct) =>
        Zichthouders = [.. (await Dossier.MetToegang(vandaag).OrderBy(m => m.Naam).ToListAsync(ct))
            .Select(m => new SelectListItem(m.Id == Dossier.Medewerker ? $"{m.Naam} (ik)" : m.Naam, m.Id.Value.ToString()))];

    /// <summary>The chosen children; an id from elsewhere becomes an error, so that no record stands over a child of another case.</summary>
    protected Zicht NaarZicht(IReadOnlyCollection<Guid> gekozen, ZichtbaarVoor voor)
    {
        if (gekozen.Any(id => Kinderen.All(k => k.Id.Value != id)))
        {
            ModelState.AddModelError("Input.OverWie", "Kies een kind van dit gezin.");
        }

        return new(voor, [.. gekozen.Select(PersoonId.From)]);
    }

    protected MedewerkerId? NaarZichthouder(Guid? gekozen)
    {
        if (gekozen is { } id && Zichthouders.All(z => z.Value != id.ToString()))
        {
            ModelState.AddModelError("Input.Zichthouder", "Kies iemand die bij deze casus betrokken is.");
        }

        return gekozen is { } wie ? MedewerkerId.From(wie) : null;
    }
}
