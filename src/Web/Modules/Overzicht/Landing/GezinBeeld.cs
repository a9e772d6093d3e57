namespace Eenlijn.Web.Modules.Overzicht.Landing;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin;

/// <summary>Who this family is, in words: ages, school, authority, who lives apart, with whom nobody has spoken for long.</summary>
public sealed class GezinBeeld(IReadOnlyList<LidBeeld> leden, DateOnly geopendOp, DateOnly vandaag, bool alleContacten = true)
{
    public IEnumerable<LidBeeld> Gezinsleden => leden.Where(l => l.Rol != GezinsRol.Netwerk && !l.IsOverleden);

    public IEnumerable<LidBeeld> Netwerk => leden.Where(l => l.Rol == GezinsRol.Netwerk && !l.IsOverleden);

    public LidBeeld? Lid(PersoonId? id) => leden.FirstOrDefault(l => l.Id == id);

    public string Kort(PersoonId? id) => Lid(id)?.Kort ?? "";

    /// <summary>"9 jaar" of a child, "34" of an adult.</summary>
    public string? Leeftijd(LidBeeld lid) => lid.Geboorte.LeeftijdOp(vandaag) is not { } leeftijd ? null
        : leeftijd.Minstens >= 18 ? leeftijd.ToString().Replace(" jaar", "", StringComparison.Ordinal)
        : leeftijd.ToString();

    public string Regel(LidBeeld lid) => string.Join(" · ", (lid.IsKind ? VanKind(lid) : VanVolwassene(lid)).Where(d => !string.IsNullOrEmpty(d)));

    /// <summary>The badge at the right: kind, ouder, or that nobody spoke with a parent with authority for weeks.</summary>
    public (string Tekst, bool Stil) Label(LidBeeld lid)
    {
        // Not from a part of the contacts: who looks together sees only some of them.
        if (alleContacten && HeeftGezag(lid.Id) && Dagen(lid) is { } dagen && dagen >= CasusTermijnen.Lijst["ouder-stil"].Dagen)
        {
            return (lid.LaatstGesproken is null ? "nog niet gesproken" : $"{DateText.Weeks(dagen)} niet gesproken", true);
        }

        return (lid.Rol switch
        {
            GezinsRol.Kind => "kind",
            GezinsRol.Ouder => "ouder",
            GezinsRol.Verzorger => "verzorger",
            _ => "gezin",
        }, false);
    }

    /// <summary>Who with authority was spoken with less lately than the other (R1-026, K19).</summary>
    public IReadOnlyList<StilleOuder> Stil => StilleOuder.Van(
        leden.Where(l => l.IsKind && !l.IsOverleden).Select(k => k.Gezag.SelectMany(g => g.Houders).ToList()),
        [.. leden.Where(l => !l.IsOverleden).Select(l => new OuderContact(l.Id, l.Kort, l.LaatstGesproken))]);

    private bool HeeftGezag(PersoonId persoon) => leden.Any(kind => kind.Gezag.Any(g => g.Houders.Contains(persoon)));

    private int Dagen(LidBeeld lid) => vandaag.DayNumber - (lid.LaatstGesproken ?? geopendOp).DayNumber;

    private IEnumerable<string?> VanKind(LidBeeld kind)
    {
        yield return kind.Groep is { } groep && kind.School is not null ? $"{Groep(groep)}, {kind.School}" : kind.School ?? kind.Groep;
        yield return kind.TolkGewenst ? $"{kind.Taal}, tolk gewenst" : null;
        yield return kind.Geboorte.LeeftijdOp(vandaag) is { Minstens: >= 18 } ? null : Gezag(kind);
        foreach (var maatregel in kind.Maatregelen)
        {
            var tot = maatregel.LooptTot is { } dag ? $" tot en met {DateText.Long(dag, vandaag)}" : "";
            yield return string.Join(", ", new[] { maatregel.Soort.Kort() + tot, maatregel.Uitvoerder, maatregel.Gezinsvoogd, maatregel.Telefoon }.Where(d => !string.IsNullOrEmpty(d)));
        }
    }

    private static string Groep(string groep) => groep.All(char.IsDigit) ? $"groep {groep}" : groep;

    private IEnumerable<string?> VanVolwassene(LidBeeld lid)
    {
        var rol = (lid.Rol, lid.Geslacht) switch
        {
            (GezinsRol.Ouder, Geslacht.Vrouw) => "moeder",
            (GezinsRol.Ouder, Geslacht.Man) => "vader",
            _ => null,
        };
        var apart = WoontApart(lid) ? "woont apart" : null;
        yield return string.Join(", ", new[] { rol, apart }.Where(d => d is not null));
        yield return lid.TolkGewenst ? string.Join(", ", new[] { lid.Taal, "tolk gewenst" }.Where(d => d is not null)) : lid.Taal;
        yield return lid.Kanaal switch
        {
            Kanaal.Bellen => "liefst bellen",
            Kanaal.Appen => "liefst appen",
            Kanaal.Sms => "liefst sms'en",
            Kanaal.Mailen => "liefst mailen",
            Kanaal.Brief => "liefst een brief",
            Kanaal.OpSchool => "liefst op school",
            Kanaal.Thuis => "liefst thuis",
            _ => null,
        };
    }

    /// <summary>A parent in whose home no child of the family lives all days, while another parent has another home.</summary>
    private bool WoontApart(LidBeeld lid) =>
        lid is { Rol: GezinsRol.Ouder, Huizen.Count: > 0 }
        && leden.Any(ander => ander.Rol == GezinsRol.Ouder && ander.Id != lid.Id && ander.Huizen.Count > 0
            && !ander.Huizen.Any(h => lid.Huizen.Any(eigen => eigen.Huis == h.Huis)))
        && !leden.Any(kind => kind.IsKind && kind.Huizen.Any(h => h.Wanneer is null && lid.Huizen.Any(eigen => eigen.Huis == h.Huis)));

    private string Gezag(LidBeeld kind)
    {
        if (kind.Gezag.Count == 0)
        {
            return "gezag: nog niet bekend";
        }

        var gezag = kind.Gezag[^1];
        var houders = string.Join(" en ", gezag.Houders.Select(h => Kort(h)).Append(gezag.AndereHouder).Where(naam => !string.IsNullOrEmpty(naam)));
        return gezag.Soort switch
        {
            GezagSoort.GezamenlijkOuderlijkGezag => "gezag: beide ouders",
            GezagSoort.EenhoofdigOuderlijkGezag or GezagSoort.GezamenlijkGezag => $"gezag: {houders}",
            GezagSoort.Voogdij => $"voogd: {houders}",
            GezagSoort.TijdelijkGeenGezag => "tijdelijk geen gezag",
            _ => "gezag: niet te bepalen",
        };
    }
}
