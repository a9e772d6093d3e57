namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>From when until when, in words, as far as it is known.</summary>
public static class DatumTekst
{
    /// <summary>"maart 2019 tot 2021", "vanaf 2019", "tot 2021"; null when nothing is known.</summary>
    public static string? Periode(OnzekereDatum? begin, OnzekereDatum? einde) => (Zeg(begin), Zeg(einde)) switch
    {
        (null, null) => null,
        ({ } van, null) => $"vanaf {van}",
        (null, { } tot) => $"tot {tot}",
        ({ } van, { } tot) when van == tot => van,
        var (van, tot) => $"{van} tot {tot}",
    };

    /// <summary>The same for what happened: without an end it was then, and did not go on.</summary>
    public static string? Moment(OnzekereDatum? begin, OnzekereDatum? einde) => einde is null ? Zeg(begin) : Periode(begin, einde);

    /// <summary>Nothing where no part is known.</summary>
    public static string? Zeg(OnzekereDatum? datum) => datum?.Jaar is null ? null : datum.Tekst();
}
