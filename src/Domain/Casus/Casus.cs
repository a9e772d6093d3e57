namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>The work with one family from a question until an open door: who co-ordinates, where it stands (K7).</summary>
public sealed class Casus : AggregateRoot
{
    private readonly List<Casusregie> _regie = [];
    private readonly List<FaseOvergang> _fasen = [];
    private readonly List<NogOpenMoment> _nogOpen = [];

    private Casus(CasusId id, GezinId gezinId, TeamId teamId, DateOnly geopendOp)
    {
        Id = id;
        GezinId = gezinId;
        TeamId = teamId;
        GeopendOp = geopendOp;
    }

    public CasusId Id { get; private set; }

    public GezinId GezinId { get; private set; }

    public TeamId TeamId { get; private set; }

    public RecordId? Aanmelding { get; private set; }

    public DateOnly GeopendOp { get; private set; }

    public Fase Fase { get; private set; }

    /// <summary>Who decides in the family's life, in words; apart from casusregie (K7).</summary>
    public string? RegieVanHetGezin { get; private set; }

    /// <summary>Words about the way back, given at closing (K34).</summary>
    public string? OpenDeur { get; private set; }

    /// <summary>Who of the family said that they stop, the last time that they did (R0-023).</summary>
    public PersoonId? GestoptDoor { get; private set; }

    public IReadOnlyList<Casusregie> Regie => _regie;

    public IReadOnlyList<FaseOvergang> Fasen => _fasen;

    /// <summary>Each time that was asked why the case is still open.</summary>
    public IReadOnlyList<NogOpenMoment> NogOpen => _nogOpen;

    /// <summary>The period of casusregie that is open: with a casusregisseur, or not assigned but owned. Exactly one.</summary>
    public Casusregie HuidigeRegie => _regie.Single(r => r.Tot is null);

    /// <summary>Opens the case with a casusregisseur, or as not assigned with somebody who owns that.</summary>
    /// <param name="reden">Why, where that needs saying: a second case beside one that runs.</param>
    public static Casus Openen(GezinId gezin, TeamId team, RecordId? aanmelding, RegieHouder houder, MedewerkerId door, DateOnly vandaag, string? reden = null)
    {
        var casus = new Casus(NewId.Of<CasusId>(), gezin, team, vandaag) { Aanmelding = aanmelding };
        casus._fasen.Add(new(Guid.CreateVersion7(), Fase.Verkennen, vandaag, door, reden));
        casus.Register(new CasusGeopend(casus.Id));
        casus.RegieBeginnen(houder, vandaag);
        return casus;
    }

    /// <summary>Another casusregisseur, or back to not assigned with an owner; the old period stays in the history (R1-051).</summary>
    public Result RegieToewijzen(RegieHouder houder, DateOnly vandaag)
    {
        var huidig = HuidigeRegie;
        if (huidig.Houder == houder)
        {
            return new DomainError("regie-ongewijzigd", "Deze medewerker heeft de casusregie al.", "Medewerker");
        }

        // The last day of the old period is the day of handing over itself: both can open the case that day.
        huidig.Beeindigen(vandaag);
        Register(new RegieBeeindigd(Id, huidig.Id, vandaag));
        RegieBeginnen(houder, vandaag);
        return Result.Ok;
    }

    public Result RegieVanHetGezinVastleggen(string? tekst)
    {
        var check = new Check();
        var schoon = check.Vrij(tekst, nameof(RegieVanHetGezin), Check.Kort);
        if (check.IsSuccess)
        {
            RegieVanHetGezin = schoon;
            Register(new CasusGewijzigd(Id) { Velden = ["regie van het gezin"] });
        }

        return Result.From(check.Errors);
    }

