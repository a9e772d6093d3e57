namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// That somebody of 12 or over can't weigh his interests in a matter: a reasoned, dated decision with a colleague, who decides for him,
/// and the day on which it is looked at again (K18; Jeugdwet 7.3.15 lid 2–5).
/// </summary>
public sealed class NietInStaatBesluit : PersoonsRecord, IVanGezin
{
    private NietInStaatBesluit()
    {
    }

    private NietInStaatBesluit(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public GezinId GezinId { get; private set; }

    public PersoonId Persoon { get; private set; }

    /// <summary>In which kind of matter: nobody is unable in everything (Jeugdwet 7.3.15: "ter zake").</summary>
    public Regime Regime { get; private set; }

    /// <summary>That matter in words.</summary>
    public string TerZake { get; private set; } = "";

    public string Reden { get; private set; } = "";

    public MedewerkerId OverlegdMet { get; private set; }

    public DateOnly Op { get; private set; }

    public DateOnly HerzienOp { get; private set; }

    public VertegenwoordigerSoort VertegenwoordigerSoort { get; private set; }

    public PersoonId? VertegenwoordigerPersoon { get; private set; }

    public string? VertegenwoordigerNaam { get; private set; }

    public DateOnly? BeeindigdOp { get; private set; }

    public string? RedenEinde { get; private set; }

    /// <param name="klassen">The age groups in which the person may fall today.</param>
    public static Result<NietInStaatBesluit> Besluiten(
        GezinId gezin, NietInStaatGegevens gegevens, IReadOnlyList<Leeftijdsklasse> klassen, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        var volwassen = klassen is [Leeftijdsklasse.Volwassen];
        var besluit = new NietInStaatBesluit(schrijver, new(voor, [gegevens.Persoon]), id)
        {
            GezinId = gezin,
            Persoon = gegevens.Persoon,
            Regime = gegevens.Regime ?? Regime.Jeugdhulp,
            TerZake = check.Verplicht(gegevens.TerZake, nameof(TerZake), "Schrijf waarover diegene het niet kan afwegen.", Check.Kort),
            Reden = check.Verplicht(gegevens.Reden, nameof(Reden), "Schrijf waaruit dat blijkt en wie dat vond."),
            OverlegdMet = gegevens.OverlegdMet ?? schrijver,
            Op = vandaag,
            HerzienOp = gegevens.HerzienOp ?? vandaag,
            VertegenwoordigerSoort = gegevens.Vertegenwoordiger ?? VertegenwoordigerSoort.OudersMetGezag,
        };
        var ouders = besluit.VertegenwoordigerSoort is VertegenwoordigerSoort.OudersMetGezag;
        besluit.VertegenwoordigerPersoon = ouders ? null : gegevens.VertegenwoordigerPersoon;
        besluit.VertegenwoordigerNaam = ouders || gegevens.VertegenwoordigerPersoon is not null ? null : check.Vrij(gegevens.VertegenwoordigerNaam, nameof(VertegenwoordigerNaam), Check.Kort);
        check.Dat(gegevens.Regime is not null, "regime-leeg", "Kies waarover diegene niet zelf kan beslissen.", nameof(Regime));
        check.Dat(klassen is not [Leeftijdsklasse.OnderTwaalf], "onder-12", "Onder de 12 jaar beslissen de ouders altijd. Dan is dit besluit niet nodig.", nameof(Persoon));
        check.Dat(voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een collega moet dit kunnen zien. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        check.Dat(gegevens.OverlegdMet is not null && gegevens.OverlegdMet != schrijver, "zonder-collega", "Overleg eerst met een collega en kies wie dat was.", nameof(OverlegdMet));
        check.Dat(gegevens.HerzienOp is { } dag && dag > vandaag, "herzien-in-verleden", "Kies een dag in de toekomst waarop je dit opnieuw bekijkt.", nameof(HerzienOp));
        check.Dat(gegevens.HerzienOp is not { } keer || keer <= vandaag.AddYears(1), "herzien-te-laat", "Kies een dag binnen een jaar.", nameof(HerzienOp));
        check.Dat(gegevens.Vertegenwoordiger is not null, "vertegenwoordiger-leeg", "Kies wie namens diegene beslist.", nameof(VertegenwoordigerSoort));
        check.Dat(!volwassen || gegevens.Vertegenwoordiger is null || !ouders, "ouders-van-volwassene", "Over een volwassene heeft niemand gezag. Kies een curator, mentor, gemachtigde, partner of familielid.", nameof(VertegenwoordigerSoort));
        check.Dat(volwassen || gegevens.Vertegenwoordiger is null || ouders, "minderjarige", "Bij een jongere onder de 18 beslissen de ouders met gezag of de voogd.", nameof(VertegenwoordigerSoort));
        check.Dat(ouders || besluit.VertegenwoordigerPersoon is not null || besluit.VertegenwoordigerNaam is not null, "wie-leeg", "Kies of schrijf wie dat is.", nameof(VertegenwoordigerPersoon));
        check.Dat(besluit.VertegenwoordigerPersoon != gegevens.Persoon, "zichzelf", "Kies iemand anders dan diegene zelf.", nameof(VertegenwoordigerPersoon));
        if (!check.IsSuccess)
        {
            return Result<NietInStaatBesluit>.Refuse(check.Errors);
        }

        besluit.Register(new NietInStaatBesloten(besluit.Id));
        return besluit;
    }

    /// <summary>He can weigh it again, or the matter is over.</summary>
    public Result Beeindigen(string? reden, DateOnly vandaag)
    {
        if (BeeindigdOp is not null)
        {
            return new DomainError("al-beeindigd", "Dit besluit was al beëindigd.");
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(RedenEinde), "Schrijf waarom dit niet meer geldt.");
        if (check.IsSuccess)
        {
            (BeeindigdOp, RedenEinde) = (vandaag, waarom);
            Register(new NietInStaatBeeindigd(Id));
        }

        return Result.From(check.Errors);
    }
}

/// <summary>That somebody can't weigh it himself, as a form gives it.</summary>
public sealed record NietInStaatGegevens(PersoonId Persoon, string? TerZake, string? Reden, MedewerkerId? OverlegdMet, DateOnly? HerzienOp)
{
    public Regime? Regime { get; init; }

    public VertegenwoordigerSoort? Vertegenwoordiger { get; init; }

    public PersoonId? VertegenwoordigerPersoon { get; init; }

    public string? VertegenwoordigerNaam { get; init; }
}
