namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>What consent asks of who has the casusregie, on the day that it is due.</summary>
public sealed class VandaagToestemmingTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Antwoord = "Vraag opnieuw om een antwoord";
    private const string Herzien = "Bekijk opnieuw wie zelf kan beslissen";

    [Fact]
    [Eis("R2-102")]
    public async Task Blijft_een_antwoord_uit_of_is_een_besluit_aan_herziening_toe_dan_staat_het_bij_wie_de_casusregie_heeft()
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await host.Data.CasusAsync(mirjam);
        var dag = host.Data.Vandaag;
        var zicht = host.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Kind.Id);
        var beslist = WieBeslist.Bepaal(new(dag, ToestemmingVoor.DelenMetPartner, [casus.Kind.Id], [new(casus.Kind.Id, Geboorte.NietBekend, IsKind: true)])
        {
            Gezag = [new(casus.Kind.Id, GezagSoort.EenhoofdigOuderlijkGezag, [casus.Moeder.Id])],
        });
        var vraag = Toestemmingsvraag.Vragen(casus.Gezin.Id, new(ToestemmingVoor.DelenMetPartner, new(Naam: "de huisarts"), "samen", "hoe het gaat", null, dag.AddDays(90)), beslist, mirjam.Id, zicht, dag).Value;
        var besluit = NietInStaatBesluit.Besluiten(
            casus.Gezin.Id,
            new(casus.Moeder.Id, "geld", "ziek", karim.Id, dag.AddDays(20)) { Regime = Regime.Gegevens, Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" },
            [Leeftijdsklasse.Volwassen],
            mirjam.Id,
            ZichtbaarVoor.Medewerkers,
            dag).Value;
        await host.Data.SaveAllAsync(vraag, besluit);
        using var nu = await host.AsAsync(mirjam);
        Assert.Empty((await nu.GetAsync("/vandaag")).Texts("main strong").Intersect([Antwoord, Herzien]));
        host.Klok.Vooruit(21);
        try
        {
            using var later = await host.AsAsync(mirjam);
            var page = await later.GetAsync("/vandaag");
            Assert.Equal([Antwoord, Herzien], page.Texts("main strong").Intersect([Antwoord, Herzien]).Order(StringComparer.Ordinal).Reverse());
            Assert.Contains($"/casus/{casus.Id.Value}/toestemming/{vraag.Id.Value}", page.Links());
            using var collega = await host.AsAsync(karim);
            Assert.Empty((await collega.GetAsync("/vandaag")).Texts("main strong").Intersect([Antwoord, Herzien]));
        }
        finally
        {
            host.Klok.Vooruit(-21);
        }
    }
}