    /// <summary>
    /// Any step, back and forth. Closing needs words about the way back, and for what stays open somebody who takes it up
    /// (K34, R0-024): who keeps sight knows it of each concern, and open promises go to a colleague.
    /// </summary>
    public Result FaseWijzigen(FaseStap stap, Openstaand open, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(stap.Naar is not null, "fase-leeg", "Kies de nieuwe fase.", nameof(stap.Naar));
        check.Dat(stap.Naar != Fase, "fase-ongewijzigd", "De casus is al in deze fase.", nameof(stap.Naar));
        var waarom = check.Vrij(stap.Reden, nameof(stap.Reden));
        var sluiten = stap.Naar == Fase.Gesloten;
        var woorden = sluiten
            ? check.Verplicht(stap.OpenDeur, nameof(OpenDeur), "Schrijf hoe het gezin bij jullie terug kan komen.")
            : null;
        check.Dat(!sluiten || open.Zichthouders.Count == 0 || stap.ZichtAfgesproken, "zorg-zonder-afspraak", "Er staat nog een zorg over veiligheid open. Spreek af wie zicht houdt, of sluit eerst de zorg.", nameof(stap.ZichtAfgesproken));
        check.Dat(!sluiten || open.Beloften == 0 || stap.Opvolger is not null, "belofte-zonder-opvolger", "Er staan nog beloften open. Kies wie ze overneemt, of handel ze eerst af.", nameof(stap.Opvolger));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        if (sluiten && open.Zichthouders.Count > 0)
        {
            waarom = $"{waarom} Zicht op de open zorg blijft bij {string.Join(" en ", open.Zichthouders)}.".TrimStart();
        }

        Fase = stap.Naar!.Value;
        OpenDeur = woorden ?? OpenDeur;
        _fasen.Add(new(Guid.CreateVersion7(), Fase, vandaag, door, waarom));
        Register(new FaseGewijzigd(Id));
        return Result.Ok;
    }

    /// <summary>
    /// The family stops with voluntary help: at once, whatever is still open and without anybody's consent (R0-023, R4-054). What stays
    /// open keeps its owner or gets one (K34); that holds nothing up.
    /// </summary>
    public Result StoppenDoorGezin(GezinStoptGegevens gegevens, Openstaand open, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(Fase != Fase.Gesloten, "casus-gesloten", "Deze casus is al gesloten.");
        check.Dat(gegevens.GezegdDoor is not null, "gezegd-door-leeg", "Kies wie van het gezin dit zei.", nameof(gegevens.GezegdDoor));
        var woorden = check.Vrij(gegevens.Woorden, nameof(gegevens.Woorden), 1000);
        var terug = check.Vrij(gegevens.OpenDeur, nameof(gegevens.OpenDeur), 1000);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        string?[] delen =
        [
            "Het gezin stopt zelf met de hulp.",
            woorden is null ? null : $"‘{woorden}’",
            open.Zichthouders.Count == 0 ? null : $"Zicht op de open zorg blijft bij {string.Join(" en ", open.Zichthouders)}.",
        ];
        Fase = Fase.Gesloten;
        OpenDeur = terug ?? OpenDeur;
        GestoptDoor = gegevens.GezegdDoor;
        _fasen.Add(new(Guid.CreateVersion7(), Fase, vandaag, door, string.Join(' ', delen.OfType<string>())));
        Register(new GezinGestopt(Id));
        return Result.Ok;
    }

    /// <summary>How heavy it is for who has the casusregie: for himself to say, and gone when another takes over (R1-097).</summary>
    public Result ZwaarteInschatten(Zwaarte? zwaarte, MedewerkerId door)
    {
        if (HuidigeRegie.Medewerker != door)
        {
            return new DomainError("zwaarte-van-ander", "Alleen wie de casusregie heeft, zegt hoe zwaar de casus is.");
        }

        if (HuidigeRegie.Zwaarte != zwaarte)
        {
            HuidigeRegie.Inschatten(zwaarte);
            Register(new ZwaarteIngeschat(Id));
        }

        return Result.Ok;
    }

