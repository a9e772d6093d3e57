namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A contact with the family or about it: with whom, how, in which hat. Not reached is no contact, but is kept (K19, moment 5).</summary>
public sealed class Contact : PersoonsRecord, IVanCasus
{
    private readonly List<ContactDeelnemer> _deelnemers = [];

    private Contact()
    {
    }

    private Contact(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public DateOnly Op { get; private set; }

    public ContactSoort Soort { get; private set; }

    public ContactUitkomst Uitkomst { get; private set; }

    public string? Plaats { get; private set; }

    public int? Minuten { get; private set; }

    public Pet Pet { get; private set; }

    /// <summary>What it was about, as the worker tells it.</summary>
    public string? Verslag { get; private set; }

    /// <summary>Words of the family, quoted.</summary>
    public string? Woorden { get; private set; }

    public PersoonId? WoordenVan { get; private set; }

    /// <summary>The promise that was tried to keep; set by <i>niet bereikt</i>.</summary>
    public RecordId? Belofte { get; private set; }

    /// <summary>The colleague who came along (R3-083).</summary>
    public MedewerkerId? SamenMet { get; private set; }

    /// <summary>Why somebody went alone, where two were agreed.</summary>
    public string? RedenAlleen { get; private set; }

    public IReadOnlyList<ContactDeelnemer> Deelnemers => _deelnemers;

    public static Result<Contact> Noteren(CasusId casus, ContactGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var contact = new Contact(schrijver, zicht) { CasusId = casus };
        var check = contact.Vullen(gegevens, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Contact>.Refuse(check.Errors);
        }

        contact.Register(new ContactGenoteerd(contact.Id, casus));
        return contact;
    }

    /// <summary>One tap: tried, nobody answered. Nothing else is asked.</summary>
    public static Contact NietBereikt(CasusId casus, RecordId belofte, PersoonId? persoon, Pet pet, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var contact = new Contact(schrijver, zicht)
        {
            CasusId = casus,
            Op = vandaag,
            Soort = ContactSoort.Telefoon,
            Uitkomst = ContactUitkomst.NietBereikt,
            Pet = pet,
            Belofte = belofte,
        };
        if (persoon is { } wie)
        {
            contact._deelnemers.Add(new(Guid.CreateVersion7(), wie, null));
        }

        contact.Register(new ContactGenoteerd(contact.Id, casus));
        return contact;
    }

    public Result Wijzigen(ContactGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new ContactGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private Check Vullen(ContactGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(gegevens.Op is { } op && op <= vandaag && op > vandaag.AddYears(-5), "dag-klopt-niet", "Kies de dag van het contact: vandaag of eerder.", nameof(Op));
        check.Dat(gegevens.Soort is not null, "soort-leeg", "Kies hoe het contact was.", nameof(Soort));
        check.Dat(gegevens.Minuten is null or (> 0 and <= 1440), "minuten-kloppen-niet", "Vul een heel getal in van 1 tot en met 1440.", nameof(Minuten));
        check.Dat(gegevens.Personen.Count + gegevens.Betrokkenen.Count > 0, "met-wie-leeg", "Kies met wie het contact was.", nameof(Deelnemers));
        Verslag = check.Vrij(gegevens.Verslag, nameof(Verslag));
        Woorden = check.Vrij(gegevens.Woorden, nameof(Woorden), 1000);
        Plaats = check.Vrij(gegevens.Plaats, nameof(Plaats), Check.Kort);
        check.Dat(Woorden is null || gegevens.WoordenVan is not null, "woorden-van-leeg", "Kies van wie deze woorden zijn.", nameof(WoordenVan));
        check.Dat(gegevens.SamenMet is null || gegevens.SamenMet != Schrijver, "samen-met-klopt-niet", "Kies een collega, niet jezelf.", nameof(SamenMet));
        SamenMet = gegevens.SamenMet;
        RedenAlleen = SamenMet is null ? check.Vrij(gegevens.RedenAlleen, nameof(RedenAlleen), Check.Kort) : null;
        // No gate: a line of why is enough to go on (R3-083).
        check.Dat(
            !(gegevens.TweeAfgesproken && ContactSoorten.IsGezien(gegevens.Soort, gegevens.Uitkomst)) || SamenMet is not null || RedenAlleen is not null,
            "samen-met-leeg", "Dit is het eerste gesprek. Kies wie er met je mee was, of schrijf waarom je alleen ging.", nameof(SamenMet));
        if (!check.IsSuccess)
        {
            return check;
        }

        Op = gegevens.Op!.Value;
        Soort = gegevens.Soort!.Value;
        Uitkomst = gegevens.Uitkomst;
        Minuten = gegevens.Minuten;
        Pet = gegevens.Pet;
        WoordenVan = Woorden is null ? null : gegevens.WoordenVan;
        var personen = gegevens.Personen.ToHashSet();
        var betrokkenen = gegevens.Betrokkenen.ToHashSet();
        _deelnemers.RemoveAll(d => !(d.Persoon is { } p && personen.Remove(p)) && !(d.Betrokkenheid is { } b && betrokkenen.Remove(b)));
        _deelnemers.AddRange(personen.Select(p => new ContactDeelnemer(Guid.CreateVersion7(), p, null)));
        _deelnemers.AddRange(betrokkenen.Select(b => new ContactDeelnemer(Guid.CreateVersion7(), null, b)));
        return check;
    }
}

/// <summary>With whom: somebody of the family, or somebody involved.</summary>
public sealed class ContactDeelnemer(Guid id, PersoonId? persoon, RecordId? betrokkenheid)
{
    public Guid Id { get; private set; } = id;

    public PersoonId? Persoon { get; private set; } = persoon;

    public RecordId? Betrokkenheid { get; private set; } = betrokkenheid;
}

/// <summary>A contact as a form gives it.</summary>
public sealed record ContactGegevens
{
    public DateOnly? Op { get; init; }

    public ContactSoort? Soort { get; init; }

    public ContactUitkomst Uitkomst { get; init; }

    public string? Plaats { get; init; }

    public int? Minuten { get; init; }

    public Pet Pet { get; init; }

    public string? Verslag { get; init; }

    public string? Woorden { get; init; }

    public PersoonId? WoordenVan { get; init; }

    public IReadOnlyCollection<PersoonId> Personen { get; init; } = [];

    public IReadOnlyCollection<RecordId> Betrokkenen { get; init; } = [];

    public MedewerkerId? SamenMet { get; init; }

    public string? RedenAlleen { get; init; }

    /// <summary>It was agreed that two go to the first talk, and this case had none yet.</summary>
    public bool TweeAfgesproken { get; init; }
}

/// <summary>How a contact was (bron 001 §2.19).</summary>
public enum ContactSoort
{
    Huisbezoek,
    GesprekOpLocatie,
    OpKantoor,
    Telefoon,
    Beeldbellen,
    App,
    Mail,
    Brief,
    Overleg,
    MeegaanNaarAfspraak,
}

/// <summary>What the ways of contact mean for rules.</summary>
public static class ContactSoorten
{
    /// <summary>The ways in which people are in one room.</summary>
    public static IReadOnlyList<ContactSoort> InHetEcht { get; } = [ContactSoort.Huisbezoek, ContactSoort.GesprekOpLocatie, ContactSoort.OpKantoor, ContactSoort.MeegaanNaarAfspraak];

    public static bool IsGezien(ContactSoort? soort, ContactUitkomst uitkomst) => uitkomst == ContactUitkomst.Gesproken && soort is { } hoe && InHetEcht.Contains(hoe);
}

/// <summary>Whether there was a contact; only the first counts as one.</summary>
public enum ContactUitkomst
{
    Gesproken,
    NietBereikt,
    Voicemail,
    NietVerschenen,
    Afgezegd,

    /// <summary>The worker did not come, or called it off: what is expected holds for both sides (R1-041).</summary>
    WijKwamenNiet,
}
