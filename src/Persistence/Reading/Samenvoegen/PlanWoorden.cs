namespace Eenlijn.Persistence.Reading.Samenvoegen;

using System.Globalization;
using Eenlijn.Domain.Plan;

/// <summary>What stands in a plan apart from its goals, in lines of text, for a family that has a plan already.</summary>
internal static class PlanWoorden
{
    /// <summary>Null when there is nothing.</summary>
    public static string? Zeg(EigenKracht kracht, DateOnly? terugkijkenOp, string? waar)
    {
        (string Vraag, string? Antwoord)[] delen =
        [
            ("Belangrijkste behoefte", kracht.Behoefte),
            ("Zelf", kracht.Zelf),
            ("Mensen om ons heen", kracht.MensenOmOnsHeen),
            ("Van het team", kracht.VanHetTeam),
            ("Nu overgeslagen", kracht.RedenOvergeslagen),
            ("Terugkijken", terugkijkenOp is { } dag ? $"{dag.ToString("d-M-yyyy", CultureInfo.InvariantCulture)} {waar}".Trim() : null),
        ];
        var regels = delen.Where(d => d.Antwoord is not null).Select(d => $"{d.Vraag}: {d.Antwoord}").ToList();
        return regels.Count == 0 ? null : string.Join('\n', regels);
    }
}
