namespace Eenlijn.Domain.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>That somebody looked at the safety of the children on a day, and when it is done again. Feeds the band, which shows no private fact.</summary>
public sealed class VeiligheidBekeken : PersoonsRecord, IVanCasus
{
    /// <summary>A fact about safety does not belong in notes for oneself (K36): who stands in must find it.</summary>
    internal const string NietVoorJouAlleen = "Iets over veiligheid is nooit voor jou alleen. Kies wie het nog meer mag lezen.";

    private VeiligheidBekeken()
    {
    }

    private VeiligheidBekeken(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public CasusId CasusId { get; private set; }

    public DateOnly Op { get; private set; }

    public VeiligheidConclusie Conclusie { get; private set; }

    /// <summary>What was seen and heard; not in the band.</summary>
    public string Toelichting { get; private set; } = "";

    public DateOnly OpnieuwOp { get; private set; }

    public static Result<VeiligheidBekeken> Vastleggen(CasusId casus, BekekenGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        check.Dat(gegevens.Op is { } op && op <= vandaag, "dag-klopt-niet", "Kies de dag waarop je keek: vandaag of eerder.", nameof(Op));
        check.Dat(gegevens.Conclusie is not null, "conclusie-leeg", "Kies wat je conclusie is.", nameof(Conclusie));
        check.Dat(gegevens.OpnieuwOp is { } dag && dag > vandaag && dag <= vandaag.AddYears(1), "opnieuw-klopt-niet", "Kies wanneer jullie opnieuw kijken: na vandaag en binnen een jaar.", nameof(OpnieuwOp));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over welk kind dit gaat.", nameof(OverWie));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", NietVoorJouAlleen, nameof(ZichtbaarVoor));
        var bekeken = new VeiligheidBekeken(schrijver, zicht, id)
        {
            CasusId = casus,
            Op = gegevens.Op ?? vandaag,
            Conclusie = gegevens.Conclusie ?? default,
            Toelichting = check.Verplicht(gegevens.Toelichting, nameof(Toelichting), "Schrijf wat je zag en hoorde."),
            OpnieuwOp = gegevens.OpnieuwOp ?? vandaag,
        };
        if (!check.IsSuccess)
        {
            return Result<VeiligheidBekeken>.Refuse(check.Errors);
        }

        bekeken.Register(new VeiligheidVastgelegd(bekeken.Id, casus));
        return bekeken;
    }
}

/// <summary>A look at safety as a form gives it.</summary>
public sealed record BekekenGegevens(DateOnly? Op, VeiligheidConclusie? Conclusie, string? Toelichting, DateOnly? OpnieuwOp);

/// <summary>What a look at safety concluded; words for the band, never a score.</summary>
public enum VeiligheidConclusie
{
    GeenZorg,
    AfsprakenGelden,
    ZorgOpen,
}