    /// <summary>Why the case is still open, and when that is asked again (R1-104).</summary>
    public Result NogOpenBekijken(string? waarom, DateOnly? volgende, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(Fase != Fase.Gesloten, "casus-gesloten", "Deze casus is gesloten.");
        var tekst = check.Verplicht(waarom, "Waarom", "Schrijf waarom de casus nog open is.", 1000);
        check.Dat(volgende > vandaag, "volgende-keer-klopt-niet", "Kies een dag in de toekomst waarop je dit opnieuw bekijkt.", "Volgende");
        var termijn = CasusTermijnen.Lijst["waarom-nog-open"];
        check.Dat(volgende is not { } dag || dag <= termijn.Vanaf(vandaag), "volgende-keer-te-ver", termijn.Grens(vandaag), "Volgende");
        if (check.IsSuccess)
        {
            _nogOpen.Add(new(Guid.CreateVersion7(), vandaag, door, tekst, volgende!.Value));
            Register(new NogOpenBekeken(Id));
        }

        return Result.From(check.Errors);
    }

    private void RegieBeginnen(RegieHouder houder, DateOnly vandaag)
    {
        var regie = new Casusregie(Guid.CreateVersion7(), houder, vandaag);
        _regie.Add(regie);
        Register(new RegieBegonnen(Id, regie.Id, houder.Medewerker, houder.IsRegisseur ? ToegangsGrond.Casusregie : ToegangsGrond.Eigenaar, vandaag));
    }
}

/// <summary>Who holds the casusregie, or who owns that nobody does yet.</summary>
public sealed record RegieHouder(MedewerkerId Medewerker, bool IsRegisseur)
{
    public static RegieHouder Regisseur(MedewerkerId medewerker) => new(medewerker, true);

    public static RegieHouder NogNietToegewezen(MedewerkerId eigenaar) => new(eigenaar, false);
}

/// <summary>One period of casusregie.</summary>
public sealed class Casusregie
{
    private Casusregie()
    {
    }

    internal Casusregie(Guid id, RegieHouder houder, DateOnly van)
    {
        Id = id;
        Medewerker = houder.Medewerker;
        IsRegisseur = houder.IsRegisseur;
        Van = van;
    }

    public Guid Id { get; private set; }

    /// <summary>The casusregisseur, or the owner while nobody is assigned.</summary>
    public MedewerkerId Medewerker { get; private set; }

    public bool IsRegisseur { get; private set; }

    public DateOnly Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    /// <summary>How heavy the case is for this worker, as he says himself; null as long as he has not said it.</summary>
    public Zwaarte? Zwaarte { get; private set; }

    public RegieHouder Houder => new(Medewerker, IsRegisseur);

    internal void Inschatten(Zwaarte? zwaarte) => Zwaarte = zwaarte;

    internal void Beeindigen(DateOnly tot) => Tot = tot;
}

/// <summary>A step in the life of the case, as a form gives it.</summary>
public sealed record FaseStap(Fase? Naar)
{
    public string? Reden { get; init; }

    public string? OpenDeur { get; init; }

    /// <summary>Who keeps sight of the open concerns knows that the case closes, and goes on.</summary>
    public bool ZichtAfgesproken { get; init; }

    /// <summary>Who takes up the open promises.</summary>
    public MedewerkerId? Opvolger { get; init; }
}

/// <summary>That the family stops, as a form gives it. A reason is asked of nobody.</summary>
public sealed record GezinStoptGegevens(PersoonId? GezegdDoor, string? Woorden, string? OpenDeur);

/// <summary>What is still open at the moment of closing.</summary>
/// <param name="Zichthouders">Names of who keeps sight of an open concern.</param>
/// <param name="Beloften">How many promises are open.</param>
public sealed record Openstaand(IReadOnlyCollection<string> Zichthouders, int Beloften);

/// <summary>A step in the life of the case.</summary>
public sealed class FaseOvergang(Guid id, Fase naar, DateOnly op, MedewerkerId door, string? reden)
{
    public Guid Id { get; private set; } = id;

    public Fase Naar { get; private set; } = naar;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    public string? Reden { get; private set; } = reden;
}

/// <summary>The life cycle of a case; every step back and forth is possible.</summary>
public enum Fase
{
    Verkennen,
    Plannen,
    Uitvoeren,
    Wachten,
    Afronden,
    StutEnSteun,
    Gesloten,
}

/// <summary>In which capacity somebody writes: one person can wear several hats, and the family sees which (K3, R4-103).</summary>
public enum Pet
{
    Hulpverlener,
    Toeleider,
    Adviseur,
    Beslisser,
    Consultant,
    Regisseur,
}
