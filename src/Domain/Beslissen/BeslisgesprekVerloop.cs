namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>The way through the steps, the summary and the look back at the talk.</summary>
public sealed partial class Beslisgesprek
{
    /// <summary>Where a step stands: what was done with it last; null when it is still to come.</summary>
    public Gangsoort? Stand(string stap) => _gang.Where(g => g.Stap == stap).MaxBy(g => g.Volgorde)?.Soort;

    /// <summary>A step is done, left out, or begun again. Leaving out and beginning again say why; the second step is optional (R3-001, R3-002).</summary>
    /// <param name="krachtenGevraagd">Whether in this talk somebody was asked what goes well (R3-022).</param>
    public Result StapZetten(string? stap, Gangsoort? soort, string? reden, bool krachtenGevraagd, MedewerkerId door, DateTime nu)
    {
        if (GeslotenOp is not null)
        {
            return IsGesloten;
        }

        if (Gespreksstappen.Zoek(stap) is not { } gekozen || soort is null)
        {
            return new DomainError("stap-onbekend", "Kies een stap en wat jullie ermee doen.");
        }

        var check = new Check();
        var waarom = check.Vrij(reden, nameof(Gespreksgang.Reden), 500);
        check.Dat(soort is not Gangsoort.Overgeslagen || gekozen.Optioneel || waarom is not null, "reden-leeg", "Schrijf waarom jullie deze stap overslaan.", nameof(Gespreksgang.Reden));
        check.Dat(soort is not Gangsoort.Opnieuw || waarom is not null, "reden-leeg", "Schrijf waarom jullie deze stap nog eens doen.", nameof(Gespreksgang.Reden));
        check.Dat(
            gekozen.Code != Gespreksstappen.Vraag || soort is not Gangsoort.Gedaan || krachtenGevraagd || waarom is not null,
            "krachten-niet-gevraagd",
            "Vraag eerst wat er goed gaat, of schrijf waarom dat nu niet kan.",
            nameof(Gespreksgang.Reden));
        check.Dat(
            gekozen.Code != Gespreksstappen.Besluit || soort is not Gangsoort.Gedaan || IsNagekeken,
            "samenvatting-niet-nagekeken",
            "Maak eerst een samenvatting, en kijk met iedereen van het gezin na of die klopt.",
            nameof(Samenvatting));
        if (check.IsSuccess)
        {
            _gang.Add(new(Guid.CreateVersion7(), _gang.Count + 1, gekozen.Code, soort!.Value, waarom, nu, door));
            Register(new GespreksstapGezet(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>What was said and decided. Another text has to be looked at again by everybody.</summary>
    public Result Samenvatten(string? tekst)
    {
        if (GeslotenOp is not null)
        {
            return IsGesloten;
        }

        var check = new Check();
        var schoon = check.Verplicht(tekst, nameof(Samenvatting), "Schrijf in gewone woorden wat jullie bespraken en besloten.");
        if (check.IsSuccess && schoon != Samenvatting)
        {
            Samenvatting = schoon;
            _deelnemers.ForEach(d => d.OpnieuwNakijken());
            Register(new GesprekSamengevat(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>One of those who were there says whether the summary is right; what differs is kept beside it (R3-013, R4-052).</summary>
    public Result Nakijken(Guid deelnemer, Nagekeken? oordeel, string? aanvulling)
    {
        if (Open(deelnemer) is not { IsSuccess: true } wie)
        {
            return Result.From(Open(deelnemer).Errors);
        }

        var check = new Check();
        var tekst = check.Vrij(aanvulling, nameof(Gespreksdeelnemer.Aanvulling), 2000);
        check.Dat(Samenvatting is not null, "geen-samenvatting", "Schrijf eerst de samenvatting.", nameof(Samenvatting));
        check.Dat(oordeel is not (null or Nagekeken.NogNiet), "oordeel-leeg", "Kies of de samenvatting klopt.", nameof(Gespreksdeelnemer.Nagekeken));
        check.Dat(
            oordeel is not (Nagekeken.MetAanvulling or Nagekeken.KloptNiet) || tekst is not null,
            "aanvulling-leeg",
            "Schrijf wat er volgens deze persoon bij moet of niet klopt.",
            nameof(Gespreksdeelnemer.Aanvulling));
        if (check.IsSuccess)
        {
            wie.Value.Kijkt(oordeel!.Value, oordeel is Nagekeken.Klopt or Nagekeken.NietGevraagd ? null : tekst);
            Register(new SamenvattingNagekeken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>How one of those who were there looks back at the talk (R3-015).</summary>
    public Result Terugkijken(Guid deelnemer, int? gehoord, string? goed, string? anders)
    {
        if (_deelnemers.SingleOrDefault(d => d.Id == deelnemer) is not { } wie)
        {
            return Result.From(Open(deelnemer).Errors);
        }

        var check = new Check();
        var (g, a) = (check.Vrij(goed, nameof(Gespreksdeelnemer.WasGoed), 1000), check.Vrij(anders, nameof(Gespreksdeelnemer.KanAnders), 1000));
        check.Dat(gehoord is null or (>= 0 and <= 10), "cijfer-buiten-schaal", "Kies een cijfer van 0 tot en met 10.", nameof(Gespreksdeelnemer.Gehoord));
        check.Dat(gehoord is not null || g is not null || a is not null, "terugblik-leeg", "Kies een cijfer, of schrijf op wat goed was of anders kan.", nameof(Gespreksdeelnemer.Gehoord));
        if (check.IsSuccess)
        {
            wie.BlikteTerug(gehoord, g, a);
            Register(new GesprekTeruggeblikt(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The talk is over. Everything in it stays to be read; open questions go along to the next one.</summary>
    public Result Sluiten(DateOnly vandaag)
    {
        if (GeslotenOp is not null)
        {
            return IsGesloten;
        }

        var check = new Check();
        check.Dat(Op <= vandaag, "gesprek-nog-niet-geweest", "Dit gesprek is nog niet geweest. Pas eerst de dag aan.");
        check.Dat(Samenvatting is null || IsNagekeken, "samenvatting-niet-nagekeken", "Kijk de samenvatting eerst na met iedereen van het gezin die erbij was.");
        if (check.IsSuccess)
        {
            GeslotenOp = vandaag;
            Register(new BeslisgesprekGesloten(Id, CasusId));
        }

        return Result.From(check.Errors);
    }
}
