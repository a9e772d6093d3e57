namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Parts;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Shared;

/// <summary>From what is stored to what stands above every page of a case.</summary>
internal static class CasusKoppen
{
    public static CasusKop Van(CasusHoofd hoofd, CasusTab tab, Rol? rol, DateOnly vandaag, string? samenMet = null)
    {
        var url = $"/casus/{hoofd.CasusId.Value}";
        return new()
        {
            Naam = $"Gezin {hoofd.GezinNaam}",
            Href = url,
            CasusregieNaam = hoofd.IsRegisseur ? hoofd.RegieNaam : $"nog niet toegewezen ({hoofd.RegieNaam} zoekt iemand)",
            Organisatie = hoofd.TeamNaam,
            Waarneming = hoofd.Waarnemer is { } w ? $"{w.Naam} neemt waar tot en met {DateText.Long(w.Tot, vandaag)}" : null,
            Telefoon = hoofd.Waarnemer is null ? hoofd.RegieTelefoon : hoofd.Waarnemer.Telefoon,
            RegieVanHetGezin = hoofd.RegieVanHetGezin,
            NoodtoegangTot = hoofd.NoodtoegangTot is { } tot ? Moment.Tot(tot) : null,
            SamenMet = samenMet,
            Band = samenMet is null ? Band(hoofd, $"{url}{CasusTab.Veiligheid.Pad}", vandaag) : null,
            Tabs = [.. CasusTab.Alle
                .Where(t => rol is { } r && Rollen.Mag(r, t.Handeling) && (samenMet is null || t.OokSamen))
                .Select(t => new NavigationItem(t.Tekst, url + t.Pad, t == tab))],
            Acties = samenMet is null
                ? [new("Samen kijken", $"{url}/samen-kijken"), new("Onderweg noteren", $"{url}/plan/onderweg"), new("Contact noteren", $"{url}/contact-noteren", Hoofdactie: true)]
                : [],
        };
    }

    private static CasusBand Band(CasusHoofd hoofd, string href, DateOnly vandaag)
    {
        var zorgen = hoofd.OpenZorgen switch
        {
            0 => "geen zorg open",
            1 => "één zorg open",
            null => throw new InvalidOperationException("The safety of a case stands above pages of workers only."),
            var aantal => $"{aantal} zorgen open",
        };
        if (hoofd.LaatstBekeken is not { } bekeken)
        {
            return new($"nog niet bekeken, {zorgen}", hoofd.ZorgOpnieuwOp, href, VraagtAandacht: true, TeLaat(hoofd.ZorgOpnieuwOp));
        }

        var afspraken = bekeken.Conclusie == VeiligheidConclusie.AfsprakenGelden ? ", afspraken gelden" : "";
        DateOnly?[] dagen = [bekeken.OpnieuwOp, hoofd.ZorgOpnieuwOp];
        var opnieuw = dagen.Min();
        return new(
            $"bekeken op {DateText.Long(bekeken.Op)} door {bekeken.Organisatie}{afspraken}, {zorgen}",
            opnieuw,
            href,
            VraagtAandacht: hoofd.OpenZorgen > 0 || opnieuw < vandaag,
            TeLaat(opnieuw));

        string? TeLaat(DateOnly? dag) => dag is { } op ? DateText.Overdue(op, vandaag) : null;
    }
}
