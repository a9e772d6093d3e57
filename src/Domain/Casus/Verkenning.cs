namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// A field of life that was opened to be looked at, with the reason. Nothing stands open by itself: the family's own question is the
/// measure, and a wider look needs their wish or a signal (K1, R4-040, R4-041, art. 8 EVRM).
/// </summary>
public sealed class Verkenning : PersoonsRecord, IVanCasus
{
    private Verkenning()
    {
    }

    private Verkenning(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string Leefgebied { get; private set; } = "";

    public DateOnly GeopendOp { get; private set; }

    public Verkenningsgrond Grond { get; private set; }

    /// <summary>Why it was opened, so that the family can read it.</summary>
    public string Reden { get; private set; } = "";

    /// <summary>Who of the family wishes it; null when they wish it together, or when a signal asked for it.</summary>
    public PersoonId? WensVan { get; private set; }

    public string? WatGaatGoed { get; private set; }

    public string? WatIsLastig { get; private set; }

    public string? WatWilHetGezin { get; private set; }

    public DateOnly? GeslotenOp { get; private set; }

    public static Result<Verkenning> Openen(CasusId casus, VerkenningOpening opening, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var reden = check.Verplicht(opening.Reden, nameof(Reden), "Schrijf waarom jullie hiernaar kijken. Het gezin leest dit mee.", 1000);
        check.Dat(Leefgebieden.Lijst.Bevat(opening.Leefgebied), "leefgebied-leeg", "Kies welk leefgebied jullie openen.", nameof(Leefgebied));
        check.Dat(opening.Grond is not null, "grond-leeg", "Kies of het gezin dit wil, of een signaal erom vraagt.", nameof(Grond));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        // The reason is shown to the family (K1): what may not be known is kept by a decision of its own (K17).
        check.Dat(zicht.Voor == ZichtbaarVoor.Gezin, "reden-verborgen", "Het gezin leest waarom je een leefgebied opent. Mag iemand dit niet weten? Scherm het daarna af.", nameof(ZichtbaarVoor));
        if (!check.IsSuccess)
        {
            return Result<Verkenning>.Refuse(check.Errors);
        }

        var verkenning = new Verkenning(schrijver, zicht)
        {
            CasusId = casus,
            Leefgebied = opening.Leefgebied!,
            GeopendOp = vandaag,
            Grond = opening.Grond!.Value,
            Reden = reden,
            WensVan = opening.Grond is Verkenningsgrond.WensVanGezin ? opening.WensVan : null,
        };
        verkenning.Register(new LeefgebiedGeopend(verkenning.Id, casus));
        return verkenning;
    }

    /// <summary>What was found, whatever of it; nothing of it has to be filled in.</summary>
    public Result Invullen(string? goed, string? lastig, string? wil)
    {
        if (GeslotenOp is not null)
        {
            return new DomainError("leefgebied-gesloten", "Dit leefgebied is weer gesloten. Open het opnieuw, met een reden.");
        }

        var check = new Check();
        var (g, l, w) = (check.Vrij(goed, nameof(WatGaatGoed), 2000), check.Vrij(lastig, nameof(WatIsLastig), 2000), check.Vrij(wil, nameof(WatWilHetGezin), 2000));
        if (check.IsSuccess)
        {
            (WatGaatGoed, WatIsLastig, WatWilHetGezin) = (g, l, w);
            Register(new LeefgebiedIngevuld(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>No need to look further here; what was found stays readable.</summary>
    public Result Sluiten(DateOnly vandaag)
    {
        if (GeslotenOp is not null)
        {
            return new DomainError("al-gesloten", "Dit leefgebied is al gesloten.");
        }

        GeslotenOp = vandaag;
        Register(new LeefgebiedGesloten(Id, CasusId));
        return Result.Ok;
    }
}

/// <summary>The opening of a field of life as a form gives it.</summary>
public sealed record VerkenningOpening(string? Leefgebied, Verkenningsgrond? Grond, string? Reden, PersoonId? WensVan);

/// <summary>Why a field of life is looked at (K1).</summary>
public enum Verkenningsgrond
{
    WensVanGezin,
    Signaal,
}
