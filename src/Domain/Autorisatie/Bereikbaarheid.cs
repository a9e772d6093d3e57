namespace Eenlijn.Domain.Autorisatie;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Kernel;

/// <summary>How a citizen reaches a team without a referral, and whom he reaches when it is closed; open to everybody (R4-016, R4-017).</summary>
public sealed partial class Bereikbaarheid : AggregateRoot
{
    private readonly List<Openingstijd> _openingstijden = [];

    private Bereikbaarheid()
    {
    }

    public BereikbaarheidId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>False as long as nobody may read it yet.</summary>
    public bool Openbaar { get; private set; }

    /// <summary>What the team does, in plain words.</summary>
    public string? Uitleg { get; private set; }

    public string? Adres { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Mail { get; private set; }

    /// <summary>Days on which it is otherwise: "24 december tot 12.00 uur".</summary>
    public string? Afwijkend { get; private set; }

    /// <summary>What to do when the team is closed and it can't wait.</summary>
    public string? BuitenTijd { get; private set; }

    /// <summary>Who can be reached then: "de achterwacht van het jeugdteam".</summary>
    public string? Achterwacht { get; private set; }

    public string? AchterwachtTelefoon { get; private set; }

    /// <summary>The huisartsenpost of this region.</summary>
    public string? Huisartsenpost { get; private set; }

    /// <summary>The crisis service for youth of this region.</summary>
    public string? Crisisdienst { get; private set; }

    public IReadOnlyList<Openingstijd> Openingstijden => _openingstijden;

    public static Result<Bereikbaarheid> Vastleggen(TeamId team, BereikbaarheidGegevens gegevens)
    {
        var nieuw = new Bereikbaarheid { Id = NewId.Of<BereikbaarheidId>(), TeamId = team };
        var result = nieuw.Wijzigen(gegevens);
        return result.IsSuccess ? nieuw : Result<Bereikbaarheid>.Refuse(result.Errors);
    }

    public Result Wijzigen(BereikbaarheidGegevens g)
    {
        var check = new Check();
        Uitleg = check.Vrij(g.Uitleg, nameof(Uitleg), 2000);
        Adres = check.Vrij(g.Adres, nameof(Adres), Check.Kort);
        Afwijkend = check.Vrij(g.Afwijkend, nameof(Afwijkend), 500);
        BuitenTijd = check.Vrij(g.BuitenTijd, nameof(BuitenTijd), 1000);
        Achterwacht = check.Vrij(g.Achterwacht, nameof(Achterwacht), Check.Kort);
        Mail = check.Vrij(g.Mail, nameof(Mail), Check.Kort);
        Telefoon = Nummer(g.Telefoon, nameof(Telefoon), check);
        AchterwachtTelefoon = Nummer(g.AchterwachtTelefoon, nameof(AchterwachtTelefoon), check);
        Huisartsenpost = Nummer(g.Huisartsenpost, nameof(Huisartsenpost), check);
        Crisisdienst = Nummer(g.Crisisdienst, nameof(Crisisdienst), check);
        check.Dat(Mail is null || Adressen().IsMatch(Mail), "mail-klopt-niet", "Dit is geen mailadres. Een mailadres lijkt op team@voorbeeld.nl.", nameof(Mail));
        check.Dat(Achterwacht is null || AchterwachtTelefoon is not null, "achterwacht-nummer-leeg", "Vul het nummer in waarop de achterwacht bereikbaar is.", nameof(AchterwachtTelefoon));
        foreach (var (dag, plek) in g.Openingstijden.Select((d, i) => (d, i)))
        {
            var veld = $"Dagen[{plek}].Van";
            check.Dat(dag.Van is null == dag.Tot is null, "openingstijd-half", "Vul van en tot in, of laat allebei leeg.", veld);
            check.Dat(dag.Van is not { } van || dag.Tot is not { } tot || tot > van, "openingstijd-klopt-niet", "De sluitingstijd moet later zijn dan de openingstijd.", veld);
        }

        if (g.Openbaar)
        {
            check.Dat(Telefoon is not null || Mail is not null, "contact-leeg", "Vul een telefoonnummer of mailadres in. Zonder kan niemand het team bereiken.", nameof(Telefoon));
            check.Dat(g.Openingstijden.Any(d => d.Van is not null && d.Tot is not null), "openingstijden-leeg", "Vul in wanneer het team bereikbaar is.", "Dagen[0].Van");
            check.Dat(AchterwachtTelefoon is not null || Crisisdienst is not null || BuitenTijd is not null, "buiten-tijd-leeg", "Vul in wat iemand doet als het team dicht is en het niet kan wachten.", nameof(BuitenTijd));
        }

        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        Openbaar = g.Openbaar;
        foreach (var dag in g.Openingstijden)
        {
            Zetten(dag);
        }

        Register(new BereikbaarheidGewijzigd(Id));
        return Result.Ok;
    }

    /// <summary>Whether somebody answers at this moment; on holidays nobody does.</summary>
    public static bool IsOpen(IEnumerable<Dagtijd> openingstijden, DateOnly dag, TimeOnly tijd) => !Werkdagen.IsFeestdag(dag)
        && openingstijden.Any(o => o.Dag == Dagtijd.Nummer(dag) && o.Van <= tijd && o.Tot > tijd);

    private void Zetten(Dagtijd dag)
    {
        var staat = _openingstijden.Find(o => o.Dag == dag.Dag);
        if (dag is not { Van: { } van, Tot: { } tot })
        {
            _openingstijden.RemoveAll(o => o.Dag == dag.Dag);
        }
        else if (staat is null)
        {
            _openingstijden.Add(new(Guid.CreateVersion7(), dag.Dag, van, tot));
        }
        else
        {
            staat.Zetten(van, tot);
        }
    }

    private static string? Nummer(string? nummer, string veld, Check check)
    {
        var schoon = check.Vrij(nummer, veld, 30);
        check.Dat(schoon is null || Nummers().IsMatch(schoon), "nummer-klopt-niet", "Dit is geen telefoonnummer. Gebruik cijfers en spaties.", veld);
        return schoon;
    }

    [GeneratedRegex(@"^\+?[0-9][0-9 ()-]{2,24}$")]
    private static partial Regex Nummers();

    [GeneratedRegex(@"^[^@\s]+@[^@\s]+\.[^@\s]+$")]
    private static partial Regex Adressen();
}

/// <summary>From when to when a team is open on one day of the week.</summary>
/// <param name="dag">1 is Monday, 7 is Sunday (ISO 8601).</param>
public sealed class Openingstijd(Guid id, int dag, TimeOnly van, TimeOnly tot)
{
    public Guid Id { get; private set; } = id;

