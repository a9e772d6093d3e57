namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>A short talk without a name that counts from the first: place, day, theme, age group, minutes (R1-011, R1-012, K6).</summary>
public sealed class KortContact : AggregateRoot
{
    /// <summary>A whole working day; longer is a typing error.</summary>
    public const int MeesteMinuten = 480;

    private KortContact()
    {
    }

    public KortContactId Id { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public TeamId TeamId { get; private set; }

    public DateOnly Op { get; private set; }

    public VindplaatsId? VindplaatsId { get; private set; }

    /// <summary>A place that is not on the list, in words.</summary>
    public string? AnderePlek { get; private set; }

    /// <summary>Code of the list <c>themas</c>.</summary>
    public string Thema { get; private set; } = "";

    public Leeftijdsgroep Leeftijdsgroep { get; private set; }

    public int Minuten { get; private set; }

    /// <summary>Entered by mistake; counts no more.</summary>
    public bool Vervallen { get; private set; }

    /// <param name="id">The key that the form carries, so that a form sent twice counts once.</param>
    public static Result<KortContact> Noteren(MedewerkerId medewerker, TeamId team, KortContactGegevens gegevens, DateOnly vandaag, KortContactId? id = null)
    {
        var check = new Check();
        var plek = check.Vrij(gegevens.AnderePlek, nameof(AnderePlek), Check.Kort);
        check.Dat(gegevens.Vindplaats is not null || plek is not null, "plek-leeg", "Kies waar het gesprek was, of vul een andere plek in.", "Plek");
        check.Dat(!Elfproef.StaatIn(plek), "bsn-in-plek", "Dit lijkt een BSN. Een kort contact is zonder naam en zonder nummer. Schrijf alleen de plek op.", nameof(AnderePlek));
        check.Dat(gegevens.Op is { } op && op <= vandaag && op >= vandaag.AddYears(-1), "dag-klopt-niet", "Kies vandaag of een dag in het afgelopen jaar.", nameof(Op));
        check.Dat(Themas.Lijst.Bevat(gegevens.Thema), "thema-leeg", "Kies waar het gesprek over ging.", nameof(Thema));
        check.Dat(gegevens.Leeftijdsgroep is not null, "leeftijd-leeg", "Kies hoe oud het kind is.", nameof(Leeftijdsgroep));
        check.Dat(gegevens.Minuten is > 0 and <= MeesteMinuten, "minuten-kloppen-niet", $"Kies hoe lang het gesprek duurde: tussen 1 en {MeesteMinuten} minuten.", nameof(Minuten));
        if (!check.IsSuccess)
        {
            return Result<KortContact>.Refuse(check.Errors);
        }

        var contact = new KortContact
        {
            Id = id ?? NewId.Of<KortContactId>(),
            Medewerker = medewerker,
            TeamId = team,
            Op = gegevens.Op!.Value,
            VindplaatsId = gegevens.Vindplaats,
            AnderePlek = gegevens.Vindplaats is null ? plek : null,
            Thema = gegevens.Thema!,
            Leeftijdsgroep = gegevens.Leeftijdsgroep!.Value,
            Minuten = gegevens.Minuten!.Value,
        };
        contact.Register(new KortContactGenoteerd(contact.Id));
        return contact;
    }

    public Result Vervalt()
    {
        if (Vervallen)
        {
            return new DomainError("al-vervallen", "Dit contact telde al niet meer mee.");
        }

        Vervallen = true;
        Register(new KortContactVervallen(Id));
        return Result.Ok;
    }
}

/// <summary>The five fields of a short contact.</summary>
public sealed record KortContactGegevens(DateOnly? Op, VindplaatsId? Vindplaats, string? AnderePlek, string? Thema, Leeftijdsgroep? Leeftijdsgroep, int? Minuten);

/// <summary>Age groups (bron 001 §6).</summary>
public enum Leeftijdsgroep
{
    Van0Tot4,
    Van4Tot12,
    Van12Tot18,
    Van18Tot23,
}

/// <summary>The list of themes.</summary>
public static class Themas
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Preventie", "themas");
}
