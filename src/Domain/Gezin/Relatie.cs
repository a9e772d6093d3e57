namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>One typed and dated link between two persons, stored once and read from both sides.</summary>
public sealed class Relatie : AggregateRoot
{
    private Relatie(RelatieId id, PersoonId van, PersoonId naar, RelatieSoort soort)
    {
        Id = id;
        Van = van;
        Naar = naar;
        Soort = soort;
    }

    public RelatieId Id { get; private set; }

    /// <summary>Who is the <see cref="Soort"/> of <see cref="Naar"/>.</summary>
    public PersoonId Van { get; private set; }

    public PersoonId Naar { get; private set; }

    public RelatieSoort Soort { get; private set; }

    public DateOnly? Begin { get; private set; }

    public DateOnly? Eind { get; private set; }

    public string? Toelichting { get; private set; }

    /// <summary>Entered by mistake: stays in the log, shows nowhere.</summary>
    public bool Verwijderd { get; private set; }

    public static Result<Relatie> Leggen(PersoonId van, RelatieSoort soort, PersoonId naar, DateOnly? begin, string? toelichting, RelatieGrenzen? grenzen = null)
    {
        var check = new Check();
        check.Dat(van != naar, "relatie-met-zichzelf", "Kies twee verschillende personen.", nameof(Naar));
        grenzen?.Toetsen(check, soort, begin);
        var relatie = new Relatie(NewId.Of<RelatieId>(), van, naar, soort)
        {
            Begin = begin,
            Toelichting = check.Vrij(toelichting, nameof(Toelichting), Check.Kort),
        };
        if (!check.IsSuccess)
        {
            return Result<Relatie>.Refuse(check.Errors);
        }

        relatie.Register(new RelatieGelegd(relatie.Id));
        return relatie;
    }

    public Result Beeindigen(DateOnly eind, RelatieGrenzen? grenzen = null)
    {
        var check = new Check();
        grenzen?.Datum(check, eind, nameof(Eind));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        if (Eind is not null || eind < Begin)
        {
            return new DomainError("einddatum-klopt-niet", "De relatie was al beëindigd, of de einddatum ligt voor het begin.", nameof(Eind));
        }

        Eind = eind;
        Register(new RelatieBeeindigd(Id));
        return Result.Ok;
    }

    public Result Verwijderen()
    {
        if (Verwijderd)
        {
            return new DomainError("al-verwijderd", "Deze relatie was al weggehaald.");
        }

        Verwijderd = true;
        Register(new RelatieVerwijderd(Id));
        return Result.Ok;
    }

    /// <summary>What <paramref name="persoon"/> is to the other of the two.</summary>
    public RelatieSoort GezienVan(PersoonId persoon) => persoon == Van ? Soort : RelatieSoorten.Omgekeerd(Soort);
}