    public int Dag { get; private set; } = dag;

    public TimeOnly Van { get; private set; } = van;

    public TimeOnly Tot { get; private set; } = tot;

    internal void Zetten(TimeOnly van, TimeOnly tot) => (Van, Tot) = (van, tot);
}

/// <summary>A day of the week as it is typed; without hours the team is closed.</summary>
/// <param name="Dag">1 is Monday, 7 is Sunday (ISO 8601).</param>
public sealed record Dagtijd(int Dag, TimeOnly? Van, TimeOnly? Tot)
{
    private const int Zondag = 7;

    public static int Nummer(DateOnly dag) => dag.DayOfWeek == DayOfWeek.Sunday ? Zondag : (int)dag.DayOfWeek;
}

/// <summary>How a team can be reached, as the form gives it.</summary>
public sealed record BereikbaarheidGegevens
{
    public bool Openbaar { get; init; }

    public string? Uitleg { get; init; }

    public string? Adres { get; init; }

    public string? Telefoon { get; init; }

    public string? Mail { get; init; }

    public string? Afwijkend { get; init; }

    public string? BuitenTijd { get; init; }

    public string? Achterwacht { get; init; }

    public string? AchterwachtTelefoon { get; init; }

    public string? Huisartsenpost { get; init; }

    public string? Crisisdienst { get; init; }

    public IReadOnlyList<Dagtijd> Openingstijden { get; init; } = [];
}

/// <summary>Numbers that hold everywhere in the country; the code is the number.</summary>
public static class Noodnummers
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Autorisatie", "noodnummers");
}
