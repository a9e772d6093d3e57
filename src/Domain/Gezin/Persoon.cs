namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A person: child, parent, or somebody around the family. Belongs to no family by itself: see <see cref="Gezinslid"/>.</summary>
public sealed class Persoon : AggregateRoot
{
    private Persoon()
    {
    }

    public PersoonId Id { get; private set; }

    public Persoonsnaam Naam { get; private set; } = null!;

    /// <summary>Folded for search; follows <see cref="Naam"/>.</summary>
    public string Zoeknaam { get; private set; } = "";

    /// <summary>Folded for order; follows <see cref="Naam"/>.</summary>
    public string Sorteernaam { get; private set; } = "";

    public Geboorte Geboorte { get; private set; } = Geboorte.NietBekend;

    public Geslacht Geslacht { get; private set; }

    public Bsn? Bsn { get; private set; }

    public OrganisatieId? School { get; private set; }

    public string? Groep { get; private set; }

    public string? Taal { get; private set; }

    public bool TolkGewenst { get; private set; }

    public Kanaal? Voorkeurskanaal { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Email { get; private set; }

    public string? Bereikbaarheid { get; private set; }

    public Voorkeuren Voorkeuren { get; private set; } = new();

    public OnzekereDatum? OverledenOp { get; private set; }

    public static Result<Persoon> Toevoegen(PersoonGegevens gegevens)
    {
        var persoon = new Persoon { Id = NewId.Of<PersoonId>() };
        if (persoon.Vullen(gegevens) is { IsSuccess: false } fout)
        {
            return Result<Persoon>.Refuse(fout.Errors);
        }

        persoon.Register(new PersoonToegevoegd(persoon.Id));
        return persoon;
    }

    public Result Wijzigen(PersoonGegevens gegevens)
    {
        var oud = AlsGegevens();
        if (Vullen(gegevens) is { IsSuccess: false } fout)
        {
            return fout;
        }

        var velden = Anders(oud, AlsGegevens()).ToList();
        if (velden.Count > 0)
        {
            Register(new PersoonGewijzigd(Id) { Velden = velden });
        }

        return Result.Ok;
    }

    /// <summary>All that is known now, to show in a form and post back.</summary>
    public PersoonGegevens AlsGegevens() => new(Naam)
    {
        Geboorte = Geboorte,
        Geslacht = Geslacht,
        Bsn = Bsn,
        School = School,
        Groep = Groep,
        Taal = Taal,
        TolkGewenst = TolkGewenst,
        Voorkeurskanaal = Voorkeurskanaal,
        Telefoon = Telefoon,
        Email = Email,
        Bereikbaarheid = Bereikbaarheid,
        Voorkeuren = Voorkeuren,
        OverledenOp = OverledenOp,
    };

    private static IEnumerable<string> Anders(PersoonGegevens oud, PersoonGegevens nieuw)
    {
        (bool Anders, string Naam)[] velden =
        [
            (oud.Naam != nieuw.Naam, "naam"),
            (oud.Geboorte != nieuw.Geboorte, "geboortedatum"),
            (oud.Geslacht != nieuw.Geslacht, "geslacht"),
            (oud.Bsn != nieuw.Bsn, "bsn"),
            (oud.School != nieuw.School || oud.Groep != nieuw.Groep, "school"),
            (oud.Taal != nieuw.Taal || oud.TolkGewenst != nieuw.TolkGewenst, "taal"),
            (oud.Voorkeurskanaal != nieuw.Voorkeurskanaal || oud.Bereikbaarheid != nieuw.Bereikbaarheid, "bereikbaarheid"),
            (oud.Telefoon != nieuw.Telefoon, "telefoon"),
            (oud.Email != nieuw.Email, "e-mail"),
            (oud.Voorkeuren != nieuw.Voorkeuren, "voorkeuren"),
            (oud.OverledenOp != nieuw.OverledenOp, "overleden"),
        ];
        return velden.Where(v => v.Anders).Select(v => v.Naam);
    }

    private Result Vullen(PersoonGegevens gegevens)
    {
        var check = new Check();
        var telefoon = check.Vrij(gegevens.Telefoon, nameof(Telefoon), Check.Kort);
        var email = check.Vrij(gegevens.Email, nameof(Email), Check.Kort);
        var groep = check.Vrij(gegevens.Groep, nameof(Groep), Check.Kort);
        var taal = check.Vrij(gegevens.Taal, nameof(Taal), Check.Kort);
        var onderwerpen = check.Vrij(gegevens.Voorkeuren.Onderwerpen, nameof(Domain.Gezin.Voorkeuren.Onderwerpen), Check.Kort);
        var wensWie = check.Vrij(gegevens.Voorkeuren.WensWie, nameof(Domain.Gezin.Voorkeuren.WensWie), Check.Kort);
        var bereikbaarheid = check.Vrij(gegevens.Bereikbaarheid, nameof(Bereikbaarheid), Check.Kort);
        check.Dat(
            gegevens is not { Geboorte: Geboorte.Geboren { Op.Vroegst: { } geboren }, OverledenOp.Laatst: { } overleden } || overleden >= geboren,
            "overleden-voor-geboorte",
            "De dag van overlijden ligt voor de geboorte. Kijk beide datums na.",
            nameof(OverledenOp));
        check.Dat(gegevens.Geboorte is not Geboorte.Ongeboren || gegevens.OverledenOp is null, "overleden-voor-geboorte", "Een kind dat nog niet geboren is, kan hier geen dag van overlijden hebben.", nameof(OverledenOp));
        check.Dat(email is null || email.Contains('@', StringComparison.Ordinal), "email-ongeldig", "Dit is geen e-mailadres. Er hoort een @ in te staan.", nameof(Email));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        Naam = gegevens.Naam;
        Zoeknaam = Naam.Zoeknaam;
        Sorteernaam = Naam.Sorteernaam;
        Geboorte = gegevens.Geboorte;
        Geslacht = gegevens.Geslacht;
        Bsn = gegevens.Bsn;
        School = gegevens.School;
        Groep = groep;
        Taal = taal;
        TolkGewenst = gegevens.TolkGewenst;
        Voorkeurskanaal = gegevens.Voorkeurskanaal;
        Telefoon = telefoon;
        Email = email;
        Bereikbaarheid = bereikbaarheid;
        Voorkeuren = gegevens.Voorkeuren with { Onderwerpen = onderwerpen, WensWie = wensWie };
        OverledenOp = gegevens.OverledenOp;
        return Result.Ok;
    }
}
