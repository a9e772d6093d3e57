namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

/// <content>What a registration has to do with short contacts of before, and with whom the team is there for.</content>
public sealed partial class Aanmelding
{
    private readonly List<EerderContact> _eerdereContacten = [];

    /// <summary>
    /// Short contacts that were this family's, told here with its agreement (R1-013). They count where they were noted and nowhere
    /// else: what was reported stays as it was.
    /// </summary>
    public IReadOnlyList<EerderContact> EerdereContacten => _eerdereContacten;

    /// <summary>Whether the family lives where the team works; null when nobody asked.</summary>
    public InGebied? InGebied { get; private set; }

    public bool BuitenLeeftijd { get; private set; }

    public bool BuitenGebied { get; private set; }

    /// <summary>Why the team takes it on though it is outside its ages or area (R1-010).</summary>
    public string? RedenBuitenDoelgroep { get; private set; }

    /// <summary>The worker picks which contacts were this family's; somebody of the family agreed (R1-013, R4-022, K31).</summary>
    public Result EerdereContactenToevoegen(IReadOnlyCollection<EerderContactGegevens> contacten, string? akkoordVan, DateOnly? akkoordOp, MedewerkerId door, DateOnly vandaag)
    {
        if (Status == AanmeldingStatus.Beantwoord)
        {
            return new DomainError("al-afgehandeld", "Deze aanmelding is beantwoord. Er komt geen geschiedenis meer bij.");
        }

        var check = new Check();
        var wie = check.Verplicht(akkoordVan, nameof(EerderContact.AkkoordVan), "Schrijf wie van het gezin het goed vindt.", Check.Kort);
        check.Dat(GezinWeetErvan == WeetErvan.Ja, "gezin-weet-het-niet", "Het gezin weet nog niet van deze aanmelding. Koppel dan ook geen korte contacten.");
        check.Dat(contacten.Count > 0, "contacten-leeg", "Kies welke korte contacten van dit gezin waren.", "Contacten");
        check.Dat(contacten.All(c => _eerdereContacten.TrueForAll(e => e.KortContactId != c.KortContact)), "staat-er-al", "Een van deze contacten staat er al bij.", "Contacten");
        check.Dat(akkoordOp is not null, "akkoord-op-leeg", "Vul in wanneer het gezin het goed vond.", nameof(EerderContact.AkkoordOp)).Gebeurd(akkoordOp, vandaag, nameof(EerderContact.AkkoordOp));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        _eerdereContacten.AddRange(contacten.Select(c => new EerderContact(Guid.CreateVersion7(), c.KortContact, c.Op, c.Plek, c.Thema, c.Minuten, wie, akkoordOp!.Value, door)));
        Register(new EerdereContactenToegevoegd(Id));
        return Result.Ok;
    }

    /// <summary>The family thinks otherwise, or it was another's: the contact is anonymous again.</summary>
    public Result EerderContactLoslaten(Guid id)
    {
        if (_eerdereContacten.RemoveAll(c => c.Id == id) == 0)
        {
            return new DomainError("contact-weg", "Dit korte contact staat er niet meer bij.");
        }

        Register(new EerderContactLosgelaten(Id));
        return Result.Ok;
    }

    /// <summary>Inside the ages and the area, or outside with a reason: it never stops a family (R1-010).</summary>
    public Result DoelgroepVastleggen(BuitenDoelgroep buiten, string? reden)
    {
        var check = new Check();
        var waarom = buiten.IsBuiten
            ? check.Verplicht(reden, "RedenBuiten", "Schrijf kort waarom jullie deze aanmelding toch aannemen.", Check.Kort)
            : null;
        if (check.IsSuccess && (BuitenLeeftijd, BuitenGebied, RedenBuitenDoelgroep) != (buiten.Leeftijd, buiten.Gebied, waarom))
        {
            (BuitenLeeftijd, BuitenGebied, RedenBuitenDoelgroep) = (buiten.Leeftijd, buiten.Gebied, waarom);
            Register(new AanmeldingBuitenDoelgroep(Id));
        }

        return Result.From(check.Errors);
    }
}

/// <summary>A short contact that the family lets be known as its own; what it was about then.</summary>
public sealed class EerderContact(
    Guid id, KortContactId kortContactId, DateOnly op, string plek, string thema, int minuten, string akkoordVan, DateOnly akkoordOp, MedewerkerId toegevoegdDoor)
{
    public Guid Id { get; private set; } = id;

    public KortContactId KortContactId { get; private set; } = kortContactId;

    public DateOnly Op { get; private set; } = op;

    public string Plek { get; private set; } = plek;

    /// <summary>In words, as it was called then.</summary>
    public string Thema { get; private set; } = thema;

    public int Minuten { get; private set; } = minuten;

    /// <summary>Who of the family agreed, in words.</summary>
    public string AkkoordVan { get; private set; } = akkoordVan;

    public DateOnly AkkoordOp { get; private set; } = akkoordOp;

    public MedewerkerId ToegevoegdDoor { get; private set; } = toegevoegdDoor;
}

/// <summary>A short contact as it is taken over.</summary>
public sealed record EerderContactGegevens(KortContactId KortContact, DateOnly Op, string Plek, string Thema, int Minuten);

/// <summary>Whether a family lives in the area of the team.</summary>
public enum InGebied
{
    Ja,
    Nee,
    Onbekend,
}

/// <summary>For which ages a team is there.</summary>
/// <param name="Vanaf">The first age.</param>
/// <param name="Tot">The age from which it is no longer there.</param>
public sealed record Doelgroep(int Vanaf, int Tot)
{
    /// <summary>Outside when no child whose age is known is of these ages, and when the family is known to live elsewhere.</summary>
    public BuitenDoelgroep Toets(IReadOnlyCollection<int> leeftijden, InGebied? inGebied) =>
        new(leeftijden.Count > 0 && leeftijden.All(l => l < Vanaf || l >= Tot), inGebied is InGebied.Nee);
}

/// <summary>In what a registration is outside the team.</summary>
public readonly record struct BuitenDoelgroep(bool Leeftijd, bool Gebied)
{
    public bool IsBuiten => Leeftijd || Gebied;
}
