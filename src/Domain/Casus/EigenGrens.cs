namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>"Here my knowledge ends; whom do I involve?": what a worker does not know in a case, whom he asks before which day, and what came of it (R0-012, bron 000 §3.2).</summary>
public sealed class EigenGrens : PersoonsRecord, IVanCasus
{
    private EigenGrens()
    {
    }

    private EigenGrens(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Where the own knowledge ends.</summary>
    public string Wat { get; private set; } = "";

    /// <summary>Code of the list <c>teamrollen</c>; null for somebody else.</summary>
    public string? Rol { get; private set; }

    /// <summary>Who it is, when no role says it, or who exactly: "Karim", "de oogarts".</summary>
    public string? Wie { get; private set; }

    /// <summary>Before this day he is asked.</summary>
    public DateOnly VoorDag { get; private set; }

    /// <summary>What the family says to it; with a name only when it agrees (bron 000 F4, D8).</summary>
    public Gezinsantwoord Gezin { get; private set; }

    /// <summary>How one goes on when the family rather does not want it.</summary>
    public string? Zonder { get; private set; }

    /// <summary>The asking as a task of the writer: it stands on his day.</summary>
    public RecordId Taak { get; private set; }

    public Grensuitkomst? Uitkomst { get; private set; }

    /// <summary>What came of it, in words.</summary>
    public string? Opbrengst { get; private set; }

    public DateOnly? UitkomstOp { get; private set; }

    /// <param name="taak">Planned in the same save.</param>
    public static Result<EigenGrens> Noteren(CasusId casus, EigenGrensGegevens gegevens, RecordId taak, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var grens = new EigenGrens(schrijver, zicht) { CasusId = casus, Op = vandaag, Taak = taak };
        var check = grens.Vullen(gegevens, vandaag);
        check.Dat(gegevens.VoorDag is null || gegevens.VoorDag >= vandaag, "dag-voorbij", "Kies vandaag of een dag later.", nameof(VoorDag));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<EigenGrens>.Refuse(check.Errors);
        }

        grens.Register(new EigenGrensGenoteerd(grens.Id, casus));
        return grens;
    }

    public Result Wijzigen(EigenGrensGegevens gegevens, DateOnly vandaag)
    {
        if (Uitkomst is not null)
        {
            return AlKlaar;
        }

        var check = Vullen(gegevens, vandaag);
        if (check.IsSuccess)
        {
            Register(new EigenGrensGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Who was involved and what that brought.</summary>
    public Result Afronden(Grensuitkomst? uitkomst, string? opbrengst, DateOnly? op, DateOnly vandaag)
    {
        if (Uitkomst is not null)
        {
            return AlKlaar;
        }

        var check = new Check();
        var tekst = check.Verplicht(opbrengst, nameof(Opbrengst), "Schrijf wat het opleverde.", 2000);
        check.Dat(uitkomst is not null, "uitkomst-leeg", "Kies hoe het ging.", nameof(Uitkomst));
        check.Gebeurd(op, vandaag, nameof(UitkomstOp)).Dat(op is not { } dag || dag >= Op, "dag-te-vroeg", "Deze dag ligt voor de dag waarop dit is opgeschreven.", nameof(UitkomstOp));
        if (check.IsSuccess)
        {
            (Uitkomst, Opbrengst, UitkomstOp) = (uitkomst, tekst, op ?? vandaag);
            Register(new EigenGrensAfgerond(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private static DomainError AlKlaar => new("grens-al-klaar", "Hier staat al wat het opleverde. Loop je weer ergens tegenaan? Schrijf het dan opnieuw op.");

    private Check Vullen(EigenGrensGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(g.Wat, nameof(Wat), "Schrijf wat je niet weet of niet kunt.", 1000);
        var (wie, zonder) = (check.Vrij(g.Wie, nameof(Wie), Check.Kort), check.Vrij(g.Zonder, nameof(Zonder), 1000));
        check.Dat(g.Rol is null || Teamrollen.Lijst.Bevat(g.Rol), "rol-onbekend", "Kies iemand uit de lijst.", nameof(Rol));
        check.Dat(g.Rol is not null || wie is not null, "wie-leeg", "Kies of schrijf wie je erbij wilt halen.", nameof(Rol));
        check.Dat(g.Gezin is not null, "gezin-leeg", "Kies wat het gezin ervan vindt.", nameof(Gezin));
        check.Dat(g.Gezin is not Gezinsantwoord.LieverNiet || zonder is not null, "zonder-leeg", "Schrijf hoe je verdergaat. Overleggen zonder naam kan altijd.", nameof(Zonder));
        check.Dat(g.VoorDag is not null, "dag-leeg", "Kies voor welke dag je dit vraagt.", nameof(VoorDag)).Gepland(g.VoorDag, vandaag, nameof(VoorDag), VoorDag);
        if (check.IsSuccess)
        {
            (Wat, Rol, Wie, VoorDag, Gezin, Zonder) = (wat, g.Rol, wie, g.VoorDag!.Value, g.Gezin!.Value, zonder);
        }

        return check;
    }
}

/// <summary>An own limit as a form gives it.</summary>
public sealed record EigenGrensGegevens(string? Wat, string? Rol, string? Wie, DateOnly? VoorDag, Gezinsantwoord? Gezin, string? Zonder);

/// <summary>What the family says to involving somebody.</summary>
public enum Gezinsantwoord
{
    NogNietGevraagd,
    Goed,
    LieverNiet,
}

/// <summary>What came of involving somebody.</summary>
public enum Grensuitkomst
{
    DoetMee,
    GafAdvies,
    NeemtOver,
    NietGelukt,
}
