namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>A family over one or more homes: who belongs to it, where they live, over time (R1-025).</summary>
public sealed class Gezin : AggregateRoot
{
    private readonly List<Gezinslid> _leden = [];
    private readonly List<Huishouden> _huishoudens = [];

    private Gezin(GezinId id, string naam)
    {
        Id = id;
        Naam = naam;
        Zoeknaam = Kernel.Zoeknaam.Vouw(naam);
    }

    public GezinId Id { get; private set; }

    /// <summary>"Aydın – de Vries": what stands above the case after the word Gezin.</summary>
    public string Naam { get; private set; }

    public string Zoeknaam { get; private set; }

    public IReadOnlyList<Gezinslid> Leden => _leden;

    public IReadOnlyList<Huishouden> Huishoudens => _huishoudens;

    public static Result<Gezin> Toevoegen(string? naam)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van het gezin in, bijvoorbeeld de achternamen van de ouders.", Check.Kort);
        if (!check.IsSuccess)
        {
            return Result<Gezin>.Refuse(check.Errors);
        }

        var gezin = new Gezin(NewId.Of<GezinId>(), schoon);
        gezin.Register(new GezinToegevoegd(gezin.Id));
        return gezin;
    }

    public Result NaamWijzigen(string? naam)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van het gezin in.", Check.Kort);
        if (check.IsSuccess && schoon != Naam)
        {
            Naam = schoon;
            Zoeknaam = Kernel.Zoeknaam.Vouw(schoon);
            Register(new GezinGewijzigd(Id) { Velden = ["naam"] });
        }

        return Result.From(check.Errors);
    }

    public Result LidToevoegen(PersoonId persoon, GezinsRol rol, DateOnly? van, Geboorte? geboorte = null, DateOnly? vandaag = null)
    {
        if (Past(van, geboorte, vandaag, nameof(Gezinslid.Van)) is { IsSuccess: false } fout)
        {
            return fout;
        }

        if (_leden.Any(l => l.PersoonId == persoon && l.Tot is null))
        {
            return new DomainError("al-lid", "Deze persoon hoort al bij het gezin.");
        }

        _leden.Add(new(Guid.CreateVersion7(), persoon, rol, van));
        Register(new GezinslidToegevoegd(Id, persoon));
        return Result.Ok;
    }

    public Result LidWijzigen(PersoonId persoon, GezinsRol rol)
    {
        if (_leden.SingleOrDefault(l => l.PersoonId == persoon && l.Tot is null) is not { } lid)
        {
            return new DomainError("geen-lid", "Deze persoon hoort niet bij het gezin.");
        }

        if (lid.Rol != rol)
        {
            lid.RolWijzigen(rol);
            Register(new GezinGewijzigd(Id) { Velden = ["rol in het gezin"] });
        }

        return Result.Ok;
    }

    public Result LidBeeindigen(PersoonId persoon, DateOnly tot, Geboorte? geboorte = null, DateOnly? vandaag = null)
    {
        if (Past(tot, geboorte, vandaag, nameof(Gezinslid.Tot)) is { IsSuccess: false } fout)
        {
            return fout;
        }

        if (_leden.SingleOrDefault(l => l.PersoonId == persoon && l.Tot is null) is not { } lid || tot < lid.Van)
        {
            return new DomainError("geen-lid", "Deze persoon hoort niet meer bij het gezin, of de einddatum ligt voor het begin.");
        }

        lid.Beeindigen(tot);
        Register(new GezinslidBeeindigd(Id, persoon));
        return Result.Ok;
    }

    public Result<Huishouden> HuishoudenToevoegen(string? naam)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, "Naam", "Geef het huis een naam, bijvoorbeeld ‘bij moeder’.", Check.Kort);
        check.Dat(!_huishoudens.Any(h => h.Naam == schoon), "huishouden-bestaat", "Er is al een huis met deze naam.", "Naam");
        if (!check.IsSuccess)
        {
            return Result<Huishouden>.Refuse(check.Errors);
        }

        var huishouden = new Huishouden(NewId.Of<HuishoudenId>(), schoon);
        _huishoudens.Add(huishouden);
        Register(new HuishoudenToegevoegd(Id, huishouden.Id));
        return huishouden;
    }

    /// <summary>Somebody lives in this home, all days or some; in two homes at once when parents live apart (K37).</summary>
    public Result BewonerToevoegen(HuishoudenId huishouden, PersoonId persoon, DateOnly? van, string? wanneer, Geboorte? geboorte = null, DateOnly? vandaag = null)
    {
        if (Past(van, geboorte, vandaag, nameof(Bewoner.Van)) is { IsSuccess: false } fout)
        {
            return fout;
        }

        if (VindHuis(huishouden) is not { } huis)
        {
            return GeenHuishouden;
        }

        var check = new Check();
        var dagen = check.Vrij(wanneer, "Wanneer", Check.Kort);
        check.Dat(!huis.Bewoners.Any(b => b.PersoonId == persoon && b.Tot is null), "woont-er-al", "Deze persoon woont al in dit huis.", "Persoon");
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        huis.BewonerToevoegen(persoon, van, dagen);
        Register(new BewonerToegevoegd(Id, persoon));
        return Result.Ok;
    }

    public Result BewonerBeeindigen(HuishoudenId huishouden, PersoonId persoon, DateOnly tot, Geboorte? geboorte = null, DateOnly? vandaag = null)
    {
        if (Past(tot, geboorte, vandaag, nameof(Bewoner.Tot)) is { IsSuccess: false } fout)
        {
            return fout;
        }

        if (VindHuis(huishouden)?.Bewoners.SingleOrDefault(b => b.PersoonId == persoon && b.Tot is null) is not { } bewoner)
        {
            return new DomainError("woont-er-niet", "Deze persoon woont niet in dit huis.");
        }

        if (tot < bewoner.Van)
        {
            return new DomainError("einddatum-voor-begin", "De laatste dag ligt voor de dag waarop deze persoon hier kwam wonen.", "Tot");
        }

        bewoner.Beeindigen(tot);
        Register(new BewonerBeeindigd(Id, persoon));
        return Result.Ok;
    }

    /// <summary>From a day on the home is elsewhere; the old address stays with its dates.</summary>
    public Result<Adres> Verhuizen(HuishoudenId huishouden, AdresGegevens nieuw, DateOnly? van, bool geheim, DateOnly? vandaag = null)
    {
        if (VindHuis(huishouden) is not { } huis)
        {
            return GeenHuishouden;
        }

        var check = new Check();
        check.Verplicht(nieuw.Straat, nameof(nieuw.Straat), "Vul de straat in.", Check.Kort);
        check.Verplicht(nieuw.Huisnummer, nameof(nieuw.Huisnummer), "Vul het huisnummer in.", 20);
        check.Verplicht(nieuw.Plaats, nameof(nieuw.Plaats), "Vul de plaats in.", Check.Kort);
        check.Dat(
            string.IsNullOrWhiteSpace(nieuw.Postcode) || Postcode.Create(nieuw.Postcode).IsSuccess,
            "postcode-ongeldig",
            "Een postcode heeft vier cijfers en twee letters, bijvoorbeeld 1011 AB.",
            nameof(nieuw.Postcode));
        if (vandaag is { } nu)
        {
            check.Periode(van, nu, "Van");
        }

        check.Dat(
            van is null || huis.Adressen.All(a => a.Van is null || a.Van < van),
            "verhuisd-voor-vorige",
            "Op deze dag gold al een later adres. Kijk de datum na.",
            "Van");
        if (!check.IsSuccess)
        {
            return Result<Adres>.Refuse(check.Errors);
        }

        var adres = huis.Verhuizen(nieuw, van, geheim);
        Register(new HuishoudenVerhuisd(Id, huishouden));
        return adres;
    }

    private static DomainError GeenHuishouden => new("geen-huishouden", "Kies een huis van dit gezin.");

    /// <summary>A day of somebody in this family: not mistyped, and not before he was born.</summary>
    private static Result Past(DateOnly? dag, Geboorte? geboorte, DateOnly? vandaag, string veld)
    {
        var check = new Check();
        if (vandaag is { } nu)
        {
            check.Periode(dag, nu, veld);
        }

        geboorte?.Begrenst(check, dag, veld);
        return Result.From(check.Errors);
    }

    private Huishouden? VindHuis(HuishoudenId id) => _huishoudens.SingleOrDefault(h => h.Id == id);
}

/// <summary>That a person belongs to a family, as what, from when until when.</summary>
public sealed class Gezinslid(Guid id, PersoonId persoonId, GezinsRol rol, DateOnly? van)
{
    public Guid Id { get; private set; } = id;

    public PersoonId PersoonId { get; private set; } = persoonId;

    public GezinsRol Rol { get; private set; } = rol;

    public DateOnly? Van { get; private set; } = van;

    public DateOnly? Tot { get; private set; }

    internal void RolWijzigen(GezinsRol rol) => Rol = rol;

    internal void Beeindigen(DateOnly tot) => Tot = tot;
}

/// <summary>What somebody is in the family; how he is related to each other person stands in <see cref="Relatie"/>.</summary>
public enum GezinsRol
{
    Kind,
    Ouder,
    Verzorger,
    AnderGezinslid,
    Netwerk,
}
