namespace Eenlijn.Generator;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;

/// <summary>Workers in teams: one worker for twenty families, twelve workers in a team, one school for fifty families.</summary>
internal sealed class Staff
{
    public const int FamiliesPerWorker = 20;

    /// <summary>Workers who can sign in; the load is driven as them.</summary>
    public const int Accounts = 8;

    private const int WorkersPerTeam = 12;
    private const int FamiliesPerSchool = 50;
    private const int ShortContactsPerWorker = 200;

    /// <summary>Registrations that wait for somebody.</summary>
    private const int WaitingPerTeam = 40;

    private readonly Randomness _random;
    private readonly DateTime _start;

    private Staff(Randomness random, DateTime start) => (_random, _start) = (random, start);

    public List<Worker> Workers { get; } = [];

    public List<Guid> Schools { get; } = [];

    /// <summary>Who else can sign in, with the account: who leads the first team, and the privacy officer.</summary>
    public List<(string Name, Guid Account)> Others { get; } = [];

    public static Staff Make(Batch batch, int families, Randomness random, DateTime start)
    {
        var staff = new Staff(random, start);
        var local = staff.Organisation(batch, "Lokaal team Bankstad", OrganisatieSoort.LokaalTeam);
        for (var i = 0; i < Math.Max(1, families / FamiliesPerSchool); i++)
        {
            staff.Schools.Add(staff.Organisation(batch, $"Basisschool {random.Of(Words.Families).Name} {i + 1}", OrganisatieSoort.Basisschool));
        }

        var workers = Math.Max(Accounts, families / FamiliesPerWorker);
        for (var i = 0; i < workers; i += WorkersPerTeam)
        {
            staff.Team(batch, local, i / WorkersPerTeam, Math.Min(WorkersPerTeam, workers - i));
        }

        return staff;
    }

    private Guid Organisation(Batch batch, string name, OrganisatieSoort kind)
    {
        var id = _random.Id(_start);
        batch.Add(Tables.Organisatie, id, name, Zoeknaam.Vouw(name), kind.ToString(), "Bankstad", "020 555 01 00", 1);
        return id;
    }

    private void Team(Batch batch, Guid organisation, int number, int workers)
    {
        var team = _random.Id(_start);
        batch.Add(Tables.Team, team, organisation, $"Team {Words.Areas[number % Words.Areas.Length]} {number + 1}", Words.Areas[number % Words.Areas.Length], nameof(TeamSoort.OuderKindteam), 0, 23, "020 555 02 00", 1);
        var places = new List<Guid>();
        foreach (var kind in Vindplaatssoorten.Lijst.Waarden.Take(6))
        {
            places.Add(_random.Id(_start));
            batch.Add(Tables.Vindplaats, places[^1], team, $"{kind.Tekst} {number + 1}", kind.Code, false, 1);
        }

        for (var i = 0; i < workers; i++)
        {
            Worker(batch, organisation, team, places);
        }

        for (var i = 0; i < WaitingPerTeam; i++)
        {
            Waiting(batch, team, Workers[^1].Id);
        }

        if (number == 0)
        {
            Other(batch, organisation, team, "leider", nameof(Rol.Teamleider));
            Other(batch, organisation, team, "privacy", nameof(Rol.Privacyfunctionaris));
        }
    }

    /// <summary>Of a partner, of a family that is not known yet.</summary>
    private void Waiting(Batch batch, Guid team, Guid writer)
    {
        var moment = _start.AddDays(720 + _random.Next(15));
        batch.Add(
            Tables.Aanmelding,
            _random.Id(moment),
            team,
            moment,
            nameof(AanmeldingStatus.Ontvangen),
            Words.Text(_random, 2),
            "moeder",
            null,
            nameof(Instroom.Gezin),
            nameof(Initiatief.GezinZelf),
            Routes.Lijst.Waarden[0].Code,
            nameof(WeetErvan.Ja),
            nameof(Motivatie.Open),
            (_random.Chance(20) ? Urgentie.Binnen2Weken : Urgentie.Gewoon).ToString(),
            DateOnly.FromDateTime(moment.AddDays(7)),
            false,
            false,
            null,
            null,
            null,
            null,
            1,
            writer,
            nameof(ZichtbaarVoor.Medewerkers));
    }

    private void Other(Batch batch, Guid organisation, Guid team, string name, string role)
    {
        var id = _random.Id(_start);
        batch.Add(Tables.Medewerker, id, organisation, name, null, "Bankstad", $"{name} Bankstad", role, "06 555 03 00", 1);
        batch.Add(Tables.Lidmaatschap, _random.Id(_start), team, role, DateOnly.FromDateTime(_start), id);
        Others.Add((name, Account(batch, id, name)));
    }

    private Guid Account(Batch batch, Guid worker, string name)
    {
        var user = _random.Id(_start);
        batch.Add(Tables.Gebruiker, user, worker, $"{name}@bench.test", $"{name.ToUpperInvariant()}@BENCH.TEST", true, user.ToString("N"), user.ToString("N"), false, false, true, 0);
        return user;
    }

    private void Worker(Batch batch, Guid organisation, Guid team, List<Guid> places)
    {
        var id = _random.Id(_start);
        var number = Workers.Count;
        var (first, family) = (_random.Of(_random.Chance(50) ? Words.Girls : Words.Boys), _random.Of(Words.Families));
        var name = string.Join(' ', new[] { first, family.Prefix, family.Name }.Where(part => part is not null));
        batch.Add(Tables.Medewerker, id, organisation, first, family.Prefix, family.Name, name, "jeugd- en gezinswerker", "06 555 03 00", 1);
        batch.Add(Tables.Lidmaatschap, _random.Id(_start), team, nameof(Rol.Medewerker), DateOnly.FromDateTime(_start), id);
        var account = number < Accounts ? Account(batch, id, $"werker{number}") : (Guid?)null;

        for (var i = 0; i < ShortContactsPerWorker; i++)
        {
            var day = _start.AddDays(_random.Next(700));
            batch.Add(
                Tables.KortContact,
                _random.Id(day),
                id,
                team,
                DateOnly.FromDateTime(day),
                _random.Of(places),
                _random.Of(Themas.Lijst.Waarden).Code,
                ((Leeftijdsgroep)_random.Next(4)).ToString(),
                5 * (1 + _random.Next(9)),
                false,
                1);
        }

        Workers.Add(new(number, id, team, account));
    }
}

/// <param name="Account">Of the first workers only.</param>
internal sealed record Worker(int Number, Guid Id, Guid Team, Guid? Account);
