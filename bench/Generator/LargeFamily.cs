namespace Eenlijn.Generator;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence;

/// <summary>
/// One family of 25 persons over four generations, with 2,000 lines in its timeline and a decision with all that belongs to it: for the
/// pages that show a whole family at once. Made by the acts of the domain, so that it is what the product makes.
/// </summary>
internal sealed class LargeFamily(AppDbContext db, Worker worker, DateOnly today)
{
    private const int Lines = 2000;
    private const int Events = 100;
    private const int Questions = 20;
    private const int Days = 3650;

    private readonly MedewerkerId _by = MedewerkerId.From(worker.Id);
    private readonly List<PersoonId> _persons = [];

    /// <returns>The worker, the case and the decision, as a line of the file of targets.</returns>
    public async Task<string> MakeAsync()
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var family = Gezin.Toevoegen($"Grootveld {worker.Number + 1}").Value;
        People(family);
        var file = Casus.Openen(family.Id, TeamId.From(worker.Team), null, RegieHouder.Regisseur(_by), _by, today.AddDays(-Days));
        db.AddRange(family, file);
        for (var i = 0; i < Lines; i++)
        {
            db.Add(Line(file, family, i));
        }

        var decision = Decide(file);
        db.Add(decision);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        return string.Join('\t', worker.Number, file.Id.Value, decision.Id.Value);
    }

    /// <summary>Two couples at the top, their children with partners, three homes of grandchildren and a child of an earlier partner.</summary>
    private void People(Gezin family)
    {
        // Parents by number in this list; whoever has none married in.
        (int? A, int? B, int Born)[] tree =
        [
            (null, null, 1930), (null, null, 1932), (null, null, 1931), (null, null, 1934),
            (0, 1, 1955), (0, 1, 1958), (2, 3, 1957), (2, 3, 1960), (null, null, 1959), (null, null, 1961), (null, null, 1956), (null, null, 1957),
            (4, 6, 1981), (4, 6, 1984), (4, 6, 1987), (5, 8, 1986), (10, 11, 1983), (10, 11, 1988), (null, null, 1985), (null, null, 1980),
            (12, 16, 2012), (12, 16, 2015), (12, 16, 2018), (13, 18, 2014), (19, 16, 2008),
        ];
        (int A, int B)[] couples = [(0, 1), (2, 3), (4, 6), (5, 8), (7, 9), (10, 11), (12, 16), (13, 18)];
        for (var i = 0; i < tree.Length; i++)
        {
            var sex = i % 2 == 0 ? Geslacht.Man : Geslacht.Vrouw;
            var names = sex == Geslacht.Man ? Words.Boys : Words.Girls;
            var person = Persoon.Toevoegen(new(Persoonsnaam.Create(names[i % names.Length], null, null, $"Grootveld {worker.Number + 1}").Value)
            {
                Geboorte = new Geboorte.Geboren(OnzekereDatum.Van(new(tree[i].Born, 1 + (i % 12), 3))),
                Geslacht = sex,
            }).Value;
            family.LidToevoegen(person.Id, i >= 20 ? GezinsRol.Kind : i is 12 or 16 ? GezinsRol.Ouder : GezinsRol.Netwerk, null);
            db.Add(person);
            _persons.Add(person.Id);
            foreach (var parent in new[] { tree[i].A, tree[i].B })
            {
                if (parent is { } of)
                {
                    Relate(of, RelatieSoort.Ouder, i);
                }
            }
        }

        foreach (var (a, b) in couples)
        {
            Relate(a, RelatieSoort.Partner, b);
        }

        Relate(19, RelatieSoort.ExPartner, 16);
        Relate(12, RelatieSoort.Stiefouder, 24);
        foreach (var child in new[] { 20, 21, 22 })
        {
            db.Add(Gezag.Vastleggen(new(_persons[child], GezagSoort.GezamenlijkOuderlijkGezag, [_persons[12], _persons[16]])).Value);
        }

        var home = family.HuishoudenToevoegen("thuis").Value;
        foreach (var who in new[] { 12, 16, 20, 21, 22, 24 })
        {
            family.BewonerToevoegen(home.Id, _persons[who], today.AddDays(-1000), null);
        }
    }

    private void Relate(int from, RelatieSoort kind, int to) => db.Add(Relatie.Leggen(_persons[from], kind, _persons[to], null, null).Value);

    private object Line(Casus file, Gezin family, int number)
    {
        var day = today.AddDays(-(number * Days / Lines));
        var sight = new Zicht(number % 2 == 0 ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers, [_persons[20 + (number % 3)]]);
        return number switch
        {
            < Events => Levensgebeurtenis.Noteren(
                family.Id,
                new(Words.Sentences[number % Words.Sentences.Length]) { Begin = OnzekereDatum.Van(day), Bron = "moeder", Leefgebied = Leefgebieden.Lijst.Waarden[number % 5].Code, Betekenis = "Het werd stiller in huis." },
                _by,
                sight,
                today).Value,
            < Events + Questions => Vraag.Noteren(file.Id, VraagSoort.Direct, Words.OwnWords[number % Words.OwnWords.Length], _persons[16], day, _by, sight).Value,
            _ => Contact.Noteren(
                file.Id,
                new() { Op = day, Soort = (ContactSoort)(number % 8), Uitkomst = ContactUitkomst.Gesproken, Pet = Pet.Hulpverlener, Minuten = 30, Verslag = Words.Sentences[number % Words.Sentences.Length], Personen = [_persons[16]] },
                _by,
                sight,
                day).Value,
        };
    }

    private Besluit Decide(Casus file)
    {
        var day = today.AddDays(-20);
        PersoonId[] voices = [_persons[12], _persons[16], _persons[20], _persons[21]];
        var sight = new Zicht(ZichtbaarVoor.Gezin, voices);
        var decision = Besluit.Voorbereiden(file.Id, new("Wat helpt ons?", "rust in huis", _persons[16], "drie avonden samen eten", null), _by, sight, day).Value;
        Optiesoort[] kinds = [Optiesoort.Eigen, Optiesoort.Netwerk, Optiesoort.VrijToegankelijk, Optiesoort.Licht, Optiesoort.Specialistisch];
        foreach (var kind in kinds)
        {
            var text = Words.Sentences[(int)kind % Words.Sentences.Length];
            var option = decision.OptieToevoegen(new(kind, text) { Voordelen = text, Nadelen = text, Verwacht = text, Bron = Kennisbron.NietBekend }, Spreker.Van(_persons[16])).Value;
            foreach (var who in voices)
            {
                decision.VoorkeurGeven(option.Id, who, kind == Optiesoort.Eigen ? Voorkeur.Liefst : Voorkeur.Goed, EerderGeprobeerd.Nee, text, day);
            }
        }

        decision.VoorwaardeStellen(Voorwaardesoort.Veiligheid, "Er is altijd iemand thuis.", day);
        decision.VoorwaardeToetsen(decision.Voorwaarden[0].Id, Toetsuitkomst.Voldaan, null, day);
        var taken = decision.Nemen(
            new([decision.Opties[0].Id], "We eten samen.", Beslisser.Samen, 5, "Rust voor de kinderen.", today.AddDays(40)) { Stemmen = [.. voices.Select(v => new StemGegevens(v, Akkoord.Eens, "fijn"))] }, _by, today);
        return taken.IsSuccess ? decision : throw new InvalidOperationException(string.Join(", ", taken.Errors.Select(e => e.Code)));
    }
}
