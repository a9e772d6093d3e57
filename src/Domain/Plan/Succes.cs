namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>Something that worked out, however small, or a compliment that somebody got; stands in the plan for all to see (R1-043).</summary>
public sealed class Succes : PersoonsRecord, IVanGezin
{
    private Succes()
    {
    }

    private Succes(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    public DateOnly Op { get; private set; }

    public string Wat { get; private set; } = "";

    public SuccesSoort Soort { get; private set; }

    /// <summary>Who gave the compliment; null when it is not known or nobody of the family.</summary>
    public PersoonId? VanWie { get; private set; }

    public static Result<Succes> Noteren(
        Plan plan, string? wat, DateOnly? op, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, SuccesSoort soort = SuccesSoort.Gelukt, PersoonId? vanWie = null)
    {
        var check = new Check();
        var succes = new Succes(schrijver, zicht)
        {
            PlanId = plan.Id,
            GezinId = plan.GezinId,
            Wat = check.Verplicht(wat, nameof(Wat), soort == SuccesSoort.Compliment ? "Schrijf wat het compliment is." : "Schrijf wat er gelukt is.", Check.Kort),
            Op = op ?? vandaag,
            Soort = soort,
            VanWie = soort == SuccesSoort.Compliment ? vanWie : null,
        };
        check.Dat(succes.Op <= vandaag && succes.Op >= Dagen.Vroegst, "dag-klopt-niet", "Kies vandaag of een dag eerder.", nameof(Op));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies van wie dit succes is.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Succes>.Refuse(check.Errors);
        }

        succes.Register(new SuccesGenoteerd(succes.Id, plan.Id));
        return succes;
    }
}

/// <summary>What is celebrated: that something worked out, or what somebody said of it.</summary>
public enum SuccesSoort
{
    Gelukt,
    Compliment,
}
