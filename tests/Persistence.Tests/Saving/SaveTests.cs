namespace Eenlijn.Persistence.Tests.Saving;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>What goes along with every save: version, log, and all of it or nothing.</summary>
public sealed class SaveTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Een_nieuw_gezin_begint_bij_versie_nul()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);

        Assert.Equal(0, (await LoadAsync(gezin.Id)).Version);
    }

    [Fact]
    public async Task De_versie_stijgt_een_keer_per_keer_bewaren_ook_als_alleen_een_onderdeel_verandert()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        var kind = await world.Data.PersoonAsync("Noor", "Jansen");
        var moeder = await world.Data.PersoonAsync("Iris", "Jansen");

        await ChangeAsync(gezin.Id, g =>
        {
            g.LidToevoegen(kind.Id, GezinsRol.Kind, null);
            g.LidToevoegen(moeder.Id, GezinsRol.Ouder, null);
        });

        Assert.Equal(1, (await LoadAsync(gezin.Id)).Version);
    }

    [Fact]
    public async Task Bewaren_zonder_wijziging_verhoogt_de_versie_niet()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);

        await ChangeAsync(gezin.Id, g => g.NaamWijzigen("Jansen"));

        Assert.Equal(0, (await LoadAsync(gezin.Id)).Version);
    }

    [Fact]
    public async Task Elke_gebeurtenis_geeft_een_regel_met_wie_in_welke_rol_en_wanneer()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        world.Klok.Vooruit(TimeSpan.FromMinutes(5));

        await using (var scope = world.Data.As(mirjam, Rol.Gedragswetenschapper))
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            (await db.Set<Gezin>().SingleAsync(g => g.Id == gezin.Id, Ct)).NaamWijzigen("Jansen – Smit");
            await db.SaveChangesAsync(Ct);
        }

        var regel = (await LogAsync(gezin.Id.Value)).Single(r => r.Gebeurtenis == nameof(GezinGewijzigd));
        Assert.Equal((mirjam.Id, Rol.Gedragswetenschapper, LogSoort.Gewijzigd), (regel.Medewerker, regel.Rol, regel.Soort));
        Assert.Equal(world.Klok.Nu.UtcDateTime, regel.Op);
        Assert.Equal(DateTimeKind.Utc, regel.Op.Kind);
        Assert.Equal("naam", regel.Velden);
    }

    [Fact]
    public async Task Kan_de_regel_niet_worden_geschreven_dan_is_er_niets_bewaard()
    {
        await using var own = await WithoutLogAsync();
        await using var scope = own.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Add(Gezin.Toevoegen("Jansen").Value);

        await Assert.ThrowsAnyAsync<DbUpdateException>(() => db.SaveChangesAsync(Ct));

        await using var later = own.Data.As(null);
        Assert.Equal(0, await later.ServiceProvider.GetRequiredService<AppDbContext>().Set<Gezin>().CountAsync(Ct));
    }

    [Fact]
    public async Task Wie_het_conflict_verliest_laat_geen_regel_achter()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        await using var first = world.Data.As(null);
        await using var second = world.Data.As(null);
        (await TrackAsync(first, gezin.Id)).NaamWijzigen("Jansen – Smit");
        (await TrackAsync(second, gezin.Id)).NaamWijzigen("Jansen – Visser");

        var won = await first.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct);
        var lost = await second.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct);

        Assert.True(won.IsSuccess);
        Assert.Equal(Store.Conflict, Assert.Single(lost.Errors));
        Assert.Equal("Jansen – Smit", (await LoadAsync(gezin.Id)).Naam);
        Assert.Single(await LogAsync(gezin.Id.Value), r => r.Gebeurtenis == nameof(GezinGewijzigd));
    }

    [Fact]
    public async Task Een_formulier_met_een_oude_versie_wordt_geweigerd()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        await ChangeAsync(gezin.Id, g => g.NaamWijzigen("Jansen – Smit"));
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var current = await TrackAsync(scope, gezin.Id);
        db.Entry(current).Property(g => g.Version).OriginalValue = 0;
        current.NaamWijzigen("Jansen – Visser");

        var result = await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct);

        Assert.Equal(Store.Conflict, Assert.Single(result.Errors));
    }

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Een_wijziging_zonder_gebeurtenis_gaat_niet_door(EntityState state)
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Entry(await TrackAsync(scope, gezin.Id)).State = state;

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    [Theory]
    [InlineData(EntityState.Added)]
    [InlineData(EntityState.Modified)]
    [InlineData(EntityState.Deleted)]
    public async Task Een_onderdeel_dat_wijzigt_zonder_gebeurtenis_van_zijn_geheel_gaat_niet_door(EntityState state)
    {
        var gezin = await MetHuisAsync();
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var geladen = await TrackAsync(scope, gezin);

        // Two levels below the root: an address belongs to a home, and that to the family.
        db.Entry(geladen.Huishoudens[0].Adressen[0]).State = state;

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task Een_onderdeel_dat_wijzigt_met_een_gebeurtenis_van_een_ander_geheel_gaat_niet_door()
    {
        var gezin = await MetHuisAsync();
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Entry((await TrackAsync(scope, gezin)).Huishoudens[0]).State = EntityState.Modified;
        db.Add(Gezin.Toevoegen("Ander").Value);

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(Ct));
    }

    [Fact]
    public async Task Een_onderdeel_toevoegen_wijzigen_en_weghalen_geeft_elk_een_regel()
    {
        var gezin = await MetHuisAsync();
        await ChangeAsync(gezin, g => g.Verhuizen(g.Huishoudens[0].Id, new("Gracht", "2", null, "Voorbeeldstad"), new(2026, 1, 1), false));

        Assert.Equal(2, (await LogAsync(gezin.Value)).Count(r => r.Gebeurtenis == nameof(HuishoudenVerhuisd)));
    }

    [Fact]
    public async Task Synchroon_bewaren_gaat_niet_want_dan_blijft_het_logboek_achter()
    {
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Add(Gezin.Toevoegen("Jansen").Value);

        Assert.Throws<NotSupportedException>(() => db.SaveChanges());
    }

    [Theory]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public async Task Een_moment_dat_geen_utc_is_wordt_niet_bewaard(DateTimeKind kind)
    {
        await using var scope = world.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        db.Add(new Logregel { Id = Guid.CreateVersion7(), Op = new DateTime(2026, 11, 22, 10, 0, 0, kind), Gebeurtenis = "proef" });

        var refused = await Assert.ThrowsAnyAsync<Exception>(() => db.SaveChangesAsync(Ct));

        Assert.Contains("UTC", refused.GetBaseException().Message, StringComparison.Ordinal);
    }

    private async Task<GezinId> MetHuisAsync()
    {
        var gezin = await world.Data.SaveAsync(Gezin.Toevoegen("Jansen").Value);
        await ChangeAsync(gezin.Id, g => g.Verhuizen(g.HuishoudenToevoegen("bij moeder").Value.Id, new("Kade", "1", null, "Voorbeeldstad"), null, false));
        return gezin.Id;
    }

    private static async Task<World> WithoutLogAsync()
    {
        var own = new World();
        await own.InitializeAsync();
        await using var context = own.Database.NewContext();
        await context.Database.ExecuteSqlRawAsync("DROP TABLE logregel", Ct);
        return own;
    }

    private static Task<Gezin> TrackAsync(AsyncServiceScope scope, GezinId id) =>
        scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Gezin>().SingleAsync(g => g.Id == id, Ct);

    private async Task ChangeAsync(GezinId id, Action<Gezin> change)
    {
        await using var scope = world.Data.As(null);
        change(await TrackAsync(scope, id));
        Assert.True((await scope.ServiceProvider.GetRequiredService<Store>().SaveAsync(Ct)).IsSuccess);
    }

    private async Task<Gezin> LoadAsync(GezinId id)
    {
        await using var scope = world.Data.As(null);
        return await TrackAsync(scope, id);
    }

    private async Task<List<Logregel>> LogAsync(Guid root)
    {
        await using var context = world.Database.NewContext();
        return await context.Set<Logregel>().Where(r => r.ObjectId == root).ToListAsync(Ct);
    }
}
