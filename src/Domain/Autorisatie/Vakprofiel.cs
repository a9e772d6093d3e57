namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// What a staff member brings along: where he comes from, what he learned, what he is good at, his registrations
/// (R1-002, R4-068). He keeps it himself; the functioneel beheerder can too.
/// </summary>
public sealed class Vakprofiel : AggregateRoot
{
    /// <summary>A working week, with some overtime.</summary>
    public const int MeesteUren = 60;

    private readonly List<Training> _trainingen = [];
    private readonly List<Deskundigheid> _deskundigheden = [];
    private readonly List<Taalkennis> _talen = [];
    private readonly List<Beroepsregistratie> _registraties = [];

    private Vakprofiel(VakprofielId id, MedewerkerId medewerker)
    {
        Id = id;
        Medewerker = medewerker;
    }

    public VakprofielId Id { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    /// <summary>The institution that employs him, when that is another than the team's own: it colours how he works (bron 001 §5.2).</summary>
    public OrganisatieId? Moederorganisatie { get; private set; }

    public string? VroegereFunctie { get; private set; }

    public Opleidingsniveau? Niveau { get; private set; }

    public string? Aandachtsgebied { get; private set; }

    public string? Affiniteit { get; private set; }

    public string? Cv { get; private set; }

    public int? UrenPerWeek { get; private set; }

    /// <summary>"maandag, dinsdag en donderdag"</summary>
    public string? Werkdagen { get; private set; }

    public IReadOnlyList<Training> Trainingen => _trainingen;

    public IReadOnlyList<Deskundigheid> Deskundigheden => _deskundigheden;

    public IReadOnlyList<Taalkennis> Talen => _talen;

    public IReadOnlyList<Beroepsregistratie> Registraties => _registraties;

    /// <summary>An empty one; it is kept with the first thing that is written in it.</summary>
    public static Vakprofiel Van(MedewerkerId medewerker) => new(NewId.Of<VakprofielId>(), medewerker);

    /// <summary>
    /// Whether he may rule out a psychiatric disorder or an intellectual disability: a postmaster (also a psychiatrist) in a register
    /// that the law recognises (K33; bron 004 §4.2.4; Besluit Jeugdwet art. 5.1.1).
    /// </summary>
    public bool MagUitsluiten(DateOnly dag) =>
        Niveau is Opleidingsniveau.PostWo && _registraties.Any(r => r.GeldtOp(dag) && r.Register is "skj" or "big-3" or "big-14");

    public Result Wijzigen(VakprofielGegevens gegevens)
    {
        var check = new Check();
        var (functie, gebied, affiniteit, cv, dagen) = (
            check.Vrij(gegevens.VroegereFunctie, nameof(VroegereFunctie), Check.Kort),
            check.Vrij(gegevens.Aandachtsgebied, nameof(Aandachtsgebied), Check.Kort),
            check.Vrij(gegevens.Affiniteit, nameof(Affiniteit), Check.Kort),
            check.Vrij(gegevens.Cv, nameof(Cv)),
            check.Vrij(gegevens.Werkdagen, nameof(Werkdagen), Check.Kort));
        check.Dat(gegevens.UrenPerWeek is null or (>= 1 and <= MeesteUren), "uren-kloppen-niet", $"Vul een heel getal in van 1 tot en met {MeesteUren}.", nameof(UrenPerWeek));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Moederorganisatie, Niveau, UrenPerWeek) = (gegevens.Moederorganisatie, gegevens.Niveau, gegevens.UrenPerWeek);
        (VroegereFunctie, Aandachtsgebied, Affiniteit, Cv, Werkdagen) = (functie, gebied, affiniteit, cv, dagen);
        Register(new VakprofielGewijzigd(Id, Medewerker));
        return Result.Ok;
    }

    /// <summary>A method in which he was trained, with the day.</summary>
    public Result TrainingToevoegen(string? methode, string? instelling, DateOnly? op, DateOnly vandaag)
    {
        var check = new Check();
        var training = new Training(
            Guid.CreateVersion7(),
            check.Verplicht(methode, nameof(Training.Methode), "Vul in welke methode of opleiding het was.", Check.Kort),
            check.Vrij(instelling, nameof(Training.Instelling), Check.Kort),
            op ?? default);
        check.Dat(op is not null, "datum-leeg", "Vul in wanneer je de training afrondde.", nameof(Training.Op)).Gebeurd(op, vandaag, nameof(Training.Op));
        return Erbij(check, _trainingen, training);
    }

    public Result DeskundigheidToevoegen(string? code, DeskundigheidNiveau? niveau)
    {
        var check = new Check()
            .Dat(Autorisatie.Deskundigheden.Lijst.Bevat(code), "deskundigheid-leeg", "Kies waar je goed in bent.", nameof(Deskundigheid.Code))
            .Dat(niveau is not null, "niveau-leeg", "Kies hoeveel ervaring je hebt.", nameof(Deskundigheid.Niveau))
            .Dat(_deskundigheden.All(d => d.Code != code), "deskundigheid-staat-er", "Deze deskundigheid staat er al. Haal die eerst weg als het niveau anders is.", nameof(Deskundigheid.Code));
        return Erbij(check, _deskundigheden, new(Guid.CreateVersion7(), code ?? "", niveau ?? default));
    }

