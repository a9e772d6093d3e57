namespace Eenlijn.Persistence.Tests.Samenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Reading.Samenvoegen;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class GezinnenSamenvoegenTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-025")]
    public async Task Alles_van_het_andere_gezin_verhuist_mee_en_komt_precies_terug()
    {
        var (mirjam, karim) = await TeamAsync();
        var hier = await world.Data.CasusAsync(mirjam);
        var (daar, _) = await VolleDossier.MakenAsync(world.Data, mirjam, karim);
        await LidAsync(daar, hier.Moeder.Id);
        await world.Data.AanmeldingAsync(mirjam, gegevens => gegevens with { Gezin = daar.Gezin.Id });
        await using var blik = world.Data.As(null);
        var tabellen = new Tabellen(blik.ServiceProvider.GetRequiredService<AppDbContext>());
        var kolommen = tabellen.VoorGezinnen.Where(p => p.Tabel is not "gezin_samenvoeging").ToList();
        foreach (var (tabel, kolom) in kolommen)
        {
            Assert.True(await tabellen.AantalAsync(tabel, kolom, daar.Gezin.Id.Value) > 0, $"{tabel}.{kolom} is leeg: vul VolleDossier aan");
        }

        var eerst = await tabellen.AllesAsync();

        Assert.Empty((await SamenvoegenAsync(mirjam, hier, daar)).Errors);

        var na = await tabellen.AllesAsync();
        Assert.DoesNotContain(na, rij => rij.Contains($"{daar.Gezin.Id.Value}", StringComparison.Ordinal) && !rij.StartsWith("gezin:", StringComparison.Ordinal));
        await using (var scope = world.Data.As(mirjam))
        {
            // The other case is a case of this family now, and she belongs to it once.
            var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(daar.Id, Ct))!;
            Assert.Equal(hier.Gezin.Id, dossier.GezinId);
            Assert.Equal(1, await dossier.Gezin.SelectMany(g => g.Leden).CountAsync(l => l.PersoonId == hier.Moeder.Id, Ct));
            Assert.Equal("Samen aan tafel", (await dossier.GezinsRecords<Doel>().SingleAsync(Ct)).Titel);
            Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().CountAsync(r => r.Dossier == daar.Id && r.Gebeurtenis == nameof(GezinnenSamengevoegd), Ct));
        }

        Assert.Empty((await OngedaanAsync(mirjam, hier)).Errors);
        var daarna = await tabellen.AllesAsync();
        Assert.Equal([], eerst.Except(daarna));
        Assert.Equal([], daarna.Except(eerst));
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Een_gezin_houdt_een_plan_en_wat_in_het_andere_stond_blijft_te_lezen()
    {
        var (mirjam, _) = await TeamAsync();
        var (hier, daar) = (await world.Data.CasusAsync(mirjam), await world.Data.CasusAsync(mirjam, "Voorbeelt"));
        await LidAsync(daar, hier.Moeder.Id);
        var (een, ander) = (Plan.Beginnen(hier.Gezin.Id), Plan.Beginnen(daar.Gezin.Id));
        ander.EigenKrachtVastleggen(new("rust", "samen eten", "oma", "meedenken", null), world.Data.Vandaag);
        await world.Data.SaveAllAsync(een, ander);

        Assert.Empty((await SamenvoegenAsync(mirjam, hier, daar)).Errors);

        await using (var scope = world.Data.As(mirjam))
        {
            var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(hier.Id, Ct))!;
            Assert.Equal(een.Id, await dossier.Plan.Select(p => p.Id).SingleAsync(Ct));
            var kaart = Assert.Single(await scope.ServiceProvider.GetRequiredService<Gezinssamenvoeger>().LijstAsync(dossier, Ct));
            Assert.Contains("Mensen om ons heen: oma", kaart.UitHetAnderePlan!, StringComparison.Ordinal);
        }

        Assert.Empty((await OngedaanAsync(mirjam, hier)).Errors);
        await using var terug = world.Data.As(mirjam);
        var weer = (await terug.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(daar.Id, Ct))!;
        Assert.Equal("oma", (await weer.Plan.SingleAsync(Ct)).EigenKracht.MensenOmOnsHeen);
    }

    [Fact]
    [Eis("R1-025", "R1-035")]
    public async Task Een_voorgelegd_plan_verdwijnt_nooit_onder_een_ander()
    {
        var (mirjam, _) = await TeamAsync();
        var (hier, daar) = (await world.Data.CasusAsync(mirjam), await world.Data.CasusAsync(mirjam, "Voorbeelt"));
        await LidAsync(daar, hier.Moeder.Id);
        await world.Data.SaveAsync(Plan.Beginnen(hier.Gezin.Id));
        await PlanVoorleggenAsync(mirjam, daar);

        Assert.Equal("ander-plan-voorgelegd", Assert.Single((await SamenvoegenAsync(mirjam, hier, daar)).Errors).Code);
        await PlanVoorleggenAsync(mirjam, hier);
        Assert.Equal("twee-plannen", Assert.Single((await SamenvoegenAsync(mirjam, hier, daar)).Errors).Code);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Zonder_iemand_in_beide_of_met_een_casus_van_een_ander_gebeurt_er_niets()
    {
        var (mirjam, karim) = await TeamAsync();
        var (hier, daar) = (await world.Data.CasusAsync(mirjam), await world.Data.CasusAsync(mirjam, "Voorbeelt"));
        Assert.Equal("niemand-in-beide", Assert.Single((await SamenvoegenAsync(mirjam, hier, daar)).Errors).Code);

        await LidAsync(daar, hier.Moeder.Id);
        var vanKarim = Eenlijn.Domain.Casus.Casus.Openen(daar.Gezin.Id, daar.Casus.TeamId, null, Eenlijn.Domain.Casus.RegieHouder.Regisseur(karim.Id), karim.Id, world.Data.Vandaag);
        await world.Data.SaveAsync(vanKarim);
        Assert.Equal("niet-alles-te-openen", Assert.Single((await SamenvoegenAsync(mirjam, hier, daar)).Errors).Code);

        // A family of another one can't even be put beside.
        var elders = await world.Data.CasusAsync(karim, "Elders");
        Assert.Equal("gezin-weg", Assert.Single((await SamenvoegenAsync(mirjam, hier, elders)).Errors).Code);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Kandidaten_zijn_eigen_gezinnen_met_dezelfde_mensen()
    {
        var (mirjam, karim) = await TeamAsync();
        var (hier, daar, vreemd) = (await world.Data.CasusAsync(mirjam), await world.Data.CasusAsync(mirjam, "Voorbeelt"), await world.Data.CasusAsync(karim, "Vreemd"));
        await world.Data.CasusAsync(mirjam, "Zonder");
        await LidAsync(daar, hier.Moeder.Id);
        await LidAsync(vreemd, hier.Moeder.Id);

        await using var scope = world.Data.As(mirjam);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(hier.Id, Ct))!;
        var kandidaat = Assert.Single((await scope.ServiceProvider.GetRequiredService<Dubbelen>().VindAsync(dossier, Ct)).Gezinnen);
        Assert.Equal((daar.Gezin.Id, "Sanne"), (kandidaat.Id, Assert.Single(kandidaat.InBeide)));
    }

    private async Task PlanVoorleggenAsync(Medewerker wie, TestCasus casus)
    {
        await using var scope = world.Data.As(wie);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var plan = await db.Set<Plan>().AsTracking().SingleOrDefaultAsync(p => p.GezinId == casus.Gezin.Id, Ct);
        if (plan is null)
        {
            db.Add(plan = Plan.Beginnen(casus.Gezin.Id));
        }

        var doel = Doel.Toevoegen(plan, 1, new("Rust", "Ik wil rust.", casus.Moeder.Id, "thuis"), wie.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, casus.Moeder.Id), world.Data.Vandaag).Value;
        Assert.True(plan.Voorstellen(PlanMomentopname.Maken(plan, [doel], _ => "Sanne", _ => "Mirjam", world.Data.Vandaag).NaarJson(), [new(casus.Moeder.Id, true)], wie.Id, world.Data.Vandaag).IsSuccess);
        db.Add(doel);
        await db.SaveChangesAsync(Ct);
    }

    private async Task<Result> SamenvoegenAsync(Medewerker wie, TestCasus hier, TestCasus daar)
    {
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(hier.Id, Ct))!;
        var samenvoeger = scope.ServiceProvider.GetRequiredService<Gezinssamenvoeger>();
        var beeld = await samenvoeger.BekijkAsync(dossier, daar.Gezin.Id, Ct);
        return await samenvoeger.SamenvoegenAsync(dossier, daar.Gezin.Id, new("Hetzelfde gezin.", beeld?.VersieBlijft ?? 0, beeld?.VersieAnder ?? 0), Ct);
    }

    private async Task<Result> OngedaanAsync(Medewerker wie, TestCasus casus)
    {
        await using var scope = world.Data.As(wie);
        var dossier = (await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct))!;
        var samenvoeger = scope.ServiceProvider.GetRequiredService<Gezinssamenvoeger>();
        return await samenvoeger.OngedaanMakenAsync(dossier, (await samenvoeger.LijstAsync(dossier, Ct)).Single(s => s.KanTerug).Id, "Toch twee gezinnen.", Ct);
    }

    private async Task<(Medewerker Mirjam, Medewerker Karim)> TeamAsync()
    {
        var team = await world.Data.TeamAsync();
        return (await world.Data.MedewerkerAsync(team), await world.Data.MedewerkerAsync(team, "Karim", "Said"));
    }

    private async Task LidAsync(TestCasus casus, PersoonId wie)
    {
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var gezin = (await db.FindAsync<Gezin>([casus.Gezin.Id], Ct))!;
        gezin.LidToevoegen(wie, GezinsRol.Ouder, null);
        gezin.BewonerToevoegen(gezin.HuishoudenToevoegen("bij moeder").Value.Id, wie, null, null);
        await db.SaveChangesAsync(Ct);
    }
}
