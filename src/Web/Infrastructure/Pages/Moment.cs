namespace Eenlijn.Web.Infrastructure.Pages;

using System.Globalization;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;

/// <summary>A UTC moment in words, on the Dutch clock.</summary>
public static class Moment
{
    /// <summary>"maandag 23 november om 14.32 uur"</summary>
    public static string Tot(DateTime utc) => $"{DateText.DayAndDate(Kalender.DagVan(utc))} om {Tijd(utc)} uur";

    /// <summary>"23 november 2026 om 14.32 uur"</summary>
    public static string Op(DateTime utc) => $"{DateText.Full(Kalender.DagVan(utc))} om {Tijd(utc)} uur";

    private static string Tijd(DateTime utc) => Kalender.TijdVan(utc).ToString("H.mm", CultureInfo.InvariantCulture);
}
