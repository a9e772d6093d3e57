namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;

/// <summary>All that can be known of a person, as it is typed; shown by <c>_PersoonVelden</c>.</summary>
public sealed class PersoonVelden
{
    public string? Roepnaam { get; set; }

    public string? Voornamen { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public GeboorteKeuze? Geboorte { get; set; }

    /// <summary>The date of birth, or the expected one of a child that is not born yet.</summary>
    public DatumInvoer Geboren { get; set; } = new();

    public Geslacht? Geslacht { get; set; }

    public string? Bsn { get; set; }

    public Guid? School { get; set; }

    public string? Groep { get; set; }

    public string? Taal { get; set; }

    public bool TolkGewenst { get; set; }

    public Kanaal? Voorkeurskanaal { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public string? Bereikbaarheid { get; set; }

    public Taalniveau? Taalniveau { get; set; }

    public Leerstijl? Leerstijl { get; set; }

    public Gespreksplaats? Gespreksplaats { get; set; }

    public string? Onderwerpen { get; set; }

    public string? WensWie { get; set; }

    public bool Overleden { get; set; }

    public DatumInvoer OverledenOp { get; set; } = new();

    /// <summary>The fields filled with what is known.</summary>
    public static PersoonVelden Van(PersoonGegevens g) => new()
    {
        Roepnaam = g.Naam.Roepnaam,
        Voornamen = g.Naam.Voornamen,
        Tussenvoegsel = g.Naam.Tussenvoegsel,
        Achternaam = g.Naam.Achternaam,
        Geboorte = DatumVelden.KeuzeVan(g.Geboorte),
        Geboren = DatumVelden.Van(g.Geboorte),
        Geslacht = g.Geslacht,
        Bsn = g.Bsn?.Nummer,
        School = g.School?.Value,
        Groep = g.Groep,
        Taal = g.Taal,
        TolkGewenst = g.TolkGewenst,
        Voorkeurskanaal = g.Voorkeurskanaal,
        Telefoon = g.Telefoon,
        Email = g.Email,
        Bereikbaarheid = g.Bereikbaarheid,
        Taalniveau = g.Voorkeuren.Taalniveau,
        Leerstijl = g.Voorkeuren.Leerstijl,
        Gespreksplaats = g.Voorkeuren.Gespreksplaats,
        Onderwerpen = g.Voorkeuren.Onderwerpen,
        WensWie = g.Voorkeuren.WensWie,
        Overleden = g.OverledenOp is not null,
        OverledenOp = DatumVelden.Van(g.OverledenOp),
    };

    /// <summary>What the register knows, and what was typed where it knows nothing.</summary>
    public PersoonVelden Aangevuld(PersoonGegevens register)
    {
        var velden = Van(register);
        (velden.School, velden.Groep, velden.Taal, velden.TolkGewenst) = (School, Groep, Taal, TolkGewenst);
        (velden.Voorkeurskanaal, velden.Telefoon, velden.Email, velden.Bereikbaarheid) = (Voorkeurskanaal, Telefoon, Email, Bereikbaarheid);
        (velden.Taalniveau, velden.Leerstijl, velden.Gespreksplaats, velden.Onderwerpen, velden.WensWie) = (Taalniveau, Leerstijl, Gespreksplaats, Onderwerpen, WensWie);
        velden.Roepnaam = Roepnaam ?? velden.Roepnaam;
        return velden;
    }

    /// <summary>What was typed as the domain knows it, or all that is wrong with it.</summary>
    /// <param name="alleenTestnummers">A demo holds fictitious persons: no BSN that can be somebody's.</param>
    public Result<PersoonGegevens> NaarGegevens(bool alleenTestnummers, DateOnly vandaag)
    {
        var errors = new List<DomainError>();
        var naam = Persoonsnaam.Create(Roepnaam, Voornamen, Tussenvoegsel, Achternaam);
        errors.AddRange(naam.Errors);
        var geboorte = DatumVelden.NaarGeboorte(Geboorte, Geboren, vandaag, nameof(Geboren));
        errors.AddRange(geboorte.Errors);
        Bsn? nummer = null;
        if (!string.IsNullOrWhiteSpace(Bsn))
        {
            var bsn = Domain.Gezin.Bsn.Create(Bsn, nameof(Bsn));
            errors.AddRange(bsn.Errors);
            nummer = bsn.IsSuccess ? bsn.Value : null;
            if (nummer is { IsTestnummer: false } && alleenTestnummers)
            {
                errors.Add(new("bsn-geen-testnummer", "Dit is een demo. Gebruik alleen een testnummer, van 999900006 tot en met 999999990.", nameof(Bsn)));
            }
        }

        OnzekereDatum? overleden = null;
        if (Overleden || !OverledenOp.IsLeeg)
        {
            var dag = DatumVelden.NaarDatum(OverledenOp, vandaag, nameof(OverledenOp));
            errors.AddRange(dag.Errors);
            overleden = dag.IsSuccess ? dag.Value : null;
        }

        return errors.Count > 0
            ? Result<PersoonGegevens>.Refuse(errors)
            : new PersoonGegevens(naam.Value)
            {
                Geboorte = geboorte.Value,
                Geslacht = Geslacht ?? Domain.Gezin.Geslacht.Onbekend,
                Bsn = nummer,
                School = School is { } school ? new OrganisatieId(school) : null,
                Groep = Groep,
                Taal = Taal,
                TolkGewenst = TolkGewenst,
                Voorkeurskanaal = Voorkeurskanaal,
                Telefoon = Telefoon,
                Email = Email,
                Bereikbaarheid = Bereikbaarheid,
                Voorkeuren = new() { Taalniveau = Taalniveau, Leerstijl = Leerstijl, Gespreksplaats = Gespreksplaats, Onderwerpen = Onderwerpen, WensWie = WensWie },
                OverledenOp = overleden,
            };
    }
}

/// <summary>What somebody knows of a birth, before the date itself.</summary>
public enum GeboorteKeuze
{
    Geboren,
    Ongeboren,
    NietBekend,
}
