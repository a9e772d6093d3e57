namespace Eenlijn.Web.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A version that begins later; has a host of its own, because nothing can begin before it any more.</summary>
public sealed class WerkwijzeLaterTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Overzicht = "/beheer/model";

    [Fact]
    public async Task Wat_later_begint_geldt_nu_nog_niet_en_op_die_dag_vanzelf()
    {
        var beheerder = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Bea", "Heer", Rol.FunctioneelBeheerder);
        using var client = await host.AsAsync(beheerder);
        var dag = host.Data.Vandaag.AddDays(9);
        var goed = await client.PostAsync(
            $"{Overzicht}/contra-indicatie", [("Input.Vraag", "Komt dit later?"), ("Input.Route", "Ja."), ("Input.Waarom", "later"), .. CasusScene.Datum("Input.Vanaf", dag)]);

        Assert.Equal(Overzicht, goed.Location);
        Assert.DoesNotContain(host.Services.GetRequiredService<GeldendeWerkwijze>().Model.Contraindicaties, c => c.Vraag == "Komt dit later?");
        Assert.Contains("Komt dit later?", (await client.GetAsync(Overzicht)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Komt dit later?", (await client.GetAsync("/werkwijze")).Text, StringComparison.Ordinal);
        Assert.Equal(422, (await client.PostAsync($"{Overzicht}/afspraken", [("Input.Waarom", "eerder"), .. CasusScene.Datum("Input.Vanaf", dag.AddDays(-1))])).Status);
        await using (var db = host.Database.NewContext())
        {
            Assert.True(await db.Set<Werkwijze>().AnyAsync(w => w.Vanaf == dag, TestContext.Current.CancellationToken));
        }

        host.Klok.Nu += TimeSpan.FromDays(9);
        Assert.Contains(host.Services.GetRequiredService<GeldendeWerkwijze>().Model.Contraindicaties, c => c.Vraag == "Komt dit later?");
    }
}
