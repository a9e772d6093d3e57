namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A question of the family, in its own words, or the question behind it, put into words together; dated (R1-015).</summary>
public sealed class Vraag : PersoonsRecord, IVanCasus
{
    private Vraag()
    {
    }

    private Vraag(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public VraagSoort Soort { get; private set; }

    public string Woorden { get; private set; } = "";

    /// <summary>Who said it; null for a question that was put into words together.</summary>
    public PersoonId? GezegdDoor { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Replaced by a later one; stays readable.</summary>
    public bool Vervallen { get; private set; }

    public static Result<Vraag> Noteren(CasusId casus, VraagSoort soort, string? woorden, PersoonId? gezegdDoor, DateOnly op, MedewerkerId schrijver, Zicht zicht)
    {
        var check = new Check();
        var vraag = new Vraag(schrijver, zicht)
        {
            CasusId = casus,
            Soort = soort,
            Woorden = check.Verplicht(woorden, nameof(Woorden), "Schrijf de vraag op, liefst precies zoals het gezin het zegt."),
            GezegdDoor = gezegdDoor,
            Op = op,
        };
        check.Dat(soort != VraagSoort.Direct || gezegdDoor is not null, "gezegd-door-leeg", "Kies wie dit zei.", nameof(GezegdDoor));
        if (!check.IsSuccess)
        {
            return Result<Vraag>.Refuse(check.Errors);
        }

        vraag.Register(new VraagGenoteerd(vraag.Id, casus));
        return vraag;
    }

    public Result Vervalt()
    {
        if (Vervallen)
        {
            return new DomainError("al-vervallen", "Deze vraag was al vervangen.");
        }

        Vervallen = true;
        Register(new VraagVervallen(Id, CasusId));
        return Result.Ok;
    }
}

/// <summary>The question as it was asked, or the one behind it.</summary>
public enum VraagSoort
{
    Direct,
    Erachter,
}
