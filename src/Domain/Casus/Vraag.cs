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

    /// <summary>Empty as long as only a partner spoke: then the wish stands, and the family's own words are still to be heard (R0-017).</summary>
    public string Woorden { get; private set; } = "";

    /// <summary>Who said it; null for a question that was put into words together.</summary>
    public PersoonId? GezegdDoor { get; private set; }

    /// <summary>Who said it in words, of somebody who is not known by name yet: "vader, op het spreekuur".</summary>
    public string? WoordenVan { get; private set; }

    /// <summary>A provision that was named: a wish, with the reason behind it and what else was talked about (R0-017).</summary>
    public string? Wens { get; private set; }

    public string? RedenVanWens { get; private set; }

    public string? Besproken { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Replaced by a later one; stays readable.</summary>
    public bool Vervallen { get; private set; }

    public static Result<Vraag> Noteren(CasusId casus, VraagSoort soort, string? woorden, PersoonId? gezegdDoor, DateOnly op, MedewerkerId schrijver, Zicht zicht, Hulpwens? wens = null)
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
        vraag.Wenst(wens, check);
        check.Dat(op >= Dagen.Vroegst, "dag-klopt-niet", "Deze dag kan niet kloppen. Kijk het jaar na.", nameof(Op));
        check.Dat(soort != VraagSoort.Direct || gezegdDoor is not null, "gezegd-door-leeg", "Kies wie dit zei.", nameof(GezegdDoor));
        if (!check.IsSuccess)
        {
            return Result<Vraag>.Refuse(check.Errors);
        }

        vraag.Register(new VraagGenoteerd(vraag.Id, casus));
        return vraag;
    }

    /// <summary>
    /// The question with which a registration came in, as it was spoken then; nobody types it again. When only a partner spoke, it
    /// holds the wish alone.
    /// </summary>
    public static Result<Vraag> UitAanmelding(CasusId casus, BinnengekomenVraag vraag, MedewerkerId schrijver, Zicht zicht)
    {
        var check = new Check();
        var nieuw = new Vraag(schrijver, zicht)
        {
            CasusId = casus,
            Soort = VraagSoort.Direct,
            Woorden = check.Vrij(vraag.Woorden, nameof(Woorden)) ?? "",
            GezegdDoor = vraag.GezegdDoor,
            WoordenVan = vraag.WoordenVan,
            Op = vraag.Op,
        };
        nieuw.Wenst(vraag.Wens, check);
        check.Dat(nieuw is not { Woorden: "", Wens: null, RedenVanWens: null, Besproken: null }, "vraag-leeg", "Er is nog geen vraag of wens van het gezin.", nameof(Woorden));
        if (!check.IsSuccess)
        {
            return Result<Vraag>.Refuse(check.Errors);
        }

        nieuw.Register(new VraagGenoteerd(nieuw.Id, casus));
        return nieuw;
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

    private void Wenst(Hulpwens? wens, Check check)
    {
        Wens = check.Vrij(wens?.Wens, nameof(Wens), Check.Kort);
        RedenVanWens = check.Vrij(wens?.RedenVanWens, nameof(RedenVanWens));
        Besproken = check.Vrij(wens?.Besproken, nameof(Besproken));
    }
}

/// <summary>What a registration says of the family's question.</summary>
public sealed record BinnengekomenVraag(string? Woorden, DateOnly Op)
{
    public PersoonId? GezegdDoor { get; init; }

    public string? WoordenVan { get; init; }

    public Hulpwens? Wens { get; init; }
}

/// <summary>A provision that somebody names, the reason behind it, and what else was talked about (R0-017).</summary>
public sealed record Hulpwens(string? Wens, string? RedenVanWens, string? Besproken);

/// <summary>The question as it was asked, or the one behind it.</summary>
public enum VraagSoort
{
    Direct,
    Erachter,
}
