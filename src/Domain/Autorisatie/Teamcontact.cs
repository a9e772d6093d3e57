namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>Whom a team finds for one role (jeugdarts, psycholoog, the contact at the GI …), and when they meet (R0-011, bron 000 §1).</summary>
public sealed class Teamcontact : AggregateRoot
{
    private Teamcontact()
    {
    }

    public TeamcontactId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>Code of the list <c>teamrollen</c>.</summary>
    public string Rol { get; private set; } = "";

    public string Naam { get; private set; } = "";

    /// <summary>Where he works: "Jeugdbescherming Regio Amsterdam".</summary>
    public string? Organisatie { get; private set; }

    public string? Telefoon { get; private set; }

    public string? Mail { get; private set; }

    /// <summary>When and where they meet: "elke dinsdag 9.00 uur, op kantoor".</summary>
    public string? Momenten { get; private set; }

    /// <summary>For what one asks him.</summary>
    public string? Waarvoor { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>Last day.</summary>
    public DateOnly? Tot { get; private set; }

    public static Result<Teamcontact> Toevoegen(TeamId team, TeamcontactGegevens gegevens, DateOnly vandaag)
    {
        var contact = new Teamcontact { Id = NewId.Of<TeamcontactId>(), TeamId = team };
        var check = contact.Vullen(gegevens, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Teamcontact>.Refuse(check.Errors);
        }

        contact.Register(new TeamcontactToegevoegd(contact.Id, team));
        return contact;
    }

    /// <summary>Another number, other moments, or the last day.</summary>
    public Result Wijzigen(TeamcontactGegevens gegevens, DateOnly vandaag)
    {
        var check = Vullen(gegevens, vandaag);
        if (check.IsSuccess)
        {
            Register(new TeamcontactGewijzigd(Id, TeamId));
        }

        return Result.From(check.Errors);
    }

    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is null || Tot >= dag);

    private Check Vullen(TeamcontactGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        var naam = check.Verplicht(g.Naam, nameof(Naam), "Vul in wie het is.", Check.Kort);
        var (organisatie, waarvoor) = (check.Vrij(g.Organisatie, nameof(Organisatie), Check.Kort), check.Vrij(g.Waarvoor, nameof(Waarvoor), Check.Kort));
        var (mail, momenten) = (check.Vrij(g.Mail, nameof(Mail), Check.Kort), check.Vrij(g.Momenten, nameof(Momenten), Check.Kort));
        var telefoon = check.Vrij(g.Telefoon, nameof(Telefoon), 30);
        check.Dat(Teamrollen.Lijst.Bevat(g.Rol), "rol-leeg", "Kies welke rol het is.", nameof(Rol));
        check.Dat(telefoon is null || telefoon.Any(char.IsAsciiDigit), "nummer-klopt-niet", "Dit is geen telefoonnummer. Gebruik cijfers en spaties.", nameof(Telefoon));
        check.Dat(mail is null || mail.Contains('@', StringComparison.Ordinal), "mail-klopt-niet", "Dit is geen mailadres. Een mailadres lijkt op naam@voorbeeld.nl.", nameof(Mail));
        check.Periode(g.Van, vandaag, nameof(Van)).Periode(g.Tot, vandaag, nameof(Tot)).NietVoor(g.Tot, g.Van ?? vandaag, nameof(Tot));
        if (check.IsSuccess)
        {
            (Rol, Naam, Organisatie, Telefoon, Mail, Momenten, Waarvoor) = (g.Rol!, naam, organisatie, telefoon, mail, momenten, waarvoor);
            (Van, Tot) = (g.Van ?? vandaag, g.Tot);
        }

        return check;
    }
}

/// <summary>Somebody for a role, as a form gives it.</summary>
public sealed record TeamcontactGegevens(string? Rol, string? Naam)
{
    public string? Organisatie { get; init; }

    public string? Telefoon { get; init; }

    public string? Mail { get; init; }

    public string? Momenten { get; init; }

    public string? Waarvoor { get; init; }

    public DateOnly? Van { get; init; }

    public DateOnly? Tot { get; init; }
}

/// <summary>The roles that each team must be able to find, and what is missing.</summary>
public static class Teamrollen
{
    /// <summary>Of the GI one has to know when one meets (bron 000 §1).</summary>
    public const string Jeugdbescherming = "jeugdbescherming";

    public static Catalogus Lijst { get; } = Catalogus.Lees("Autorisatie", "teamrollen");

    /// <summary>Each role of which nobody is known today, or of whom one does not know how or when to reach him.</summary>
    public static IReadOnlyList<Teamrolgat> Gaten(IEnumerable<Teamrolstand> standen)
    {
        var perRol = standen.ToLookup(s => s.Rol, StringComparer.Ordinal);
        return
        [
            .. Lijst.Waarden.Where(w => !w.UitGebruik).Select(w => (w, Gat: Gat(w.Code, [.. perRol[w.Code]]))).Where(g => g.Gat is not null)
                .Select(g => new Teamrolgat(g.w.Code, g.w.Tekst, g.Gat!.Value)),
        ];
    }

    private static Teamgat? Gat(string rol, IReadOnlyList<Teamrolstand> staat) =>
        staat.Count == 0 ? Teamgat.Niemand
        : !staat.Any(s => s.IsBereikbaar) ? Teamgat.GeenNummer
        : rol == Jeugdbescherming && !staat.Any(s => s.HeeftMomenten) ? Teamgat.GeenMomenten
        : null;
}

/// <summary>Somebody who holds a role today.</summary>
public sealed record Teamrolstand(string Rol, bool IsBereikbaar, bool HeeftMomenten);

/// <summary>A role of which something is missing.</summary>
public sealed record Teamrolgat(string Rol, string Naam, Teamgat Wat);

/// <summary>What is missing of a role.</summary>
public enum Teamgat
{
    Niemand,
    GeenNummer,
    GeenMomenten,
}

[Zin("voegde iemand toe die een team moet kunnen vinden")]
public sealed record TeamcontactToegevoegd(TeamcontactId Contact, TeamId Team) : DomainEvent(Contact.Value);

[Zin("wijzigde iemand die een team moet kunnen vinden")]
public sealed record TeamcontactGewijzigd(TeamcontactId Contact, TeamId Team) : DomainEvent(Contact.Value);
