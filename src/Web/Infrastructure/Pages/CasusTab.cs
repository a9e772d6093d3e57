namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Autorisatie;

/// <summary>A part of a case in the module navigation, the same on all its pages; it shows to who may open it.</summary>
public sealed record CasusTab(string Tekst, string Pad, Handeling Handeling)
{
    public static readonly CasusTab Overzicht = new("Overzicht", "", Handeling.CasusBekijken);
    public static readonly CasusTab Gezin = new("Gezin", "/gezin", Handeling.GezinBekijken);
    public static readonly CasusTab Contacten = new("Contacten", "/contacten", Handeling.CasusBekijken);
    public static readonly CasusTab Beslissen = new("Samen beslissen", "/beslissen", Handeling.CasusBekijken);
    public static readonly CasusTab Plan = new("Plan", "/plan", Handeling.PlanBekijken);
    public static readonly CasusTab Veiligheid = new("Veiligheid", "/veiligheid", Handeling.VeiligheidBekijken);
    public static readonly CasusTab Toestemming = new("Toestemming", "/toestemming", Handeling.ToestemmingBekijken);
    public static readonly CasusTab Logboek = new("Logboek", "/logboek", Handeling.LogboekBekijken);

    /// <summary>Opens also while a worker looks together with the family.</summary>
    public bool OokSamen => OokSamenMet(Handeling);

    /// <summary>In the order in which they stand.</summary>
    public static IReadOnlyList<CasusTab> Alle { get; } = [Overzicht, Gezin, Contacten, Beslissen, Plan, Veiligheid, Toestemming, Logboek];

    /// <summary>
    /// Who may see what, who decides about what and who is one person is settled alone, and a part of the safety of a case reads as "no concern". Those open when it stops.
    /// </summary>
    public static bool OokSamenMet(Handeling handeling) => handeling is not (
        Handeling.ToestemmingBekijken or Handeling.ToestemmingVastleggen or Handeling.Afschermen or Handeling.Samenvoegen or Handeling.LogboekBekijken or Handeling.VeiligheidBekijken or Handeling.VeiligheidVastleggen);
}
