namespace Eenlijn.Persistence.Tests.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Search within the own cases, alike on both engines.</summary>
public sealed class ZoekerTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Yildirim")]
    [InlineData("YILDIRIM")]
    [InlineData("Jildirim")]
    [InlineData("yildrim")]
    [InlineData("yıldırm")]
    [InlineData("Sane de Yildirim")]
    [InlineData("elif")]
    [InlineData("Elief")]
    [InlineData("yild")]
    public async Task Een_naam_met_een_fout_een_ander_teken_of_een_begin_vindt_het_gezin(string zoek)
    {
        var (mirjam, casus) = await BeginAsync("Yıldırım");

        Assert.Contains(await ZoekAsync(mirjam, zoek), t => t.Casus == casus.Id);
    }

    [Theory]
    [InlineData("Bakker")]
    [InlineData("y")]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("'; drop table persoon; --")]
    public async Task Wat_er_niet_op_lijkt_vindt_niets(string zoek)
    {
        var (mirjam, _) = await BeginAsync("Yıldırım");

        Assert.Empty(await ZoekAsync(mirjam, zoek));
    }

    [Fact]
    public async Task Een_school_met_een_spelfout_vindt_het_kind_dat_erop_zit()
    {
        var (mirjam, casus) = await BeginAsync("Okur");
        var school = await world.Data.OrganisatieAsync("OBS De Klimop", OrganisatieSoort.Basisschool);
        await WijzigAsync(mirjam, casus, casus.Kind.Id, g => g with { School = school.Id });

        var treffer = Assert.Single(await ZoekAsync(mirjam, "de klimob"));

        var kind = Assert.Single(treffer.Personen);
        Assert.Equal((casus.Kind.Id, "OBS De Klimop"), (kind.Id, kind.School));
    }

    [Fact]
    public async Task Wie_precies_zo_heet_staat_boven_wie_erop_lijkt()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var lijkt = await world.Data.CasusAsync(mirjam, "Jansens");
        var precies = await world.Data.CasusAsync(mirjam, "Janssen");

        Assert.Equal([precies.Id, lijkt.Id], (await ZoekAsync(mirjam, "janssen")).Select(t => t.Casus));
    }

    [Fact]
    public async Task Gezinnen_van_een_ander_worden_nooit_gevonden()
    {
        var (_, casus) = await BeginAsync("Geheimhof");
        var karim = await world.Data.MedewerkerAsync(await world.Data.TeamAsync(), "Karim", "Said");

        Assert.DoesNotContain(await ZoekAsync(karim, "Geheimhof"), t => t.Casus == casus.Id);
    }

    [Fact]
    public async Task Een_gewijzigde_naam_wordt_gevonden_en_de_oude_niet_meer()
    {
        var (mirjam, casus) = await BeginAsync("Oudenaam");
        await WijzigAsync(mirjam, casus, casus.Kind.Id, g => g with { Naam = Persoonsnaam.Create("Elif", null, null, "Zwaluw").Value });
        await WijzigAsync(mirjam, casus, casus.Moeder.Id, g => g with { Naam = Persoonsnaam.Create("Sanne", null, null, "Zwaluw").Value });

        Assert.Equal(2, Assert.Single(await ZoekAsync(mirjam, "zwalu")).Personen.Count(p => p.Score >= Naamgelijkenis.Genoeg));
        var nogGezin = Assert.Single(await ZoekAsync(mirjam, "oudenaam"));
        Assert.All(nogGezin.Personen, p => Assert.True(p.Score < Naamgelijkenis.Genoeg));
    }

    [Fact]
    public async Task Een_bsn_vindt_precies_een_persoon()
    {
        var (mirjam, casus) = await BeginAsync("Cijfer");
        await WijzigAsync(mirjam, casus, casus.Kind.Id, g => g with { Bsn = Bsn.Create("999900006").Value });

        Assert.Equal(casus.Kind.Id, Assert.Single(await ZoekAsync(mirjam, "9999 00 006")).Personen[0].Id);
    }

    [Fact]
    public async Task Wie_wordt_toegevoegd_wordt_in_eigen_gezinnen_herkend_aan_naam_en_datum_of_bsn()
    {
        var (mirjam, casus) = await BeginAsync("Merel");
        await WijzigAsync(mirjam, casus, casus.Kind.Id, g => g with { Bsn = Bsn.Create("999900031").Value });
        PersoonGegevens Nieuw(string roepnaam, string achternaam, string? geboren) => new(Persoonsnaam.Create(roepnaam, null, null, achternaam).Value)
        {
            Geboorte = geboren is null ? Geboorte.NietBekend : new Geboorte.Geboren(OnzekereDatum.Hydrate(geboren)),
        };

        Assert.Single(await PreciesAsync(mirjam, Nieuw("ELIF", "Merel", "20170601")));
        Assert.Single(await PreciesAsync(mirjam, Nieuw("Elif", "Merel", null)));
        Assert.Empty(await PreciesAsync(mirjam, Nieuw("Elif", "Merel", "20170602")));
        Assert.Empty(await PreciesAsync(mirjam, Nieuw("Elif", "Merels", "20170601")));
        Assert.Single(await PreciesAsync(mirjam, Nieuw("Iemand", "Anders", null) with { Bsn = Bsn.Create("999900031").Value }));
        Assert.Empty(await PreciesAsync(await world.Data.MedewerkerAsync(await world.Data.TeamAsync()), Nieuw("Elif", "Merel", "20170601")));
    }

    private async Task<(Medewerker Medewerker, TestCasus Casus)> BeginAsync(string achternaam)
    {
        var medewerker = await world.Data.MedewerkerAsync(await world.Data.TeamAsync());
        return (medewerker, await world.Data.CasusAsync(medewerker, achternaam));
    }

    private async Task<IReadOnlyList<GezinTreffer>> ZoekAsync(Medewerker wie, string zoek)
    {
        await using var scope = world.Data.As(wie);
        return await scope.ServiceProvider.GetRequiredService<Zoeker>().ZoekAsync(zoek, Ct);
    }

    private async Task<IReadOnlyList<GevondenPersoon>> PreciesAsync(Medewerker wie, PersoonGegevens gegevens)
    {
        await using var scope = world.Data.As(wie);
        return await scope.ServiceProvider.GetRequiredService<Zoeker>().PreciesAsync(gegevens, Ct);
    }

    private async Task WijzigAsync(Medewerker wie, TestCasus casus, PersoonId id, Func<PersoonGegevens, PersoonGegevens> anders)
    {
        await using var scope = world.Data.As(wie);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        var persoon = await dossier!.LoadPersoonAsync(id, null, Ct);
        Assert.True(persoon!.Wijzigen(anders(persoon.AlsGegevens())).IsSuccess);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Eenlijn.Persistence.Saving.Store>().SaveAsync(Ct)).IsSuccess);
    }
}