    public Result TaalToevoegen(string? taal, TaalNiveau? niveau)
    {
        var check = new Check();
        var naam = check.Verplicht(taal, nameof(Taalkennis.Taal), "Vul de taal in.", Check.Kort);
        check.Dat(niveau is not null, "niveau-leeg", "Kies hoe goed je de taal spreekt.", nameof(Taalkennis.Niveau));
        check.Dat(_talen.All(t => !string.Equals(t.Taal, naam, StringComparison.OrdinalIgnoreCase)), "taal-staat-er", "Deze taal staat er al.", nameof(Taalkennis.Taal));
        return Erbij(check, _talen, new(Guid.CreateVersion7(), naam, niveau ?? default));
    }

    public Result RegistratieToevoegen(string? register, string? nummer, string? kamer, DateOnly? van, DateOnly? tot, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(Registers.Lijst.Bevat(register), "register-leeg", "Kies het register.", nameof(Beroepsregistratie.Register));
        var registratie = new Beroepsregistratie(
            Guid.CreateVersion7(),
            register ?? "",
            check.Verplicht(nummer, nameof(Beroepsregistratie.Nummer), "Vul het registratienummer in.", 40),
            check.Vrij(kamer, nameof(Beroepsregistratie.Kamer), Check.Kort),
            van ?? default,
            tot ?? default);
        check.Dat(van is not null, "van-leeg", "Vul in vanaf wanneer de registratie geldt.", nameof(Beroepsregistratie.Van)).Gebeurd(van, vandaag, nameof(Beroepsregistratie.Van));
        check.Dat(tot is not null, "tot-leeg", "Vul in tot wanneer de registratie geldt.", nameof(Beroepsregistratie.Tot)).NietVoor(tot, van, nameof(Beroepsregistratie.Tot)).Gepland(tot, vandaag, nameof(Beroepsregistratie.Tot), was: tot < vandaag ? tot : null);
        return Erbij(check, _registraties, registratie);
    }

    /// <summary>Registered anew (after five years for most registers): it holds until a later day (R4-069).</summary>
    public Result RegistratieVerlengen(Guid id, DateOnly? tot, DateOnly vandaag)
    {
        if (_registraties.Find(r => r.Id == id) is not { } registratie)
        {
            return new DomainError("registratie-onbekend", "Deze registratie staat er niet meer.");
        }

        var check = new Check()
            .Dat(tot is not null, "tot-leeg", "Vul in tot wanneer de registratie nu geldt.", nameof(Beroepsregistratie.Tot))
            .Dat(tot is not { } dag || dag > registratie.Tot, "verlenging-klopt-niet", "Na verlengen geldt de registratie langer dan nu. Kies een latere dag.", nameof(Beroepsregistratie.Tot))
            .Gepland(tot, vandaag, nameof(Beroepsregistratie.Tot));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        registratie.Verlengen(tot!.Value, vandaag);
        Register(new RegistratieVerlengd(Id, Medewerker));
        return Result.Ok;
    }

    /// <summary>Takes out a line of any of the lists.</summary>
    public Result RegelWeghalen(Guid id)
    {
        if (_trainingen.RemoveAll(t => t.Id == id) + _deskundigheden.RemoveAll(d => d.Id == id) + _talen.RemoveAll(t => t.Id == id) + _registraties.RemoveAll(r => r.Id == id) == 0)
        {
            return new DomainError("regel-onbekend", "Deze regel is al weggehaald.");
        }

        Register(new VakprofielGewijzigd(Id, Medewerker));
        return Result.Ok;
    }

    private Result Erbij<T>(Check check, List<T> lijst, T regel)
    {
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        lijst.Add(regel);
        Register(new VakprofielGewijzigd(Id, Medewerker));
        return Result.Ok;
    }
}

/// <summary>The fields of a profile that are filled in together.</summary>
public sealed record VakprofielGegevens
{
    public OrganisatieId? Moederorganisatie { get; init; }

    public string? VroegereFunctie { get; init; }

    public Opleidingsniveau? Niveau { get; init; }

    public string? Aandachtsgebied { get; init; }

    public string? Affiniteit { get; init; }

    public string? Cv { get; init; }

    public int? UrenPerWeek { get; init; }

    public string? Werkdagen { get; init; }
}

[Zin("wijzigde een vakprofiel")]
public sealed record VakprofielGewijzigd(VakprofielId Profiel, MedewerkerId Medewerker) : DomainEvent(Profiel.Value);

[Zin("verlengde een registratie in een beroepsregister")]
public sealed record RegistratieVerlengd(VakprofielId Profiel, MedewerkerId Medewerker) : DomainEvent(Profiel.Value);
