namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;

/// <summary>The form of a registration, in the order in which it stands: the family's own words first.</summary>
public sealed class AanmeldingInvoer
{
    public string? EigenWoorden { get; set; }

    public string? WoordenVan { get; set; }

    /// <summary>The one of those named who said it; chosen once there are names.</summary>
    public Guid? GezegdDoor { get; set; }

    public Instroom? Instroom { get; set; }

    public Guid? Partner { get; set; }

    public string? PartnerContact { get; set; }

    public string? PartnerTelefoon { get; set; }

    public string? BeeldVanPartner { get; set; }

    public Initiatief? Initiatief { get; set; }

    public string? Route { get; set; }

    public WeetErvan? GezinWeetErvan { get; set; }

    public string? WieWeetErvan { get; set; }

    public Motivatie? Motivatie { get; set; }

    public List<PersoonInvoer> Personen { get; set; } = [];

    public string? GewensteVoorziening { get; set; }

    public string? RedenVanWens { get; set; }

    public string? BesprokenMogelijkheden { get; set; }

    public Urgentie? Urgentie { get; set; }

    public Ernst? Ernst { get; set; }

    public string? Plek { get; set; }

    public string? Thema { get; set; }

    /// <summary>Key of the registration to be: a form that is sent twice makes one.</summary>
    public Guid Sleutel { get; set; }

    /// <summary>For whom was looked already; somebody else in the form means looking again (K35).</summary>
    public string? Gezocht { get; set; }

    /// <summary>Why it is another family than those that were found (K35).</summary>
    public string? RedenAnderGezin { get; set; }

    /// <summary>The family that stands already, chosen after looking.</summary>
    public Guid? Gezin { get; set; }

    public int Version { get; set; }

    public static AanmeldingInvoer Nieuw() => new()
    {
        Sleutel = NewId.Of<Domain.Toestemming.RecordId>().Value,
        Personen = [new() { Rol = GezinsRol.Ouder }, new() { Rol = GezinsRol.Kind }],
        Urgentie = Domain.Aanmelding.Urgentie.Gewoon,
    };

    public static AanmeldingInvoer Van(AanmeldingKaart kaart) => new()
    {
        EigenWoorden = kaart.EigenWoorden,
        WoordenVan = kaart.WoordenVan,
        GezegdDoor = kaart.GezegdDoor?.Value,
        Instroom = kaart.Instroom,
        Partner = kaart.Partner?.Value,
        PartnerContact = kaart.PartnerContact,
        PartnerTelefoon = kaart.PartnerTelefoon,
        BeeldVanPartner = kaart.BeeldVanPartner,
        Initiatief = kaart.Initiatief,
        Route = kaart.Route,
        GezinWeetErvan = kaart.GezinWeetErvan,
        WieWeetErvan = kaart.WieWeetErvan,
        Motivatie = kaart.Motivatie,
        GewensteVoorziening = kaart.GewensteVoorziening,
        RedenVanWens = kaart.RedenVanWens,
        BesprokenMogelijkheden = kaart.BesprokenMogelijkheden,
        Urgentie = kaart.Urgentie,
        Ernst = kaart.Ernst,
        Plek = kaart.Plek,
        Thema = kaart.Thema,
        Version = kaart.Version,
    };

    public AanmeldingGegevens AlsGegevens() => new()
    {
        EigenWoorden = EigenWoorden,
        WoordenVan = WoordenVan,
        GezegdDoor = GezegdDoor is { } zei ? new PersoonId(zei) : null,
        Instroom = Instroom,
        Partner = Partner is { } partner ? new OrganisatieId(partner) : null,
        PartnerContact = PartnerContact,
        PartnerTelefoon = PartnerTelefoon,
        BeeldVanPartner = BeeldVanPartner,
        Initiatief = Initiatief,
        Route = Route,
        GezinWeetErvan = GezinWeetErvan,
        WieWeetErvan = WieWeetErvan,
        Motivatie = Motivatie,
        GewensteVoorziening = GewensteVoorziening,
        RedenVanWens = RedenVanWens,
        BesprokenMogelijkheden = BesprokenMogelijkheden,
        Urgentie = Urgentie,
        Ernst = Ernst,
        Plek = Plek,
        Thema = Thema,
    };

    /// <summary>The persons who were filled in; the errors stand at their rows.</summary>
    public Result<IReadOnlyList<NieuwGezinslid>> LeesPersonen(DateOnly vandaag)
    {
        var errors = new List<DomainError>();
        var leden = new List<NieuwGezinslid>();
        foreach (var (persoon, rij) in Personen.Select((p, rij) => (p, rij)).Where(p => !p.p.IsLeeg))
        {
            var lid = persoon.Lees(vandaag);
            errors.AddRange(lid.Errors.Select(e => e with { Veld = $"{nameof(Personen)}[{rij}].{e.Veld}" }));
            if (lid.IsSuccess)
            {
                leden.Add(lid.Value);
            }
        }

        return errors.Count > 0 ? Result<IReadOnlyList<NieuwGezinslid>>.Refuse(errors) : leden;
    }
}
