namespace Eenlijn.Generator;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Two parents, a child and a grandmother, with their home, their two cases and their plan.</summary>
internal sealed class Family(Batch batch, Randomness random, Worker worker, Guid school, DateTime start)
{
    public const int Cases = 2;

    /// <summary>Persons in a family.</summary>
    public const int Size = 4;

    public Guid Id { get; } = random.Id(start);

    public List<Person> Persons { get; } = [];

    public List<Guid> CaseIds { get; } = [];

    public Guid Child => Persons[0].Id;

    public Worker Worker { get; } = worker;

    public DateTime Start { get; } = start;

    public void Make()
    {
        People();
        Home();
        foreach (var parent in Persons.Skip(1).Take(2))
        {
            batch.Add(Tables.Relatie, random.Id(Start), parent.Id, Child, nameof(RelatieSoort.Ouder), false, 1);
        }

        batch.Add(Tables.Relatie, random.Id(Start), Persons[3].Id, Child, nameof(RelatieSoort.Grootouder), false, 1);
        var authority = random.Id(Start);
        batch.Add(Tables.Gezag, authority, Child, nameof(GezagSoort.GezamenlijkOuderlijkGezag), DateOnly.FromDateTime(Start), nameof(GezagBron.VerteldDoorGezin), false, 1);
        batch.Add(Tables.Gezagshouder, authority, Persons[1].Id);
        batch.Add(Tables.Gezagshouder, authority, Persons[2].Id);
        batch.Add(Tables.Netwerksteun, random.Id(Start), Id, Persons[3].Id, nameof(SteunSoort.Praktisch), "haalt op woensdag op", true, 1);
        for (var i = 0; i < Cases; i++)
        {
            var file = new CaseFile(batch, random, this, i, Registration(i));
            file.Make();
            CaseIds.Add(file.Id);
        }

        new FamilyPlan(batch, random, this).Make();
    }

    /// <summary>A family without a case: names among which is searched.</summary>
    public void MakeNamesOnly() => People();

    private void People()
    {
        var (father, mother) = (random.Of(Words.Families), random.Of(Words.Families));
        var name = father.Name == mother.Name ? father.Name : $"{father.Name} – {mother.Name}";
        batch.Add(Tables.Gezin, Id, name, Zoeknaam.Vouw(name), 1);
        var girl = random.Chance(50);
        Add(girl ? Words.Girls : Words.Boys, father, girl ? Geslacht.Vrouw : Geslacht.Man, 4 + random.Next(12), GezinsRol.Kind);
        Add(Words.Girls, mother, Geslacht.Vrouw, 28 + random.Next(20), GezinsRol.Ouder);
        Add(Words.Boys, father, Geslacht.Man, 28 + random.Next(20), GezinsRol.Ouder);
        Add(Words.Girls, mother, Geslacht.Vrouw, 58 + random.Next(20), GezinsRol.Netwerk);
    }

    private void Add(string[] firstNames, (string? Prefix, string Name) family, Geslacht sex, int age, GezinsRol role)
    {
        var id = random.Id(Start);
        var first = random.Of(firstNames);
        var second = random.Of(firstNames);
        var name = Persoonsnaam.Create(first, $"{first} {second}", family.Prefix, family.Name).Value;
        var born = DateOnly.FromDateTime(Start).AddYears(-age).AddDays(-random.Next(365));
        batch.Add(
            Tables.Persoon,
            id,
            name.Zoeknaam,
            name.Sorteernaam,
            new Geboorte.Geboren(OnzekereDatum.Van(born)).Code,
            sex.ToString(),
            role == GezinsRol.Kind ? school : null,
            role == GezinsRol.Kind ? "groep 5" : null,
            false,
            role == GezinsRol.Kind ? null : "06 555 04 00",
            name.Achternaam,
            name.Roepnaam,
            name.Tussenvoegsel,
            name.Voornamen,
            1);
        foreach (var letters in Zoeknaam.Trigrammen(name.Zoeknaam))
        {
            batch.Add(Tables.ZoekTrigram, letters, id);
        }

        batch.Add(Tables.Gezinslid, random.Id(Start), id, role.ToString(), DateOnly.FromDateTime(Start), Id);
        Persons.Add(new(id, name.Roepnaam, name.Achternaam));
    }

    private void Home()
    {
        var home = random.Id(Start);
        batch.Add(Tables.Huishouden, home, "thuis", Id);
        batch.Add(Tables.Adres, random.Id(Start), 1, random.Of(Words.Streets), $"{1 + random.Next(200)}", "1234 AB", "Bankstad", DateOnly.FromDateTime(Start), false, home);
        foreach (var person in Persons.Take(3))
        {
            batch.Add(Tables.Bewoner, random.Id(Start), person.Id, DateOnly.FromDateTime(Start), null, home);
        }
    }

    /// <summary>The first case began with a registration, the second one by the family coming back.</summary>
    private Guid? Registration(int number)
    {
        if (number > 0)
        {
            return null;
        }

        var id = random.Id(Start);
        batch.Add(
            Tables.Aanmelding,
            id,
            Worker.Team,
            Start,
            nameof(AanmeldingStatus.Toegewezen),
            Words.Text(random, 2),
            Persons[1].FirstName,
            Persons[1].Id,
            nameof(Instroom.Gezin),
            nameof(Initiatief.GezinZelf),
            Routes.Lijst.Waarden[0].Code,
            nameof(WeetErvan.Ja),
            nameof(Motivatie.Open),
            nameof(Urgentie.Gewoon),
            DateOnly.FromDateTime(Start.AddDays(7)),
            false,
            false,
            Id,
            Worker.Id,
            Start.AddDays(2),
            Worker.Id,
            2,
            Worker.Id,
            nameof(ZichtbaarVoor.Medewerkers));
        batch.Add(Tables.AanmeldingOver, id, Child);
        return id;
    }
}

internal sealed record Person(Guid Id, string FirstName, string LastName);
