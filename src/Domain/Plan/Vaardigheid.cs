namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Something that a person learned and can do from now on (R1-044).</summary>
public sealed class Vaardigheid : PersoonsRecord, IVanGezin
{
    private Vaardigheid()
    {
    }

    private Vaardigheid(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public PersoonId Wie { get; private set; }

    public VaardigheidSoort Soort { get; private set; }

    public string Wat { get; private set; } = "";

    public DateOnly Op { get; private set; }

    public static Result<Vaardigheid> Noteren(Plan plan, VaardigheidGegevens gegevens, MedewerkerId schrijver, DateOnly vandaag, ZichtbaarVoor voor = ZichtbaarVoor.Gezin)
    {
        var check = new Check();
        var wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat deze persoon nu zelf kan.", Check.Kort);
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies wie dit geleerd heeft.", nameof(Wie));
        check.Dat(gegevens.Soort is not null, "soort-leeg", "Kies wat voor vaardigheid het is.", nameof(Soort));
        check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
        if (!check.IsSuccess)
        {
            return Result<Vaardigheid>.Refuse(check.Errors);
        }

        // What somebody learned is his own to see: it stands in the plan for the family.
        var vaardigheid = new Vaardigheid(schrijver, new Zicht(voor, [gegevens.Wie!.Value]))
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Wie = gegevens.Wie.Value,
            Soort = gegevens.Soort!.Value,
            Wat = wat,
            Op = gegevens.Op ?? vandaag,
        };
        vaardigheid.Register(new VaardigheidGenoteerd(vaardigheid.Id, plan.Id));
        return vaardigheid;
    }
}

/// <summary>What was learned, as a form gives it; without a day it is today's.</summary>
public sealed record VaardigheidGegevens(PersoonId? Wie, VaardigheidSoort? Soort, string? Wat, DateOnly? Op);

/// <summary>Kinds of skill (bron 001 §3.3).</summary>
public enum VaardigheidSoort
{
    Praktisch,
    Sociaal,
    Persoonlijk,
}
