namespace Eenlijn.Cli.Rules;

using System.Globalization;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>From the names of a question to keys and back. Refuses what would make the answer a guess.</summary>
internal sealed class QuestionMapping
{
    private readonly Dictionary<string, PersoonId> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<PersoonId, string> _names = [];

    public string Name(PersoonId id) => _names[id];

    /// <exception cref="QuestionFault">Something is missing, twice there or not among the persons.</exception>
    public Beslisvraag Map(Question question)
    {
        var personen = question.Personen ?? throw new QuestionFault("personen ontbreekt");
        foreach (var persoon in personen)
        {
            Add(persoon.Id ?? throw new QuestionFault("een persoon heeft geen id"));
        }

        return new(
            question.Op ?? throw new QuestionFault("op ontbreekt"),
            question.Voor ?? throw new QuestionFault("voor ontbreekt"),
            question.OverWie is { Count: > 0 } over ? Ids(over) : throw new QuestionFault("overWie is leeg"),
            [.. personen.Select(Person)])
        {
            Gezag = question.Gezag is null ? [] : [.. question.Gezag.Select(Authority)],
            Maatregelen = question.Maatregelen is null ? [] : [.. question.Maatregelen.Select(Measure)],
        };
    }

    private static Geboorte Birth(string? geboren)
    {
        if (string.IsNullOrEmpty(geboren))
        {
            return Geboorte.NietBekend;
        }

        if (geboren == "ongeboren")
        {
            return new Geboorte.Ongeboren(null);
        }

        var parts = geboren.Split('-');
        var numbers = new int?[3];
        for (var i = 0; i < parts.Length; i++)
        {
            numbers[Math.Min(i, 2)] = parts.Length <= 3 && int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? number
                : throw new QuestionFault($"geboren is geen datum: {geboren}");
        }

        var date = OnzekereDatum.Create(numbers[0], numbers[1], numbers[2]);
        return date.IsSuccess ? new Geboorte.Geboren(date.Value) : throw new QuestionFault($"geboren is geen datum: {geboren}");
    }

    private PersoonInVraag Person(QuestionPerson persoon) => new(_ids[persoon.Id!], Birth(persoon.Geboren), persoon.IsKind)
    {
        Ouders = persoon.Ouders is null ? [] : Ids(persoon.Ouders),
        NietInStaat = persoon.NietInStaat,
        Vertegenwoordiger = persoon.Vertegenwoordiger is { } namens ? new(namens.Soort, namens.Persoon is { } id ? Id(id) : null, namens.Naam) : null,
        Volhardt = persoon.Volhardt,
        IsOverleden = persoon.IsOverleden,
    };

    private GezagOpDag Authority(QuestionGezag gezag) => new(
        Id(gezag.Kind ?? throw new QuestionFault("gezag zonder kind")),
        gezag.Soort ?? throw new QuestionFault("gezag zonder soort"),
        gezag.Houders is null ? [] : Ids(gezag.Houders),
        gezag.Instelling,
        gezag.InOnderzoek);

    private MaatregelOpDag Measure(QuestionMaatregel maatregel) => new(
        Id(maatregel.Kind ?? throw new QuestionFault("maatregel zonder kind")),
        maatregel.Soort ?? throw new QuestionFault("maatregel zonder soort"),
        maatregel.Instelling);

    private List<PersoonId> Ids(IReadOnlyList<string> names)
    {
        var ids = new List<PersoonId>(names.Count);
        foreach (var name in names)
        {
            ids.Add(Id(name));
        }

        return ids;
    }

    private PersoonId Id(string name) => _ids.TryGetValue(name, out var id) ? id : throw new QuestionFault($"{name} staat niet bij personen");

    private void Add(string name)
    {
        // Keys only have to differ within one question.
        var id = PersoonId.From(new Guid(_ids.Count + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
        if (!_ids.TryAdd(name, id))
        {
            throw new QuestionFault($"{name} staat twee keer bij personen");
        }

        _names.Add(id, name);
    }
}

/// <summary>A question that can't be answered, in words.</summary>
internal sealed class QuestionFault(string message) : Exception(message);
