namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The words of a handover, for the fields that two forms share.</summary>
public interface IInwerkingWoorden
{
    string? Samenvatting { get; }

    string? Aanpak { get; }

    string? KennismakingMet { get; }
}

/// <summary>The words of a handover as the form sends them, and which version was changed.</summary>
public sealed class InwerkingWijziging : IInwerkingWoorden
{
    public string? Samenvatting { get; set; }

    public string? Aanpak { get; set; }

    public string? KennismakingMet { get; set; }

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<InwerkingWijziging, GeenKeuzes> Vergelijking { get; } = new Vergelijking<InwerkingWijziging, GeenKeuzes>()
        .Veld("Hoe staat het ervoor?", (i, k) => i.Samenvatting)
        .Veld("Wat werkt bij dit gezin, en wat niet?", (i, k) => i.Aanpak)
        .Veld("Wie gaat er mee kennismaken?", (i, k) => i.KennismakingMet);

    public InwerkingGegevens AlsGegevens() => new(null, Samenvatting, Aanpak, KennismakingMet, null);
}
