namespace Eenlijn.Generator;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

/// <summary>Five goals with three actions and four scores each, agreed once by the parents.</summary>
internal sealed class FamilyPlan(Batch batch, Randomness random, Family family)
{
    private const int Goals = 5;
    private const int ActionsPerGoal = 3;
    private const int ScoresPerGoal = 4;

    private readonly DateTime _start = family.Start.AddDays(60);
    private readonly Guid _worker = family.Worker.Id;
    private readonly Guid _id = random.Id(family.Start.AddDays(60));

    public void Make()
    {
        batch.Add(
            Tables.Plan,
            _id,
            family.Id,
            Day(900),
            "bij jullie thuis",
            "Rust in huis",
            "Wij praten samen op zondag",
            "Oma en de buurvrouw",
            "Meedenken over school",
            Day(0),
            8);
        var goals = Enumerable.Range(0, Goals).Select(Goal).ToList();
        var version = random.Id(_start);
        var picture = new PlanMomentopname(
            PlanMomentopname.HuidigeVorm,
            Day(30),
            goals,
            new("Rust in huis", "Wij praten samen op zondag", "Oma en de buurvrouw", "Meedenken over school", null),
            Day(900),
            "bij jullie thuis");
        batch.Add(Tables.PlanVersie, version, 1, picture.NaarJson(), nameof(VersieStatus.VanKracht), _worker, Day(30), Day(35), _id);
        foreach (var parent in family.Persons.Skip(1).Take(2))
        {
            batch.Add(Tables.Instemming, random.Id(_start), parent.Id, true, nameof(Antwoord.Eens), Day(35), _worker, version);
        }

        for (var i = 0; i < 3; i++)
        {
            var success = random.Id(_start.AddDays(i * 60));
            batch.Add(Tables.Succes, success, _id, family.Id, Day(i * 60), random.Of(Words.Sentences), nameof(SuccesSoort.Gelukt), 1, _worker, nameof(ZichtbaarVoor.Gezin));
            batch.Add(Tables.SuccesOver, success, family.Child);
        }
    }

    private DateOnly Day(int days) => DateOnly.FromDateTime(_start.AddDays(days));

    private DoelOpname Goal(int number)
    {
        var id = random.Id(_start);
        var (title, words, part) = (Words.Goals[number], Words.OwnWords[number], random.Of(Words.Parts));
        batch.Add(
            Tables.Doel,
            id,
            _id,
            family.Id,
            number + 1,
            title,
            words,
            family.Persons[1].Id,
            Day(0),
            part,
            nameof(DoelStatus.Actief),
            1,
            _worker,
            nameof(ZichtbaarVoor.Gezin));
        batch.Add(Tables.DoelOver, id, family.Child);
        var actions = Enumerable.Range(0, ActionsPerGoal).Select(i => Action(id, i)).ToList();
        for (var i = 0; i < ScoresPerGoal; i++)
        {
            Score(id, i * 90);
        }

        if (family.Worker.Account is { } account)
        {
            batch.Targets.Add(new(family.Worker, account, family.CaseIds[number % Family.Cases], family.Id, family.Persons[1], id));
        }

        return new()
        {
            Record = id,
            VoorGezin = true,
            OverWie = [family.Child],
            Volgorde = number + 1,
            Titel = title,
            EigenWoorden = words,
            WoordenVanPersoon = family.Persons[1].Id,
            WoordenVan = family.Persons[1].FirstName,
            WoordenOp = Day(0),
            Deel = part,
            Acties = actions,
        };
    }

    private ActieOpname Action(Guid goal, int number)
    {
        var id = random.Id(_start);
        var what = random.Of(Words.Actions);
        // One by the family, one by the network, one by the worker.
        var (by, person) = number switch
        {
            0 => (ActieDoor.Gezin, family.Persons[1]),
            1 => (ActieDoor.Netwerk, family.Persons[3]),
            _ => (ActieDoor.Werker, null),
        };
        var done = random.Chance(40);
        batch.Add(
            Tables.Actie,
            id,
            number + 1,
            what,
            by.ToString(),
            person?.Id,
            person is null ? _worker : null,
            null,
            Day(120),
            (done ? ActieStatus.Gedaan : ActieStatus.Open).ToString(),
            nameof(Belasting.Geen),
            done ? Day(100) : null,
            goal);
        return new() { Id = id, Wat = what, Door = by, Persoon = person?.Id, Wie = person?.FirstName, Voor = Day(120) };
    }

    private void Score(Guid goal, int day) => batch.Add(
        Tables.Score,
        random.Id(_start.AddDays(day)),
        family.Persons[random.Next(3)].Id,
        Day(day),
        3 + random.Next(6),
        random.Chance(50) ? random.Of(Words.OwnWords) : null,
        _worker,
        goal);
}
