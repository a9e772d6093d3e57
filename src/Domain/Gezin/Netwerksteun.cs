namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>What somebody around the family does or could do for it (R1-030; the four kinds of bron 003 §2.2).</summary>
public sealed class Netwerksteun : AggregateRoot, IVanGezin
{
    private Netwerksteun(NetwerksteunId id, GezinId gezinId, PersoonId persoonId, SteunSoort soort)
    {
        Id = id;
        GezinId = gezinId;
        PersoonId = persoonId;
        Soort = soort;
    }

    public NetwerksteunId Id { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId PersoonId { get; private set; }

    public SteunSoort Soort { get; private set; }

    /// <summary>What was agreed, in words: "vangt op, dinsdag en vrijdag".</summary>
    public string? Afspraak { get; private set; }

    /// <summary>Whether this person agreed to help; not asked yet is null.</summary>
    public bool? WilHelpen { get; private set; }

    public Netwerkweging Weging { get; private set; } = new();

    public DateOnly? Tot { get; private set; }

    public static Result<Netwerksteun> Toevoegen(GezinId gezin, PersoonId persoon, SteunSoort soort, string? afspraak, bool? wilHelpen, Netwerkweging? weging = null)
    {
        var check = new Check();
        var steun = new Netwerksteun(NewId.Of<NetwerksteunId>(), gezin, persoon, soort)
        {
            Afspraak = check.Vrij(afspraak, nameof(Afspraak), Check.Kort),
            WilHelpen = wilHelpen,
            Weging = weging ?? new(),
        };
        if (!check.IsSuccess)
        {
            return Result<Netwerksteun>.Refuse(check.Errors);
        }

        steun.Register(new NetwerksteunToegevoegd(steun.Id, persoon));
        return steun;
    }

    public Result Wijzigen(SteunSoort soort, string? afspraak, bool? wilHelpen, Netwerkweging? weging = null)
    {
        var check = new Check();
        var schoon = check.Vrij(afspraak, nameof(Afspraak), Check.Kort);
        if (check.IsSuccess)
        {
            (Soort, Afspraak, WilHelpen, Weging) = (soort, schoon, wilHelpen, weging ?? Weging);
            Register(new NetwerksteunGewijzigd(Id, PersoonId));
        }

        return Result.From(check.Errors);
    }

    public Result Beeindigen(DateOnly tot, DateOnly vandaag)
    {
        if (Tot is not null)
        {
            return new DomainError("al-beeindigd", "Deze hulp was al beëindigd.");
        }

        var check = new Check().Periode(tot, vandaag, nameof(Tot));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        Tot = tot;
        Register(new NetwerksteunBeeindigd(Id, PersoonId));
        return Result.Ok;
    }
}

/// <summary>Kinds of help from the network.</summary>
public enum SteunSoort
{
    Praktisch,
    InformatieOfAdvies,
    Troost,
    Steun,
}
