namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A place where families are met: school, buurtkamer, huis van de buurt (bron 001 §1.1).</summary>
public sealed class Vindplaats : AggregateRoot
{
    private readonly List<Roosterregel> _rooster = [];
    private readonly List<Wisseling> _wisselingen = [];
    private readonly List<Vindplaatsafspraak> _afspraken = [];

    private Vindplaats(VindplaatsId id, TeamId teamId, string naam, string soort)
    {
        Id = id;
        TeamId = teamId;
        Naam = naam;
        Soort = soort;
    }

    public VindplaatsId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    public string Naam { get; private set; }

    /// <summary>Code of the list <c>vindplaatssoorten</c>.</summary>
    public string Soort { get; private set; }

    public OrganisatieId? Organisatie { get; private set; }

    public bool Vervallen { get; private set; }

    /// <summary>Who is there, per school year (R1-006).</summary>
    public IReadOnlyList<Roosterregel> Rooster => _rooster;

    /// <summary>Each time that the fixed worker changed, until the place was told (R1-006).</summary>
    public IReadOnlyList<Wisseling> Wisselingen => _wisselingen;

    /// <summary>What was agreed with the place, the newest last; a signed agreement is never changed (R1-009).</summary>
    public IReadOnlyList<Vindplaatsafspraak> Afspraken => _afspraken;

    public static Result<Vindplaats> Toevoegen(TeamId team, string? naam, string? soort, OrganisatieId? organisatie)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van de plek in.", Check.Kort);
        check.Dat(Vindplaatssoorten.Lijst.Bevat(soort), "soort-onbekend", "Kies wat voor plek het is.", nameof(Soort));
        if (!check.IsSuccess)
        {
            return Result<Vindplaats>.Refuse(check.Errors);
        }

