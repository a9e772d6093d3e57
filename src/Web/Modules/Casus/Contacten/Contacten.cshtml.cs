namespace Eenlijn.Web.Modules.Casus.Contacten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.CasusBekijken)]
public sealed class ContactenModel(Kalender kalender) : GezinsFormulier
{
    /// <summary>Rows of a page.</summary>
    private const int Aantal = 25;

    /// <summary>A person of the family.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Met { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool AlleenGesproken { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Pagina { get; set; } = 1;

    public override CasusTab Tab => CasusTab.Contacten;

    public IReadOnlyList<ContactRij> Rijen { get; private set; } = [];

    /// <summary>Who with authority was spoken with less lately than the other (R1-026).</summary>
    public IReadOnlyList<StilleOuder> Stil { get; private set; } = [];

    public bool IsGefilterd => Met is not null || AlleenGesproken;

    public bool HeeftLater => Pagina > 1;

    public bool HeeftEerder { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Contacten");
        Pagina = Math.Clamp(Pagina, 1, 10_000);
        (Gezin, Stil) = await Dossier.GezinMetStilleOudersAsync(kalender.Vandaag, ct);
        var contacten = Gefilterd();
        var rijen = await Dossier.ContactRijen(contacten).Skip((Pagina - 1) * Aantal).Take(Aantal + 1).ToListAsync(ct);
        HeeftEerder = rijen.Count > Aantal;
        Rijen = [.. rijen.Take(Aantal)];

        IQueryable<Contact> Gefilterd()
        {
            var alle = Dossier.Records<Contact>();
            if (Met is { } met)
            {
                var persoon = PersoonId.From(met);
                alle = alle.Where(c => c.Deelnemers.Any(d => d.Persoon == persoon));
            }

            return AlleenGesproken ? alle.Where(c => c.Uitkomst == ContactUitkomst.Gesproken) : alle;
        }
    }

    public string Blad(int pagina) =>
        $"{CasusUrl}/contacten?pagina={pagina}{(Met is { } met ? $"&met={met}" : "")}{(AlleenGesproken ? "&alleenGesproken=true" : "")}";
}
