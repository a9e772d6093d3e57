namespace Eenlijn.Web.Modules.Casus.ContactNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>Writes down a contact: asks who came along as long as nobody saw this family and two were agreed (R3-083).</summary>
public abstract class SamenGaanFormulier(GeldendeWerkwijze geldend, Gids gids, Kalender kalender) : ContactFormulier
{
    protected DateOnly Vandaag => kalender.Vandaag;

    /// <param name="dit">The contact that is changed: it does not come before itself.</param>
    /// <param name="metCollega">Somebody stands in it already.</param>
    protected async Task LoadKeuzesAsync(ZichtKeuze zicht, RecordId? dit, bool metCollega, CancellationToken ct)
    {
        await LoadKeuzesAsync(zicht, ct);
        var regel = geldend.Model.EersteGesprek;
        // With the eyes of the family earlier contacts may be out of sight: then nothing is asked.
        (WaaromTwee, TweeAfgesproken) = (regel.Toelichting, regel.TweeMedewerkers && !Dossier.IsBlik && !await Dossier.Records<Contact>()
            .AnyAsync(c => c.Id != dit && c.Uitkomst == ContactUitkomst.Gesproken && ContactSoorten.InHetEcht.Contains(c.Soort), ct));
        if (TweeAfgesproken || metCollega)
        {
            Collegas =
            [
                .. (await gids.MetGezinnenAsync(Vandaag, ct)).Where(m => m.Id != Dossier.Medewerker)
                    .Select(m => new SelectListItem(m.Functie is { } functie ? $"{m.Naam}, {functie}" : m.Naam, $"{m.Id.Value}")),
            ];
        }
    }

    /// <summary>Only a colleague whom the form offers.</summary>
    protected MedewerkerId? KiesCollega(Guid? wie) => wie is { } id && Collegas.Any(c => c.Value == $"{id}") ? new MedewerkerId(id) : null;
}
