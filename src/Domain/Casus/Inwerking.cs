namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What a worker who is new in a running case gets: a handover in words, and a day on which the family meets him (R1-062).</summary>
public sealed class Inwerking : PersoonsRecord, IVanCasus
{
    private readonly List<VorigeInwerking> _vorige = [];

    private Inwerking()
    {
    }

    private Inwerking(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>Who is new.</summary>
    public MedewerkerId Medewerker { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Where the case stands and what matters now.</summary>
    public string Samenvatting { get; private set; } = "";

    /// <summary>What works well with this family, and what does not.</summary>
    public string? Aanpak { get; private set; }

    /// <summary>Who introduces the new one, in words: "Karim gaat de eerste keer mee".</summary>
    public string? KennismakingMet { get; private set; }

    /// <summary>The introduction as a task of the new worker: it stands on his day and is moved there.</summary>
    public RecordId Kennismaking { get; private set; }

    /// <summary>What stood there before each change, the first first.</summary>
    public IReadOnlyList<VorigeInwerking> Vorige => _vorige;

    /// <param name="kennismaking">Planned in the same save.</param>
    public static Result<Inwerking> Regelen(CasusId casus, InwerkingGegevens gegevens, Taak kennismaking, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var inwerking = new Inwerking(schrijver, zicht)
        {
            CasusId = casus,
            Op = vandaag,
            Kennismaking = kennismaking.Id,
        };
        inwerking.Vullen(gegevens, check);
        check.Dat(gegevens.Medewerker is not null, "medewerker-leeg", "Kies wie nieuw is in deze casus.", nameof(Medewerker));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Inwerking>.Refuse(check.Errors);
        }

        inwerking.Medewerker = gegevens.Medewerker!.Value;
        inwerking.Register(new InwerkingGeregeld(inwerking.Id, casus));
        return inwerking;
    }

    /// <summary>Says it better, or as it stands now; what stood there is kept. Who is new, and the day of meeting, stay as they are.</summary>
    public Result Wijzigen(InwerkingGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var vorig = new VorigeInwerking(Guid.CreateVersion7(), vandaag, door, Samenvatting, Aanpak, KennismakingMet);
        var check = new Check();
        Vullen(gegevens, check);
        if (check.IsSuccess && (vorig.Samenvatting, vorig.Aanpak, vorig.KennismakingMet) != (Samenvatting, Aanpak, KennismakingMet))
        {
            _vorige.Add(vorig);
            Register(new InwerkingGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private void Vullen(InwerkingGegevens gegevens, Check check)
    {
        Samenvatting = check.Verplicht(gegevens.Samenvatting, nameof(Samenvatting), "Schrijf hoe het er nu voor staat en wat eerst komt.", 4000);
        Aanpak = check.Vrij(gegevens.Aanpak, nameof(Aanpak), 2000);
        KennismakingMet = check.Vrij(gegevens.KennismakingMet, nameof(KennismakingMet), Check.Kort);
    }
}

/// <summary>A handover as it stood before a change.</summary>
public sealed class VorigeInwerking(Guid id, DateOnly gewijzigdOp, MedewerkerId gewijzigdDoor, string samenvatting, string? aanpak, string? kennismakingMet)
{
    public Guid Id { get; private set; } = id;

    public DateOnly GewijzigdOp { get; private set; } = gewijzigdOp;

    public MedewerkerId GewijzigdDoor { get; private set; } = gewijzigdDoor;

    public string Samenvatting { get; private set; } = samenvatting;

    public string? Aanpak { get; private set; } = aanpak;

    public string? KennismakingMet { get; private set; } = kennismakingMet;
}

/// <summary>The support of a new worker as a form gives it.</summary>
public sealed record InwerkingGegevens(MedewerkerId? Medewerker, string? Samenvatting, string? Aanpak, string? KennismakingMet, DateOnly? KennismakingOp);
