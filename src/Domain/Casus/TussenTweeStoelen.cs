namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Two parties or more refuse the same help, each for its own reason: somebody with a name settles it before a day, and who leads the
/// team sees that it is open (R1-070, bron 001 §4.1).
/// </summary>
public sealed class TussenTweeStoelen : PersoonsRecord, IVanCasus
{
    private const int Minstens = 2;

    private readonly List<Afwijzing> _afwijzingen = [];

    private TussenTweeStoelen()
    {
    }

    private TussenTweeStoelen(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>What the family needs and nobody gives.</summary>
    public string Waarvoor { get; private set; } = "";

    public IReadOnlyList<Afwijzing> Afwijzingen => _afwijzingen;

    public DateOnly Sinds { get; private set; }

    /// <summary>Who settles it.</summary>
    public MedewerkerId Eigenaar { get; private set; }

    public DateOnly VoorDag { get; private set; }

    public DateOnly? OpgelostOp { get; private set; }

    public string? Oplossing { get; private set; }

    public static Result<TussenTweeStoelen> Melden(CasusId casus, TweeStoelenGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var kwestie = new TussenTweeStoelen(schrijver, zicht)
        {
            CasusId = casus,
            Sinds = vandaag,
            Waarvoor = check.Verplicht(gegevens.Waarvoor, nameof(Waarvoor), "Schrijf wat het gezin nodig heeft en niet krijgt.", 1000),
            Eigenaar = gegevens.Eigenaar ?? schrijver,
            VoorDag = gegevens.VoorDag ?? vandaag,
        };
        var rijen = gegevens.Afwijzingen.Select((rij, nummer) => (rij, nummer)).Where(r => !r.rij.IsLeeg).ToList();
        foreach (var (rij, nummer) in rijen)
        {
            var veld = $"{nameof(Afwijzingen)}[{nummer}].";
            kwestie._afwijzingen.Add(new(
                Guid.CreateVersion7(),
                check.Verplicht(rij.Partij, veld + nameof(rij.Partij), "Schrijf welke partij nee zei.", Check.Kort),
                check.Verplicht(rij.Reden, veld + nameof(rij.Reden), "Schrijf waarom deze partij nee zei.", 1000)));
        }

        check.Dat(rijen.Count >= Minstens, "te-weinig-partijen", "Schrijf van minstens twee partijen op waarom ze nee zeiden.", $"{nameof(Afwijzingen)}[{rijen.Count}].{nameof(Afwijzing.Partij)}");
        check.Dat(gegevens.Eigenaar is not null, "eigenaar-leeg", "Kies wie dit oplost.", nameof(Eigenaar));
        check.Dat(gegevens.VoorDag is { } dag && dag >= vandaag && dag <= vandaag.AddMonths(6), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een half jaar.", nameof(VoorDag));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een collega moet dit kunnen overnemen. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        if (!check.IsSuccess)
        {
            return Result<TussenTweeStoelen>.Refuse(check.Errors);
        }

        kwestie.Register(new TweeStoelenGemeld(kwestie.Id, casus));
        return kwestie;
    }

    public Result Oplossen(string? oplossing, DateOnly vandaag)
    {
        if (OpgelostOp is not null)
        {
            return new DomainError("al-opgelost", "Dit was al opgelost.");
        }

        var check = new Check();
        var tekst = check.Verplicht(oplossing, nameof(Oplossing), "Schrijf wie de hulp nu geeft, of wat jullie anders afspraken.", 2000);
        if (check.IsSuccess)
        {
            (OpgelostOp, Oplossing) = (vandaag, tekst);
            Register(new TweeStoelenOpgelost(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A colleague settles it from here.</summary>
    public void Overdragen(MedewerkerId naar)
    {
        if (OpgelostOp is null && naar != Eigenaar)
        {
            Eigenaar = naar;
            Register(new TweeStoelenOvergedragen(Id, CasusId));
        }
    }
}

/// <summary>A party that refused, and why.</summary>
public sealed class Afwijzing(Guid id, string partij, string reden)
{
    public Guid Id { get; private set; } = id;

    public string Partij { get; private set; } = partij;

    public string Reden { get; private set; } = reden;
}

/// <summary>That parties refuse, as a form gives it.</summary>
public sealed record TweeStoelenGegevens(string? Waarvoor, MedewerkerId? Eigenaar, DateOnly? VoorDag, IReadOnlyList<AfwijzingGegevens> Afwijzingen);

/// <summary>A refusal as a form gives it.</summary>
public sealed record AfwijzingGegevens(string? Partij, string? Reden)
{
    public bool IsLeeg => string.IsNullOrWhiteSpace(Partij) && string.IsNullOrWhiteSpace(Reden);
}
