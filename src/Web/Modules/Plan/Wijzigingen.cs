namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;

/// <summary>
/// What the plan says differently by now than the version on which people answered, as far as the viewer sees both: nobody may read
/// new words as something that he agreed to.
/// </summary>
public sealed record Wijzigingen(IReadOnlyList<string> Wat)
{
    /// <param name="gezin">Whether the viewer also sees what belongs to the family as a whole.</param>
    public static Wijzigingen? Sinds(Dossier ogen, VersieRij? versie, IReadOnlyList<DoelOpname> doelen, PlanRij plan, AfsprakenOpname afspraken, bool gezin = true)
    {
        if (versie?.Opname is not { } toen)
        {
            return null;
        }

        var verschil = PlanVergelijking.Tussen(
            toen with { Doelen = Vergelijkbaar(ogen, toen.Doelen), Problemen = ProblemenBeeld.Gezien(ogen, toen.Problemen), Afspraken = AfsprakenBeeld.Gezien(ogen, toen.Afspraken) },
            toen with { Doelen = Vergelijkbaar(ogen, doelen), Problemen = ProblemenBeeld.Gezien(ogen, plan.Problemen), Afspraken = afspraken, EigenKracht = plan.EigenKracht, TerugkijkenOp = plan.TerugkijkenOp, TerugkijkenWaar = plan.TerugkijkenWaar });
        List<string> wat =
        [
            .. verschil.Doelen.Select(d => d.Soort switch
            {
                VerschilSoort.Nieuw => $"“{d.Titel}” kwam erbij",
                VerschilSoort.Weg => $"“{d.Titel}” ging eraf",
                _ => $"“{d.Titel}” ({string.Join(", ", d.Velden)})",
            }),
        ];
        if (verschil.Problemen)
        {
            wat.Add("wat er speelt, of wat eerst komt");
        }

        if (verschil.EigenPlan)
        {
            wat.Add("het eigen plan van het gezin");
        }

        if (verschil.Verwachtingen)
        {
            wat.Add("wat jullie van elkaar verwachten");
        }

        if (verschil.Sturing)
        {
            wat.Add("waar wij meer sturen");
        }

        if (gezin && verschil.EigenKracht && !ogen.VerbergtIemand)
        {
            wat.Add("wat het gezin zelf kan");
        }

        if (gezin && verschil.Terugkijken && !plan.TerugkijkenVerborgen)
        {
            wat.Add("wanneer jullie samen terugkijken");
        }

        return wat.Count == 0 ? null : new(wat);
    }

    /// <summary>Only what the family sees; over whom a goal is stands in no text of the plan.</summary>
    private static IReadOnlyList<DoelOpname> Vergelijkbaar(Dossier ogen, IEnumerable<DoelOpname> doelen) =>
        [.. PlanBeeld.Gezien(ogen, doelen.Where(d => d.VoorGezin)).Select(d => d with { OverWie = [] })];
}
