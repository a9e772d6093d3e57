namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// For a period a colleague gets all that falls due in one case in the place of who is away; his access ends by itself (K7). Why
/// somebody is away is nobody's business here: illness is not written down.
/// </summary>
public sealed class Waarneming : AggregateRoot, IVanCasus
{
    private Waarneming()
    {
    }

    public WaarnemingId Id { get; private set; }

    public CasusId CasusId { get; private set; }

    /// <summary>Who is away.</summary>
    public MedewerkerId VoorWie { get; private set; }

    public MedewerkerId Waarnemer { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly Tot { get; private set; }

    /// <summary>What the stand-in must know, as who is away or the team leader wrote it.</summary>
    public string? TeWeten { get; private set; }

    public MedewerkerId GeregeldDoor { get; private set; }

    public static Result<Waarneming> Regelen(CasusId casus, WaarnemingGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var check = Controle(gegevens, vandaag);
        var teWeten = check.Vrij(gegevens.TeWeten, nameof(TeWeten), 2000);
        if (!check.IsSuccess)
        {
            return Result<Waarneming>.Refuse(check.Errors);
        }

        var waarneming = new Waarneming
        {
            Id = NewId.Of<WaarnemingId>(),
            CasusId = casus,
            VoorWie = gegevens.VoorWie,
            Waarnemer = gegevens.Waarnemer!.Value,
            Van = gegevens.Van!.Value,
            Tot = gegevens.Tot!.Value,
            TeWeten = teWeten,
            GeregeldDoor = door,
        };
        waarneming.Register(new WaarnemingGeregeld(waarneming.Id, casus, waarneming.Waarnemer, waarneming.Van, waarneming.Tot));
        return waarneming;
    }

    /// <summary>What is the same for all cases of one absence: checked once, before there is a case.</summary>
    public static Check Controle(WaarnemingGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(gegevens.Waarnemer is not null, "waarnemer-leeg", "Kies wie er voor je waarneemt.", nameof(Waarnemer));
        check.Dat(gegevens.Waarnemer != gegevens.VoorWie, "waarnemer-zelf", "Kies een collega: iemand kan niet voor zichzelf waarnemen.", nameof(Waarnemer));
        check.Dat(gegevens.Van is not null, "van-leeg", "Vul de eerste dag in.", nameof(Van));
        check.Dat(gegevens.Tot is not null, "tot-leeg", "Vul de laatste dag in. Waarneming eindigt vanzelf.", nameof(Tot));
        check.Dat(gegevens.Van is not { } van || van >= vandaag, "van-voorbij", "Deze dag is al voorbij. Kies vandaag of later.", nameof(Van));
        check.Periode(gegevens.Van >= vandaag ? gegevens.Van : null, vandaag, nameof(Van));
        check.NietVoor(gegevens.Tot, gegevens.Van, nameof(Tot));
        var (begin, termijn) = (gegevens.Van ?? vandaag, CasusTermijnen.Lijst["waarneming-hoogstens"]);
        return check.Dat(
            gegevens.Van is null || gegevens.Tot is not { } tot || tot <= termijn.Vanaf(begin),
            "waarneming-te-lang",
            $"Zo lang waarnemen past niet. {termijn.Grens(begin)}",
            nameof(Tot));
    }

    /// <summary>Sooner than was agreed: who was away is back, or it was a mistake.</summary>
    public Result Beeindigen(DateOnly vandaag)
    {
        if (Tot < vandaag)
        {
            return new DomainError("al-voorbij", "Deze waarneming was al voorbij.");
        }

        // A period that is still to come never was; the day before it begins gives no day of access.
        Tot = Van > vandaag ? Van.AddDays(-1) : vandaag;
        Register(new WaarnemingBeeindigd(Id, CasusId, Tot));
        return Result.Ok;
    }

    public bool Overlapt(DateOnly van, DateOnly tot) => Van <= tot && Tot >= van;
}

/// <summary>A stand-in as a form gives it.</summary>
public sealed record WaarnemingGegevens(MedewerkerId VoorWie, MedewerkerId? Waarnemer, DateOnly? Van, DateOnly? Tot, string? TeWeten = null);

public readonly record struct WaarnemingId(Guid Value) : IId<WaarnemingId>
{
    public static WaarnemingId From(Guid value) => new(value);
}

/// <summary>Terms of the work in a case, with their source (K20).</summary>
public static class CasusTermijnen
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Casus", "termijnen");
}