        var plaats = new Vindplaats(NewId.Of<VindplaatsId>(), team, schoon, soort!) { Organisatie = organisatie };
        plaats.Register(new VindplaatsToegevoegd(plaats.Id));
        return plaats;
    }

    public Result Wijzigen(string? naam, string? soort, OrganisatieId? organisatie, bool vervallen)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van de plek in.", Check.Kort);
        check.Dat(Vindplaatssoorten.Lijst.Bevat(soort), "soort-onbekend", "Kies wat voor plek het is.", nameof(Soort));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Naam, Soort, Organisatie, Vervallen) = (schoon, soort!, organisatie, vervallen);
        Register(new VindplaatsGewijzigd(Id));
        return Result.Ok;
    }

    /// <summary>Puts somebody on the roster of a school year. A second fixed worker takes over from the first, and the place is to be told.</summary>
    public Result RoosterregelToevoegen(MedewerkerId? wie, string? dagen, bool vast, DateOnly? van, DateOnly vandaag)
    {
        var check = new Check();
        var wanneer = check.Verplicht(dagen, nameof(Roosterregel.Dagen), "Vul in op welke dagen en tijden.", Check.Kort);
        check.Dat(wie is not null, "medewerker-leeg", "Kies een medewerker.", nameof(Roosterregel.Medewerker));
        check.Dat(van is not null, "van-leeg", "Vul in vanaf wanneer.", nameof(Roosterregel.Van)).Periode(van, vandaag, nameof(Roosterregel.Van));
        check.Dat(_rooster.All(r => r.Medewerker != wie || !(van is { } dag && r.LooptOp(dag))), "staat-er-al", "Deze medewerker staat dan al op het rooster.", nameof(Roosterregel.Medewerker));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        var (begin, nieuw) = (van!.Value, wie!.Value);
        if (vast)
        {
            // Also when nobody stood there before: the place wants to know who comes.
            var eerder = _rooster.Where(r => r.Vast && (r.Tot is null || r.Tot >= begin)).ToList();
            eerder.ForEach(r => r.Beeindigen(begin.AddDays(-1)));
            _wisselingen.Add(new(Guid.CreateVersion7(), eerder.Count > 0 ? eerder[^1].Medewerker : null, nieuw, begin));
            Register(new VasteMedewerkerGewisseld(Id, nieuw));
        }

        _rooster.Add(new(Guid.CreateVersion7(), Schooljaar.Van(begin), nieuw, wanneer, vast, begin));
        Register(new RoosterGewijzigd(Id));
        return Result.Ok;
    }

    public Result RoosterregelBeeindigen(Guid id, DateOnly tot)
    {
        if (_rooster.Find(r => r.Id == id) is not { } regel || regel.Tot <= tot)
        {
            return new DomainError("roosterregel-beeindigd", "Deze regel is al beëindigd.");
        }

        // What had not begun yet never was.
        if (regel.Van > tot)
        {
            _rooster.Remove(regel);
        }
        else
        {
            regel.Beeindigen(tot);
        }

        Register(new RoosterGewijzigd(Id));
        return Result.Ok;
    }

    /// <summary>The place knows who the fixed worker is from now on.</summary>
    public Result WisselingMelden(Guid id, string? aan, DateOnly? op, DateOnly vandaag)
    {
        if (_wisselingen.Find(w => w.Id == id) is not { GemeldOp: null } wisseling)
        {
            return new DomainError("wisseling-gemeld", "Deze wisseling is al gemeld.");
        }

        var check = new Check();
        var wie = check.Verplicht(aan, nameof(Wisseling.GemeldAan), "Vul in aan wie je het hebt gemeld.", Check.Kort);
        check.Dat(op is not null, "dag-leeg", "Vul in wanneer je het hebt gemeld.", nameof(Wisseling.GemeldOp)).Gebeurd(op, vandaag, nameof(Wisseling.GemeldOp));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        wisseling.Melden(wie, op!.Value);
        Register(new WisselingGemeld(Id));
        return Result.Ok;
    }

    /// <summary>A signed agreement; an earlier one stays to read.</summary>
    public Result AfspraakVastleggen(VindplaatsafspraakGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        var afspraak = new Vindplaatsafspraak(
            Guid.CreateVersion7(),
            check.Verplicht(gegevens.Taken, nameof(Vindplaatsafspraak.Taken), "Schrijf wat jullie medewerker op deze plek doet."),
            check.Verplicht(gegevens.Grenzen, nameof(Vindplaatsafspraak.Grenzen), "Schrijf wat jullie medewerker niet doet."),
            check.Verplicht(gegevens.Oudercontact, nameof(Vindplaatsafspraak.Oudercontact), "Schrijf hoe het contact met ouders gaat."),
            check.Verplicht(gegevens.Vertrouwelijkheid, nameof(Vindplaatsafspraak.Vertrouwelijkheid), "Schrijf wat vertrouwelijk blijft."),
            check.Verplicht(gegevens.Meldroute, nameof(Vindplaatsafspraak.Meldroute), "Schrijf hoe een zorg wordt gemeld en bij wie."),
            check.Verplicht(gegevens.GetekendDoor, nameof(Vindplaatsafspraak.GetekendDoor), "Vul in wie voor deze plek heeft getekend.", Check.Kort),
            gegevens.GetekendOp ?? default)
        {
            HerzienVoor = gegevens.HerzienVoor,
        };
        check.Dat(gegevens.GetekendOp is not null, "getekend-leeg", "Vul in wanneer er is getekend.", nameof(Vindplaatsafspraak.GetekendOp))
            .Gebeurd(gegevens.GetekendOp, vandaag, nameof(Vindplaatsafspraak.GetekendOp))
            .Gepland(gegevens.HerzienVoor, vandaag, nameof(Vindplaatsafspraak.HerzienVoor))
            .NietVoor(gegevens.HerzienVoor, gegevens.GetekendOp, nameof(Vindplaatsafspraak.HerzienVoor));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        _afspraken.Add(afspraak);
        Register(new VindplaatsafspraakVastgelegd(Id));
        return Result.Ok;
    }
}

/// <summary>The list of kinds of place.</summary>
public static class Vindplaatssoorten
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Preventie", "vindplaatssoorten");
}
