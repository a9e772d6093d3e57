namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// That two entries turned out to be one family: which one stayed, and every reference that was moved, so that it can be undone as
/// it was (R1-025; ADR 0016). The entry that went stays in the table with its name, without people, homes or cases.
/// </summary>
public sealed class GezinSamenvoeging : AggregateRoot
{
    private readonly List<VerplaatsteVerwijzing> _verwijzingen = [];

    private GezinSamenvoeging()
    {
    }

    public GezinSamenvoegingId Id { get; private set; }

    /// <summary>Which stayed. When it is joined with another one later, this is moved along.</summary>
    public GezinId Blijft { get; private set; }

    /// <summary>Which went; never moved.</summary>
    public GezinId Opgegaan { get; private set; }

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; private set; }

    public string Reden { get; private set; } = "";

    /// <summary>What stood in the plan of the family that went and has no place beside the plan of the one that stayed, in words; null when there was none.</summary>
    public string? UitHetAnderePlan { get; private set; }

    /// <summary>UTC; null as long as it holds.</summary>
    public DateTime? OngedaanOp { get; private set; }

    public MedewerkerId? OngedaanDoor { get; private set; }

    public string? RedenOngedaan { get; private set; }

    public IReadOnlyList<VerplaatsteVerwijzing> Verwijzingen => _verwijzingen;

    public static Result<GezinSamenvoeging> Vastleggen(GezinId blijft, GezinId ander, string? reden, GezinGrenzen grenzen, SamenvoegMoment moment)
    {
        var check = new Check();
        check.Dat(blijft != ander, "hetzelfde-gezin", "Kies een ander gezin.");
        grenzen.Toetsen(check);
        var waarom = check.Verplicht(reden, nameof(Reden), "Schrijf waarom je weet dat dit hetzelfde gezin is.", 1000);
        if (!check.IsSuccess)
        {
            return Result<GezinSamenvoeging>.Refuse(check.Errors);
        }

        return new GezinSamenvoeging
        {
            Id = NewId.Of<GezinSamenvoegingId>(),
            Blijft = blijft,
            Opgegaan = ander,
            Door = moment.Door,
            Op = moment.Op,
            Reden = waarom,
            UitHetAnderePlan = grenzen.UitHetAnderePlan,
        };
    }

    /// <summary>Keeps what was moved, and tells it in every case that it touches.</summary>
    public void Vastgelegd(IEnumerable<VerplaatsteVerwijzing> verwijzingen, IEnumerable<CasusId> casussen)
    {
        _verwijzingen.AddRange(verwijzingen);
        foreach (var casus in casussen)
        {
            Register(new GezinnenSamengevoegd(Id, Blijft, casus));
        }
    }

    public Result OngedaanMaken(string? reden, IReadOnlyCollection<CasusId> casussen, SamenvoegMoment moment)
    {
        if (OngedaanOp is not null)
        {
            return new DomainError("al-ongedaan", "Deze samenvoeging is al ongedaan gemaakt.");
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, "Reden", "Schrijf waarom dit toch twee gezinnen zijn.", 1000);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (OngedaanOp, OngedaanDoor, RedenOngedaan) = (moment.Op, moment.Door, waarom);
        foreach (var casus in casussen)
        {
            Register(new GezinnenWeerApart(Id, Blijft, casus));
        }

        return Result.Ok;
    }
}

/// <summary>What stands between two families, as the database knows it.</summary>
public sealed record GezinGrenzen
{
    /// <summary>Every case of both can be opened by who joins them (K35).</summary>
    public bool AllesTeOpenen { get; init; } = true;

    /// <summary>Somebody belongs to both. Without that nothing says that they are one family.</summary>
    public bool IemandInBeide { get; init; } = true;

    /// <summary>Both have a plan that was put to the family: a family has one (K37), and an agreement is not rewritten.</summary>
    public bool TweePlannen { get; init; }

    /// <summary>Only the plan of the other one was put to the family, and both have one.</summary>
    public bool AlleenAnderPlanVoorgelegd { get; init; }

    /// <inheritdoc cref="GezinSamenvoeging.UitHetAnderePlan"/>
    public string? UitHetAnderePlan { get; init; }

    /// <summary>Why these two can't be joined; nothing of a case that the worker may not open.</summary>
    public void Toetsen(Check check)
    {
        if (!AllesTeOpenen)
        {
            check.Dat(false, "niet-alles-te-openen", "Je kunt deze gezinnen niet samenvoegen. Vraag je teamleider of de casusregisseur om dit te doen.");
            return;
        }

        check.Dat(IemandInBeide, "niemand-in-beide", "Er hoort niemand bij allebei de gezinnen. Staat iemand er dubbel in? Voeg eerst die personen samen.");
        check.Dat(!TweePlannen, "twee-plannen", "Allebei de gezinnen hebben een plan dat aan het gezin is voorgelegd. Een afspraak veranderen we niet, dus deze gezinnen blijven apart staan.");
        check.Dat(!AlleenAnderPlanVoorgelegd, "ander-plan-voorgelegd", "Het plan van het andere gezin is al aan het gezin voorgelegd, dat van dit gezin niet. Open het andere gezin en voeg dit gezin daarin samen.");
    }
}
