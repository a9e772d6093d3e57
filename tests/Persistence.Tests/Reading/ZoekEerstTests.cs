namespace Eenlijn.Persistence.Tests.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Search before create (K35): outside the own cases only an exact match, and of that only whom to call.</summary>
public sealed class ZoekEerstTests(World world) : IClassFixture<World>
{
    private static readonly OnzekereDatum Verjaardag = OnzekereDatum.Van(new(1992, 3, 4));

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public void Van_een_gezin_elders_bestaan_alleen_team_casusregisseur_en_nummer_en_geen_naam() => Assert.Equal(
        ["Casus", "Casusregisseur", "Team", "Telefoon"],
        typeof(BekendGezin).GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("Sanne de Çelik")]
    [InlineData("sanne de celik")]
    [InlineData("SANNE DE CELÍK")]
    public async Task Hoofdletters_en_accenten_maken_voor_een_exacte_naam_niet_uit(string naam)
    {
        var (zoeker, casus) = await BeginAsync("Çelik");

        var gevonden = Assert.Single(await EldersAsync(zoeker, naam, Verjaardag), g => g.Casus == casus.Id);

        Assert.Equal(("Team Zuid", "Karim Said", "020 555 01 17"), (gevonden.Team, gevonden.Casusregisseur, gevonden.Telefoon));
    }

    [Theory]
    [InlineData("Sanne de Yildis", 4)]
    [InlineData("Sanne Yildiz", 4)]
    [InlineData("Sanne de Yildi", 4)]
    [InlineData("Yildiz", 4)]
    [InlineData("Sanne", 4)]
    [InlineData("Sanne de Yildiz", 5)]
    public async Task Wat_er_alleen_op_lijkt_geeft_niets(string naam, int dag)
    {
        var (zoeker, _) = await BeginAsync("Yildiz");

        Assert.Empty(await EldersAsync(zoeker, naam, OnzekereDatum.Van(new(1992, 3, dag))));
    }

    [Fact]
    public async Task Het_zoeken_staat_in_het_logboek_van_die_casus_zonder_de_woorden()
    {
        var (zoeker, casus) = await BeginAsync("Gezocht");

        await EldersAsync(zoeker, "Sanne de Gezocht", Verjaardag);

        await using var db = world.Database.NewContext();
        var regel = Assert.Single(await db.Set<Logregel>().Where(r => r.Dossier == casus.Id && r.Soort == LogSoort.Gezocht).ToListAsync(Ct));
        Assert.Equal((zoeker.Id, "BekendElders", null), (regel.Medewerker, regel.Gebeurtenis, regel.Velden));
    }

    [Fact]
    public async Task Ook_zoeken_dat_niets_vindt_staat_in_het_logboek()
    {
        var (zoeker, _) = await BeginAsync("Aanwezig");

        await EldersAsync(zoeker, "Niemand Ergens", Verjaardag);

        await using var db = world.Database.NewContext();
        Assert.True(await db.Set<Logregel>().AnyAsync(r => r.Medewerker == zoeker.Id && r.Dossier == null && r.Soort == LogSoort.Gezocht, Ct));
    }

    [Fact]
    public async Task Een_eigen_casus_is_niet_elders_maar_wel_dichtbij()
    {
        var (_, casus) = await BeginAsync("Dichtbij");
        var karim = await KarimAsync(casus);

        Assert.Empty(await EldersAsync(karim, "Sanne de Dichtbij", Verjaardag));
        var eigen = Assert.Single(await EigenAsync(karim, "sanne de dichtbij", new Geboorte.Geboren(Verjaardag)));
        Assert.Equal((casus.Gezin.Id, casus.Moeder.Id, casus.Id), (eigen.Gezin, eigen.Persoon, eigen.Casus));
    }

    [Fact]
    public async Task Dichtbij_telt_een_onbekende_geboortedatum_mee_en_een_andere_niet()
    {
        var (_, casus) = await BeginAsync("Onbekend");
        var karim = await KarimAsync(casus);

        Assert.Single(await EigenAsync(karim, "Sanne de Onbekend", Geboorte.NietBekend));
        Assert.Empty(await EigenAsync(karim, "Sanne de Onbekend", new Geboorte.Geboren(OnzekereDatum.Van(new(1993, 3, 4)))));
    }

    [Fact]
    public async Task Een_gezin_uit_een_aanmelding_van_het_team_is_dichtbij_tot_een_ander_haar_oppakt()
    {
        var team = await world.Data.TeamAsync();
        var (mirjam, tess) = (await world.Data.MedewerkerAsync(team), await world.Data.MedewerkerAsync(team, "Tess", "Vos"));
        var aanmelding = await world.Data.AanmeldingAsync(mirjam, achternaam: "Teamvraag");

        var eigen = Assert.Single(await EigenAsync(tess, "Iris Teamvraag", Geboorte.NietBekend));

        Assert.Equal((aanmelding.Gezin.Id, null, aanmelding.Aanmelding.Id), (eigen.Gezin, eigen.Casus, eigen.Aanmelding));
        await using (var db = world.Database.NewContext())
        {
            await db.Database.ExecuteSqlAsync($"UPDATE aanmelding SET status = 'Toegewezen' WHERE id = {aanmelding.Aanmelding.Id.Value}", Ct);
        }

        Assert.Empty(await EigenAsync(tess, "Iris Teamvraag", Geboorte.NietBekend));
    }

    private async Task<(Medewerker Zoeker, TestCasus Casus)> BeginAsync(string achternaam)
    {
        var zuid = await world.Data.TeamAsync("Team Zuid");
        var karim = await world.Data.MedewerkerAsync(zuid, "Karim", "Said");
        var zoeker = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        return (zoeker, await world.Data.CasusAsync(karim, achternaam));
    }

    private async Task<Medewerker> KarimAsync(TestCasus casus)
    {
        var id = casus.Casus.HuidigeRegie.Medewerker;
        await using var db = world.Database.NewContext();
        return await db.Set<Medewerker>().SingleAsync(m => m.Id == id, Ct);
    }

    private async Task<IReadOnlyList<BekendGezin>> EldersAsync(Medewerker wie, string naam, OnzekereDatum geboren)
    {
        await using var scope = world.Data.As(wie);
        var found = await scope.ServiceProvider.GetRequiredService<BekendElders>().ZoekAsync(naam, geboren, Ct);
        await scope.ServiceProvider.GetRequiredService<ReadLog>().WriteAsync(Ct);
        return found;
    }

    private async Task<IReadOnlyList<EigenGezin>> EigenAsync(Medewerker wie, string naam, Geboorte geboorte)
    {
        await using var scope = world.Data.As(wie);
        return await scope.ServiceProvider.GetRequiredService<EigenGezinnen>().ZoekAsync(naam, geboorte, Ct);
    }
}
