namespace Eenlijn.Domain.Autorisatie;

using System.Text.Json.Serialization;
using Eenlijn.Domain.Kernel;

/// <summary>
/// The model of a municipality: which teams take part, which tables there are and who decides, when another route fits better, and what
/// holds at the first talk (R3-069, bron 003 §B2). A value: each change gives a new one.
/// </summary>
public sealed partial record Gemeentemodel
{
    /// <summary>Most of one kind, so that a page stays a page.</summary>
    public const int Hoogstens = 30;

    private const int Lang = 1000;

    public static Gemeentemodel Leeg { get; } = new();

    /// <summary>The example with which it began; null when it was made from nothing.</summary>
    public Modelbron? Begin { get; init; }

    public IReadOnlyList<Modelteam> Teams { get; init; } = [];

    public IReadOnlyList<Tafel> Tafels { get; init; } = [];

    public IReadOnlyList<Contraindicatie> Contraindicaties { get; init; } = [];

    public IReadOnlyList<Schaalregel> Schaalregels { get; init; } = [];

    public Intakeregels Intake { get; init; } = new();

    public EersteGesprekregel EersteGesprek { get; init; } = new(false, null);

    public Besluitrechten Besluiten { get; init; } = new(null, null, null, null);

    /// <summary>Numbers of the example: they show what was found there then, and are no target (R3-089).</summary>
    public IReadOnlyList<string> Voorbeeldcijfers { get; init; } = [];

    [JsonIgnore]
    public bool IsLeeg => Teams.Count + Tafels.Count + Contraindicaties.Count + Schaalregels.Count == 0 && !Intake.VraagtIets && !EersteGesprek.TweeMedewerkers && Besluiten.IsLeeg;

    /// <summary>The intake asks something of a registration.</summary>
    [JsonIgnore]
    public bool VraagtIntake => Contraindicaties.Count > 0 || Intake.VraagtIets;

    public Tafel? Tafel(TafelId id) => Tafels.FirstOrDefault(t => t.Id == id);

    public Modelteam? Team(Guid? id) => Teams.FirstOrDefault(t => t.Id == id);

    /// <summary>Who sits at a table: its own places, or those of the table with the same people (R3-072).</summary>
    public Tafel Bezetting(Tafel tafel) => tafel.ZelfdeAls is { } ander && Tafel(ander) is { ZelfdeAls: null } gevonden ? gevonden : tafel;

    /// <summary>The tables that talk about registrations of a team, or about its cases.</summary>
    public IReadOnlyList<Tafel> TafelsVoor(TeamId? team, bool casussen) =>
        [.. Tafels.Where(t => (casussen ? t.VoorCasussen : t.VoorAanmeldingen) && (t.Teams.Count == 0 || (team is { } wie && t.Teams.Contains(wie))))];

    /// <summary>The same model with keys of its own: two organisations that begin with one example share nothing.</summary>
    public Gemeentemodel MetEigenSleutels()
    {
        var teams = Teams.ToDictionary(t => t.Id, _ => Guid.CreateVersion7());
        var tafels = Tafels.ToDictionary(t => t.Id, _ => NewId.Of<TafelId>());
        return this with
        {
            Teams = [.. Teams.Select(t => t with { Id = teams[t.Id] })],
            Tafels = [.. Tafels.Select(t => t with { Id = tafels[t.Id], ZelfdeAls = t.ZelfdeAls is { } ander ? tafels[ander] : null })],
            Contraindicaties = [.. Contraindicaties.Select(c => c with { Id = Guid.CreateVersion7() })],
            Schaalregels = [.. Schaalregels.Select(r => r with { Id = Guid.CreateVersion7(), Van = teams[r.Van], Naar = teams[r.Naar] })],
            Intake = Intake with { Niveaus = [.. Intake.Niveaus.Select(n => n with { Team = n.Team is { } t ? teams[t] : null })] },
        };
    }

    private static Result<Gemeentemodel> Af(Check check, Func<Gemeentemodel> model) =>
        check.IsSuccess ? model() : Result<Gemeentemodel>.Refuse(check.Errors);

    private static List<T> Zet<T>(IReadOnlyList<T> lijst, T nieuw, Func<T, bool> oud, Check check)
    {
        var plek = lijst.ToList().FindIndex(x => oud(x));
        check.Dat(plek >= 0 || lijst.Count < Hoogstens, "te-veel", $"Er passen er {Hoogstens} in één werkwijze. Neem er eerst een uit gebruik.");
        return plek < 0 ? [.. lijst, nieuw] : [.. lijst.Select((x, n) => n == plek ? nieuw : x)];
    }

    private static bool IsZelfde(string een, string ander) => Zoeknaam.Vouw(een) == Zoeknaam.Vouw(ander);
}

/// <summary>The example of a city with which a model began, and the year of which it tells.</summary>
public sealed record Modelbron(string Code, string Stad, int Jaar);
