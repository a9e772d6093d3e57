namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A place where families are met: school, buurtkamer, huis van de buurt (bron 001 §1.1).</summary>
public sealed class Vindplaats : AggregateRoot
{
    private Vindplaats(VindplaatsId id, TeamId teamId, string naam, string soort)
    {
        Id = id;
        TeamId = teamId;
        Naam = naam;
        Soort = soort;
    }

    public VindplaatsId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    public string Naam { get; private set; }

    /// <summary>Code of the list <c>vindplaatssoorten</c>.</summary>
    public string Soort { get; private set; }

    public OrganisatieId? Organisatie { get; private set; }

    public bool Vervallen { get; private set; }

    public static Result<Vindplaats> Toevoegen(TeamId team, string? naam, string? soort, OrganisatieId? organisatie)
    {
        var check = new Check();
        var schoon = check.Verplicht(naam, nameof(Naam), "Vul de naam van de plek in.", Check.Kort);
        check.Dat(Vindplaatssoorten.Lijst.Bevat(soort), "soort-onbekend", "Kies wat voor plek het is.", nameof(Soort));
        if (!check.IsSuccess)
        {
            return Result<Vindplaats>.Refuse(check.Errors);
        }

        var plaats = new Vindplaats(NewId.Of<VindplaatsId>(), team, schoon, soort!) { Organisatie = organisatie };
        plaats.Register(new VindplaatsToegevoegd(plaats.Id));
        return plaats;
    }
}

/// <summary>The list of kinds of place.</summary>
public static class Vindplaatssoorten
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Preventie", "vindplaatssoorten");
}
