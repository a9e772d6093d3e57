namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Four questions in the family's words: need, what they do themselves, who helps, what is left for the team (R1-034, bron 001 §1.4).</summary>
public sealed record EigenKracht
{
    private EigenKracht()
    {
    }

    public static EigenKracht Leeg => new();

    public string? Behoefte { get; private init; }

    public string? Zelf { get; private init; }

    public string? MensenOmOnsHeen { get; private init; }

    public string? VanHetTeam { get; private init; }

    /// <summary>Why the questions were not asked now; skipping needs a reason.</summary>
    public string? RedenOvergeslagen { get; private init; }

    public DateOnly? Op { get; private init; }

    /// <summary>Whose words the answers are; null when the family gave them together.</summary>
    public PersoonId? WoordenVan { get; private init; }

    public static Result<EigenKracht> Create(EigenKrachtGegevens gegevens, DateOnly op)
    {
        var check = new Check();
        var kracht = new EigenKracht
        {
            Behoefte = check.Vrij(gegevens.Behoefte, nameof(Behoefte), 1000),
            Zelf = check.Vrij(gegevens.Zelf, nameof(Zelf), 1000),
            MensenOmOnsHeen = check.Vrij(gegevens.MensenOmOnsHeen, nameof(MensenOmOnsHeen), 1000),
            VanHetTeam = check.Vrij(gegevens.VanHetTeam, nameof(VanHetTeam), 1000),
            RedenOvergeslagen = check.Vrij(gegevens.RedenOvergeslagen, nameof(RedenOvergeslagen), Check.Kort),
            Op = op,
            WoordenVan = gegevens.WoordenVan,
        };
        string?[] vier = [kracht.Behoefte, kracht.Zelf, kracht.MensenOmOnsHeen, kracht.VanHetTeam];
        check.Dat(
            vier.All(v => v is not null) || kracht.RedenOvergeslagen is not null,
            "eigen-kracht-onvolledig",
            "Vul de vier vragen in, of schrijf waarom je er een of meer nu overslaat.",
            nameof(RedenOvergeslagen));
        // A reason of an earlier time would say that not all was asked while all is answered.
        kracht = vier.All(v => v is not null) ? kracht with { RedenOvergeslagen = null } : kracht;
        return check.IsSuccess ? kracht : Result<EigenKracht>.Refuse(check.Errors);
    }
}

/// <summary>The four answers as a form gives them.</summary>
public sealed record EigenKrachtGegevens(string? Behoefte, string? Zelf, string? MensenOmOnsHeen, string? VanHetTeam, string? RedenOvergeslagen)
{
    /// <summary>Null when the family answered together.</summary>
    public PersoonId? WoordenVan { get; init; }
}
