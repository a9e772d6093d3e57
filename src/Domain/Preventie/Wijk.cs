namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A neighbourhood of the team: what is known of it, and what prevention is planned for whom at which stage (R4-026, R4-027).</summary>
public sealed class Wijk : AggregateRoot
{
    private readonly List<Wijkcijfer> _cijfers = [];
    private readonly List<Matrixactie> _acties = [];

    private Wijk()
    {
    }

    public WijkId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    public string Naam { get; private set; } = "";

    /// <summary>What is known, each with its source and year; older ones stay to compare.</summary>
    public IReadOnlyList<Wijkcijfer> Cijfers => _cijfers;

    /// <summary>The preventiematrix: for whom, at which stage, what.</summary>
    public IReadOnlyList<Matrixactie> Acties => _acties;

    public static Result<Wijk> Toevoegen(TeamId team, string? naam)
    {
        var check = new Check();
        var wijk = new Wijk { Id = NewId.Of<WijkId>(), TeamId = team, Naam = check.Verplicht(naam, nameof(Naam), "Vul de naam van de wijk of buurt in.", Check.Kort) };
        if (!check.IsSuccess)
        {
            return Result<Wijk>.Refuse(check.Errors);
        }

        wijk.Register(new WijkToegevoegd(wijk.Id));
        return wijk;
    }

    public Result CijferNoteren(WijkcijferGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        var waarde = check.Verplicht(g.Waarde, nameof(Wijkcijfer.Waarde), "Vul het cijfer of de uitkomst in.", Check.Kort);
        var bron = check.Verplicht(g.Bron, nameof(Wijkcijfer.Bron), "Vul in waar het cijfer vandaan komt.", Check.Kort);
        check.Dat(Preventielijsten.Wijkonderwerpen.Bevat(g.Onderwerp), "onderwerp-leeg", "Kies waar het cijfer over gaat.", nameof(Wijkcijfer.Onderwerp));
        check.Dat(g.Jaar is { } jaar && jaar >= 2000 && jaar <= vandaag.Year, "jaar-klopt-niet", $"Vul het jaar van het cijfer in: tussen 2000 en {vandaag.Year}.", nameof(Wijkcijfer.Jaar));
        var opvallend = check.Vrij(g.Opvallend, nameof(Wijkcijfer.Opvallend), 1000);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        _cijfers.Add(new(Guid.CreateVersion7(), g.Onderwerp!, waarde, bron, g.Jaar!.Value) { Opvallend = opvallend });
        Register(new WijkcijferGenoteerd(Id));
        return Result.Ok;
    }

    /// <summary>A figure that was typed wrongly goes; another year is a new one beside it.</summary>
    public Result CijferVerwijderen(Guid id)
    {
        if (_cijfers.RemoveAll(c => c.Id == id) == 0)
        {
            return new DomainError("cijfer-weg", "Dit cijfer staat er niet meer.");
        }

        Register(new WijkcijferVerwijderd(Id));
        return Result.Ok;
    }

    public Result ActiePlannen(MatrixactieGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(g.Wat, nameof(Matrixactie.Wat), "Schrijf wat jullie gaan doen.", Check.Kort);
        var wie = check.Verplicht(g.Wie, nameof(Matrixactie.Wie), "Vul in wie het doet.", Check.Kort);
        check.Dat(g.Doelgroep is not null, "doelgroep-leeg", "Kies voor wie het is.", nameof(Matrixactie.Doelgroep));
        check.Dat(g.Stadium is not null, "stadium-leeg", "Kies wanneer het helpt.", nameof(Matrixactie.Stadium));
        check.Gepland(g.Voor, vandaag, nameof(Matrixactie.Voor));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        _acties.Add(new(Guid.CreateVersion7(), g.Doelgroep!.Value, g.Stadium!.Value, wat, wie) { Voor = g.Voor });
        Register(new MatrixactieGepland(Id));
        return Result.Ok;
    }

    public Result ActieZetten(Guid id, MatrixactieStatus status)
    {
        if (_acties.Find(a => a.Id == id) is not { } actie)
        {
            return new DomainError("actie-weg", "Deze actie staat er niet meer.");
        }

        if (actie.Status != status)
        {
            actie.Zetten(status);
            Register(new MatrixactieGezet(Id));
        }

        return Result.Ok;
    }
}
