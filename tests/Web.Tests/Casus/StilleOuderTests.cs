namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

public sealed class StilleOuderTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R1-026")]
    public async Task Na_een_gesprek_met_de_ene_ouder_staat_er_dat_de_andere_nog_niet_gesproken_is()
    {
        var mirjam = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        var casus = await host.Data.CasusAsync(mirjam);
        var vader = await host.Data.GezinslidAsync(casus, "Murat", GezinsRol.Ouder, new(1988, 1, 9));
        await host.Data.GezinslidAsync(casus, "Bilal", GezinsRol.Ouder, new(1980, 1, 9));
        await host.Data.SaveAsync(Gezag.Vastleggen(new(casus.Kind.Id, GezagSoort.GezamenlijkOuderlijkGezag, [casus.Moeder.Id, vader.Id])).Value);
        using var client = await host.AsAsync(mirjam);
        string[] bladzijden = [$"/casus/{casus.Id.Value}", $"/casus/{casus.Id.Value}/contacten"];
        await StaatAsync(false, "Weten beide ouders hetzelfde?");

        await ContactAsync(-5, ContactUitkomst.Gesproken, casus.Moeder.Id);
        await StaatAsync(true, "Met Murat is nog niet gesproken.");
        // Somebody without authority is not asked for, and a voicemail is no contact (K19).
        await StaatAsync(false, "Met Bilal");
        await ContactAsync(-4, ContactUitkomst.NietBereikt, vader.Id);
        await StaatAsync(true, "Met Murat is nog niet gesproken.");
        await ContactAsync(-3, ContactUitkomst.Gesproken, vader.Id);
        await StaatAsync(true, "Met Sanne is niet gesproken sinds");
        await ContactAsync(-2, ContactUitkomst.Gesproken, vader.Id, casus.Moeder.Id);
        await StaatAsync(false, "Weten beide ouders hetzelfde?");

        async Task StaatAsync(bool wel, string tekst)
        {
            foreach (var bladzijde in bladzijden)
            {
                var staat = (await client.GetAsync(bladzijde)).One("main").TextContent;
                Assert.True(wel == staat.Contains(tekst, StringComparison.Ordinal), $"{bladzijde}: {tekst}");
            }
        }

        async Task ContactAsync(int dagen, ContactUitkomst uitkomst, params PersoonId[] met) => await host.Data.SaveAsync(Contact.Noteren(
            casus.Id,
            new() { Op = host.Data.Vandaag.AddDays(dagen), Soort = ContactSoort.Telefoon, Uitkomst = uitkomst, Pet = Pet.Hulpverlener, Personen = met, Verslag = "Over school." },
            mirjam.Id,
            host.Data.ZichtOver(ZichtbaarVoor.Medewerkers, met),
            host.Data.Vandaag).Value);
    }
}
