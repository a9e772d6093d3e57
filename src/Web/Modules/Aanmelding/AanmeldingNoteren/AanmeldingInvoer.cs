namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Preventie;
using Eenlijn.Web.Infrastructure.Pages;
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

    /// <summary>Persons to be added; who stands there already is changed at the family.</summary>
    [NietVergeleken]
    public List<PersoonInvoer> Personen { get; set; } = [];

    public string? GewensteVoorziening { get; set; }

    public string? RedenVanWens { get; set; }

    public string? BesprokenMogelijkheden { get; set; }

    public InGebied? InGebied { get; set; }

    /// <summary>Why it is taken on outside the ages or the area of the team (R1-010).</summary>
    public string? RedenBuiten { get; set; }

    /// <summary>The warning stood on the page that was sent.</summary>
    [NietVergeleken]
    public bool BuitenGezien { get; set; }

    public Urgentie? Urgentie { get; set; }

    public Ernst? Ernst { get; set; }

    public string? Plek { get; set; }

    public string? Thema { get; set; }

    /// <summary>Key of the registration to be: a form that is sent twice makes one.</summary>
    [NietVergeleken]
    public Guid Sleutel { get; set; }

    /// <summary>For whom was looked already; somebody else in the form means looking again (K35).</summary>
    [NietVergeleken]
    public string? Gezocht { get; set; }

    /// <summary>Why it is another family than those that were found (K35).</summary>
    [NietVergeleken]
    public string? RedenAnderGezin { get; set; }

    /// <summary>The family that stands already, chosen after looking.</summary>
    [NietVergeleken]
    public Guid? Gezin { get; set; }

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<AanmeldingInvoer, AanmeldingFormulierPage> Vergelijking { get; } = new Vergelijking<AanmeldingInvoer, AanmeldingFormulierPage>()
        .Veld("Weet het gezin van deze aanmelding?", (i, k) => Veldtekst.Keuze(i.GezinWeetErvan, AanmeldingWoorden.Tekst))
        .Veld("In eigen woorden", (i, k) => i.EigenWoorden)
        .Veld("Wie zei dit?", (i, k) => i.WoordenVan)
        .Veld("Wie van het gezin is dat?", (i, k) => Veldtekst.Keuze(i.GezegdDoor, k.Sprekers))
        .Veld("Wie kwam bij jullie?", (i, k) => Veldtekst.Keuze(i.Instroom, AanmeldingWoorden.Tekst))
        .Veld("Organisatie", (i, k) => Veldtekst.Keuze(i.Partner, k.Partners))
        .Veld("Wie belde of mailde?", (i, k) => i.PartnerContact)
        .Veld("Telefoon van de partner", (i, k) => i.PartnerTelefoon)
        .Veld("Wat ziet de partner?", (i, k) => i.BeeldVanPartner)
        .Veld("Wie zette de eerste stap?", (i, k) => Veldtekst.Keuze(i.Initiatief, AanmeldingWoorden.Tekst))
        .Veld("Via wie kwam het gezin bij jullie?", (i, k) => Veldtekst.Keuze(i.Route, k.Routes))
        .Veld("Wie weet het wel, en wie nog niet?", (i, k) => i.WieWeetErvan)
        .Veld("Wil het gezin hulp?", (i, k) => Veldtekst.Keuze(i.Motivatie, AanmeldingWoorden.Tekst))
        .Veld("Welke hulp wordt genoemd?", (i, k) => i.GewensteVoorziening)
        .Veld("Waarom juist deze hulp?", (i, k) => i.RedenVanWens)
        .Veld("Wat is er verder besproken?", (i, k) => i.BesprokenMogelijkheden)
        .Veld("Woont het gezin in jullie gebied?", (i, k) => Veldtekst.Keuze(i.InGebied, AanmeldingWoorden.Tekst))
        .Veld("Waarom toch aangenomen, buiten leeftijd of gebied?", (i, k) => i.RedenBuiten)
        .Veld("Hoe snel moet er iets gebeuren?", (i, k) => Veldtekst.Keuze(i.Urgentie, AanmeldingWoorden.Tekst))
        .Veld("Hoe ernstig lijkt het?", (i, k) => Veldtekst.Keuze(i.Ernst, AanmeldingWoorden.Tekst))
        .Veld("Waar begon het korte contact?", (i, k) => i.Plek)
        .Veld("Waar ging het korte contact over?", (i, k) => i.Thema);

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
        InGebied = kaart.InGebied,
        RedenBuiten = kaart.RedenBuitenDoelgroep,
        Plek = kaart.Plek,
        Thema = kaart.Thema,
        Version = kaart.Version,
    };

    /// <summary>The short contact with which it began: its place and theme.</summary>
    public void NeemOver(KortContactKaart kaart)
    {
        (Plek, Thema) = (kaart.Plek, kaart.Thema);
        (Instroom, Initiatief, Route) = (Domain.Aanmelding.Instroom.Outreach, Domain.Aanmelding.Initiatief.TeamZelf, "outreach");
    }

    /// <summary>The question without a name with which it began: who asked, and what (R0-037).</summary>
    public void NeemOver(ConsultKaart? vraag)
    {
        if (vraag is not null)
        {
            (Instroom, Initiatief, Partner) = (Domain.Aanmelding.Instroom.Partner, Domain.Aanmelding.Initiatief.OpAdvies, vraag.PartnerId?.Value);
            (PartnerContact, BeeldVanPartner, GezinWeetErvan) = (vraag.Vrager, vraag.Vraag, WeetErvan.Ja);
        }
    }

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
        InGebied = InGebied,
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
