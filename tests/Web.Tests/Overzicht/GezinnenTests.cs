namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence;
using Eenlijn.Web.Tests.Casus;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class GezinnenTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task De_lijst_staat_op_naam_zonder_voorvoegsel_of_op_wat_aandacht_vraagt()
    {
        using var scene = await CasusScene.CreateAsync(host);
        await host.Data.CasusAsync(scene.Mirjam, "van der Berg");
        var zwaar = await host.Data.CasusAsync(scene.Mirjam, "Zandstra");
        await host.Data.SaveAsync(ZorgOverVeiligheid.Melden(
            zwaar.Id, new("geschreeuw", "juf", scene.Mirjam.Id, scene.Vandaag.AddDays(3)), scene.Mirjam.Id, new(Domain.Toestemming.ZichtbaarVoor.Medewerkers, [zwaar.Kind.Id]), scene.Vandaag).Value);

        Assert.Equal(["van der Berg", "Voorbeeld", "Zandstra"], (await scene.Client.GetAsync("/gezinnen")).Texts("tbody th"));
        Assert.Equal(["Zandstra", "van der Berg", "Voorbeeld"], (await scene.Client.GetAsync("/gezinnen?op=Aandacht")).Texts("tbody th"));
        Assert.Single((await scene.Client.GetAsync("/gezinnen?gesloten=true")).Texts(".el-empty"));
    }

    [Fact]
    public async Task Zoeken_gebeurt_in_de_eigen_lijst_en_elk_getoond_gezin_staat_in_het_logboek()
    {
        using var scene = await CasusScene.CreateAsync(host);
        var berg = await host.Data.CasusAsync(scene.Mirjam, "Bergström");

        var page = await scene.Client.PostAsync("/gezinnen", ("Zoek", "bergstrom"));

        Assert.Equal("Bergström", Assert.Single(page.Texts("tbody th")));
        await using var scope = host.Services.CreateAsyncScope();
        Domain.Kernel.CasusId? id = berg.Id;
        var gelezen = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>()
            .CountAsync(r => r.Dossier == id && r.Soort == LogSoort.Gelezen && r.Gebeurtenis == "Gezinnen", TestContext.Current.CancellationToken);
        Assert.Equal(2, gelezen);
    }
}
