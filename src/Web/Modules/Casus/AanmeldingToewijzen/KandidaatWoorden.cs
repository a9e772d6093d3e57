namespace Eenlijn.Web.Modules.Casus.AanmeldingToewijzen;

using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;

/// <summary>What somebody carries, in one line, and what asks a second thought.</summary>
internal static class KandidaatWoorden
{
    /// <summary>"9 gezinnen: 2 zwaar, 6 gemiddeld, 1 niet gezegd · 1 eerste gesprek gepland"</summary>
    public static string Last(Kandidaat wie, DateOnly vandaag)
    {
        (int Aantal, string Woord)[] zwaarten =
            [(wie.ZeerZwaar, "zeer zwaar"), (wie.Zwaar, "zwaar"), (wie.Gemiddeld, "gemiddeld"), (wie.Licht, "licht"), (wie.NietGezegd, "niet gezegd")];
        var gezinnen = wie.Gezinnen switch { 0 => "nog geen gezinnen", 1 => "1 gezin", var meer => $"{meer} gezinnen" };
        // Nobody said anything yet: then a number per weight tells nothing.
        var verdeeld = wie.NietGezegd == wie.Gezinnen ? "zwaarte nog niet gezegd" : string.Join(", ", zwaarten.Where(z => z.Aantal > 0).Select(z => $"{z.Aantal} {z.Woord}"));
        string?[] delen =
        [
            wie.Functie,
            wie.Gezinnen == 0 ? gezinnen : $"{gezinnen}: {verdeeld}",
            wie.EersteGesprekken switch { 0 => null, 1 => "1 eerste gesprek gepland", var meer => $"{meer} eerste gesprekken gepland" },
            wie.VindtHetTeVeel ? "vindt het te veel" : null,
            wie.AfwezigTot is { } tot ? $"afwezig tot en met {DateText.Short(tot, vandaag)}" : null,
        ];
        return string.Join(" · ", delen.OfType<string>());
    }

    /// <summary>What the page warns of; null when there is nothing.</summary>
    public static string? LetOp(Kandidaat wie, DateOnly vandaag) => (wie.VindtHetTeVeel, wie.AfwezigTot) switch
    {
        (true, { } tot) => $"{wie.Roepnaam} vindt het te veel en is afwezig tot en met {DateText.Short(tot, vandaag)}.",
        (true, null) => $"{wie.Roepnaam} liet weten dat het te veel is.",
        (false, { } tot) => $"{wie.Roepnaam} is afwezig tot en met {DateText.Short(tot, vandaag)}.",
        _ => null,
    };
}
