namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A version that was planned does not come after all; has a host of its own, because the way of working is one for all.</summary>
public sealed class WerkwijzeIntrekkenTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Overzicht = "/beheer/model";

    [Fact]
    [Eis("R3-069")]
    public async Task Een_versie_die_later_begint_gaat_met_een_reden_niet_door_en_daarna_kan_wijzigen_weer_vandaag()
    {
        var beheerder = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer", Rol.FunctioneelBeheerder);
        using var client = await host.AsAsync(beheerder);
        await client.PostAsync(
            $"{Overzicht}/contra-indicatie", [("Input.Vraag", "Komt dit later?"), ("Input.Route", "Ja."), ("Input.Waarom", "later"), .. CasusScene.Datum("Input.Vanaf", host.Data.Vandaag.AddDays(300))]);
        var page = await client.GetAsync(Overzicht);

        var leeg = await client.SubmitAsync(page, [("Waarom", "")], "Intrekken");
        Assert.Equal((422, "#Waarom"), (leeg.Status, Assert.Single(leeg.ErrorSummary).Href));
        Assert.Equal(Overzicht, (await client.SubmitAsync(page, [("Waarom", "te vroeg bedacht")], "Intrekken")).Location);
        Assert.Equal(409, (await client.SubmitAsync(page, [("Waarom", "nog eens")], "Intrekken")).Status);

        Assert.Contains("te vroeg bedacht", (await client.GetAsync(Overzicht)).Text, StringComparison.Ordinal);
        host.Klok.Nu += TimeSpan.FromDays(301);
        Assert.DoesNotContain(host.Services.GetRequiredService<GeldendeWerkwijze>().Model.Contraindicaties, c => c.Vraag == "Komt dit later?");
        host.Klok.Nu -= TimeSpan.FromDays(301);
        Assert.Equal(Overzicht, (await client.PostAsync($"{Overzicht}/contra-indicatie", ("Input.Vraag", "Is er crisis?"), ("Input.Route", "Bel."), ("Input.Waarom", "nu"))).Location);
    }
}
