namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;

/// <summary>The plan on paper for one person of the family.</summary>
public sealed record AfdrukBeeld(string GezinNaam, string Onderkop, string Regie, DateOnly Vandaag, PlanBeeld Beeld)
{
    public ProblemenBeeld Problemen { get; init; } = new([], Vandaag);

    public AfsprakenOpname Afspraken { get; init; } = AfsprakenOpname.Geen;

    public EigenKrachtOpname? EigenKracht { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? TerugkijkenWaar { get; init; }

    public IReadOnlyList<SuccesRij> Gelukt { get; init; } = [];

    public AntwoordenBeeld? Antwoorden { get; init; }

    /// <summary>Who may be called about the plan.</summary>
    public static string RegieVan(CasusHoofd hoofd) =>
        string.Join(", ", new[] { hoofd.IsRegisseur ? hoofd.RegieNaam : "nog niet toegewezen", hoofd.TeamNaam, hoofd.RegieTelefoon }.Where(d => d is not null));
}
