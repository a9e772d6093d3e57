namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Which form of prevention was chosen for one child, and whether it can be done; not everything can be prevented (R4-029, bron 004 §2.2).</summary>
public sealed class Preventiekeuze : PersoonsRecord, IVanCasus
{
    private Preventiekeuze()
    {
    }

    private Preventiekeuze(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public DateOnly Op { get; private set; }

    public Preventiedoelgroep Doelgroep { get; private set; }

    public Preventiestadium Stadium { get; private set; }

    public Steunvorm Steunvorm { get; private set; }

    /// <summary>What is done: "speltherapie", "elke week even bellen".</summary>
    public string Wat { get; private set; } = "";

    public Haalbaarheid Haalbaarheid { get; private set; }

    /// <summary>What stands in the way, or what makes it possible.</summary>
    public string? Waarom { get; private set; }

    /// <summary>Replaced by a later one; stays readable.</summary>
    public bool Vervallen { get; private set; }

    public static Result<Preventiekeuze> Kiezen(CasusId casus, PreventiekeuzeGegevens g, MedewerkerId schrijver, ZichtbaarVoor voor, DateOnly vandaag)
    {
        var check = new Check();
        var keuze = new Preventiekeuze(schrijver, new(voor, g.Kind is { } kind ? [kind] : []))
        {
            CasusId = casus,
            Op = vandaag,
            Wat = check.Verplicht(g.Wat, nameof(Wat), "Schrijf wat jullie gaan doen.", Check.Kort),
            Waarom = check.Vrij(g.Waarom, nameof(Waarom), 2000),
            Doelgroep = g.Doelgroep ?? default,
            Stadium = g.Stadium ?? default,
            Steunvorm = g.Steunvorm ?? default,
            Haalbaarheid = g.Haalbaarheid ?? default,
        };
        check.Dat(g.Kind is not null, "kind-leeg", "Kies voor welk kind dit is.", nameof(g.Kind));
        check.Dat(g.Doelgroep is not null, "doelgroep-leeg", "Kies wat voor preventie het is.", nameof(Doelgroep));
        check.Dat(g.Stadium is not null, "stadium-leeg", "Kies wanneer het helpt.", nameof(Stadium));
        check.Dat(g.Steunvorm is not null, "steunvorm-leeg", "Kies hoe licht en hoe lang de steun is.", nameof(Steunvorm));
        check.Dat(g.Haalbaarheid is not null, "haalbaarheid-leeg", "Kies of dit hier kan.", nameof(Haalbaarheid));
        check.Dat(g.Haalbaarheid is null or Domain.Casus.Haalbaarheid.Haalbaar || keuze.Waarom is not null, "waarom-leeg", "Schrijf wat er in de weg staat.", nameof(Waarom));
        if (!check.IsSuccess)
        {
            return Result<Preventiekeuze>.Refuse(check.Errors);
        }

        keuze.Register(new PreventieGekozen(keuze.Id, casus));
        return keuze;
    }

    public Result Vervalt()
    {
        if (Vervallen)
        {
            return new DomainError("al-vervallen", "Deze keuze was al vervangen.");
        }

        Vervallen = true;
        Register(new PreventiekeuzeVervallen(Id, CasusId));
        return Result.Ok;
    }
}

/// <summary>Whether what was chosen can be done, here and now.</summary>
public enum Haalbaarheid
{
    Haalbaar,
    Deels,
    NietHaalbaar,
}

/// <summary>The prevention for one child as the form gives it.</summary>
public sealed record PreventiekeuzeGegevens(
    PersoonId? Kind, string? Wat, Preventiedoelgroep? Doelgroep, Preventiestadium? Stadium, Steunvorm? Steunvorm, Haalbaarheid? Haalbaarheid, string? Waarom);
