namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// That two entries turned out to be one person: which one stayed, what was taken from the other, and every reference that was
/// moved, so that it can be undone as it was (R1-025; ADR 0016). The entry that went stays in the table as it was, in no family.
/// </summary>
public sealed class Samenvoeging : AggregateRoot
{
    private readonly List<VerplaatsteVerwijzing> _verwijzingen = [];

    private Samenvoeging()
    {
    }

    public SamenvoegingId Id { get; private set; }

    /// <summary>Who stayed. When he is joined with another one later, this is moved along.</summary>
    public PersoonId Blijft { get; private set; }

    /// <summary>Who went; never moved.</summary>
    public PersoonId Opgegaan { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    public string Reden { get; private set; } = "";

    /// <summary>The fields that were taken from the one who went, by name.</summary>
    public string Overgenomen { get; private set; } = "";

    /// <summary>What was known before of who stayed, as JSON.</summary>
    public string Was { get; private set; } = "";

    /// <summary>UTC; null as long as it holds.</summary>
    public DateTime? OngedaanOp { get; private set; }

    public MedewerkerId? OngedaanDoor { get; private set; }

    public string? RedenOngedaan { get; private set; }

    public IReadOnlyList<VerplaatsteVerwijzing> Verwijzingen => _verwijzingen;

    public IReadOnlyList<PersoonVeld> OvergenomenVelden =>
        [.. Overgenomen.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PersoonVeld>)];

    /// <param name="keuzes">For each field in which they differ: true takes it from who goes.</param>
    public static Result<Samenvoeging> Vastleggen(
        Persoon blijft, Persoon ander, IReadOnlyDictionary<PersoonVeld, bool> keuzes, string? reden, SamenvoegGrenzen grenzen, SamenvoegMoment moment)
    {
        var (was, tweede) = (blijft.AlsGegevens(), ander.AlsGegevens());
        var check = new Check();
        check.Dat(blijft.Id != ander.Id, "dezelfde", "Kies twee verschillende personen.");
        grenzen.Toetsen(check, was, tweede);
        var waarom = check.Verplicht(reden, nameof(Reden), "Schrijf waarom je weet dat dit dezelfde persoon is.", 1000);
        var verschillen = PersoonVergelijking.Verschillen(was, tweede);
        foreach (var veld in verschillen.Where(v => !keuzes.ContainsKey(v)))
        {
            check.Dat(false, "geen-keuze", "Kies welke gegevens blijven.", veld.ToString());
        }

        if (!check.IsSuccess)
        {
            return Result<Samenvoeging>.Refuse(check.Errors);
        }

        var over = verschillen.Where(v => keuzes[v]).ToList();
        // A date or number that goes with another one is looked at as in any change of a person.
        if (blijft.Wijzigen(PersoonVergelijking.Samen(was, tweede, over)) is { IsSuccess: false } fout)
        {
            return Result<Samenvoeging>.Refuse(fout.Errors);
        }

        return new Samenvoeging
        {
            Id = NewId.Of<SamenvoegingId>(),
            Blijft = blijft.Id,
            Opgegaan = ander.Id,
            Door = moment.Door,
            Op = moment.Op,
            Reden = waarom,
            Overgenomen = string.Join(',', over),
            Was = PersoonOpname.NaarJson(was),
        };
    }

    /// <summary>Keeps what was moved, and tells it in every case that it touches.</summary>
    public void Vastgelegd(IEnumerable<VerplaatsteVerwijzing> verwijzingen, IEnumerable<CasusId> casussen)
    {
        _verwijzingen.AddRange(verwijzingen);
        foreach (var casus in casussen)
        {
            Register(new PersonenSamengevoegd(Id, Blijft, casus));
        }
    }

    /// <summary>Puts back what was known of who stayed; refused where somebody changed that since.</summary>
    public Result OngedaanMaken(Persoon blijft, Persoon opgegaan, string? reden, IReadOnlyCollection<CasusId> casussen, SamenvoegMoment moment)
    {
        if (OngedaanOp is not null)
        {
            return new DomainError("al-ongedaan", "Deze samenvoeging is al ongedaan gemaakt.");
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, "Reden", "Schrijf waarom dit toch twee mensen zijn.", 1000);
        var (nu, ander, was) = (blijft.AlsGegevens(), opgegaan.AlsGegevens(), PersoonOpname.VanJson(Was));
        var later = PersoonVergelijking.Verschillen(nu, ander).Intersect(OvergenomenVelden).ToList();
        check.Dat(
            later.Count == 0,
            "later-gewijzigd",
            $"Na het samenvoegen is dit gewijzigd: {string.Join(", ", later.Select(v => v.Woord()))}. Zet dat eerst terug zoals het na het samenvoegen was.");
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        if (blijft.Wijzigen(PersoonVergelijking.Samen(nu, was, OvergenomenVelden)) is { IsSuccess: false } fout)
        {
            return fout;
        }

        (OngedaanOp, OngedaanDoor, RedenOngedaan) = (moment.Op, moment.Door, waarom);
        foreach (var casus in casussen)
        {
            Register(new SamenvoegingOngedaanGemaakt(Id, Blijft, casus));
        }

        return Result.Ok;
    }
}

/// <summary>One reference that was moved, or taken away because the other one stood there already.</summary>
/// <param name="sleutel">The key of the row as it was before, as a JSON list in the order of the key.</param>
/// <param name="rij">The whole row as JSON when it was taken away; null when it was moved.</param>
public sealed class VerplaatsteVerwijzing(Guid id, string tabel, string kolom, string sleutel, string? rij)
{
    public Guid Id { get; private set; } = id;

    public string Tabel { get; private set; } = tabel;

    public string Kolom { get; private set; } = kolom;

    public string Sleutel { get; private set; } = sleutel;

    public string? Rij { get; private set; } = rij;
}

/// <summary>Who joins or takes apart, and when (UTC).</summary>
public sealed record SamenvoegMoment(MedewerkerId Door, DateTime Op);
