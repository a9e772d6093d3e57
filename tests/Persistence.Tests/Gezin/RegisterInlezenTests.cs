namespace Eenlijn.Persistence.Tests.Gezin;

using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Each test in a register of its own.</summary>
public sealed class RegisterInlezenTests(ITestOutputHelper output) : IAsyncLifetime
{
    private readonly World _world = new();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _world.InitializeAsync();

    public ValueTask DisposeAsync() => _world.DisposeAsync();

    [Fact]
    [Eis("R1-025")]
    public async Task Vijfduizend_personen_lezen_een_keer_in_en_daarna_verandert_niets()
    {
        var json = FictievePersonen.AlsJson(5000);
        var klok = Stopwatch.StartNew();
        var eerst = await LeesAsync(json);
        output.WriteLine($"5,000 persons in {klok.Elapsed.TotalSeconds:0.0} s");
        klok.Restart();
        var daarna = await LeesAsync(json);
        output.WriteLine($"the same again in {klok.Elapsed.TotalSeconds:0.0} s");

        Assert.Equal((InlezingStand.Klaar, 5000, 5000, 0), (eerst.Stand, eerst.Totaal, eerst.Nieuw, eerst.Geweigerd));
        Assert.Equal((InlezingStand.Klaar, 0, 0, 5000), (daarna.Stand, daarna.Nieuw, daarna.Gewijzigd, daarna.Gelijk));
        await using var scope = _world.Data.As(null);
        Assert.Equal(5000, await scope.ServiceProvider.GetRequiredService<RegisterStand>().AantalAsync(Ct));
        Assert.Empty(await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Persoon>().ToListAsync(Ct));
    }

    [Fact]
    public async Task Wat_geweigerd_wordt_staat_er_met_zijn_plaats_en_reden_en_zonder_gegevens()
    {
        var goed = FictievePersonen.Maken(3);
        var zonderNaam = FictievePersonen.Persoon("999999990", "Geheimzinnig", null, "Weg", FictievePersonen.Datum(new(2000, 1, 1)));
        zonderNaam.Remove("naam");
        var list = new JsonArray(
            goed[0]!.DeepClone(),
            FictievePersonen.Persoon("123456789", "Fout", null, "Nummer", FictievePersonen.Datum(new(2000, 1, 1))),
            zonderNaam,
            goed[0]!.DeepClone(),
            FictievePersonen.Persoon((string)goed[1]!["burgerservicenummer"]!, "Later", null, "Geboren", FictievePersonen.Datum(new(2099, 1, 1))),
            JsonValue.Create("geen persoon"),
            FictievePersonen.Persoon((string)goed[2]!["burgerservicenummer"]!, "Rare", null, "Datum", new() { ["type"] = "Datum", ["datum"] = "2001-02-30" }));

        var inlezing = await LeesAsync(Encoding.UTF8.GetBytes(list.ToJsonString()));

        Assert.Equal((7, 6), (inlezing.Totaal, inlezing.Geweigerd));
        var redenen = inlezing.Weigeringen.OrderBy(w => w.Positie).ToList();
        Assert.Equal([2, 3, 4, 5, 6, 7], redenen.Select(w => w.Positie));
        Assert.Contains("burgerservicenummer", redenen[0].Reden, StringComparison.Ordinal);
        Assert.Contains("geslachtsnaam ontbreekt", redenen[1].Reden, StringComparison.Ordinal);
        Assert.Contains("eerder in het bestand", redenen[2].Reden, StringComparison.Ordinal);
        Assert.Contains("toekomst", redenen[3].Reden, StringComparison.Ordinal);
        Assert.DoesNotContain(redenen, w => w.Reden.Contains("Geheimzinnig", StringComparison.Ordinal) || w.Reden.Any(char.IsAsciiDigit));
        await using var scope = _world.Data.As(null);
        var regels = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().Where(r => r.ObjectId == inlezing.Id.Value).Select(r => r.Gebeurtenis).ToListAsync(Ct);
        Assert.Equal([nameof(RegisterBijgewerkt), nameof(RegisterInlezenAfgerond), nameof(RegisterInlezenBegonnen)], regels.Order());
    }

    [Theory]
    [InlineData("{ niets", "geen geldige JSON")]
    [InlineData("{\"type\":\"x\"}", "geen lijst van personen")]
    public async Task Een_bestand_dat_geen_lijst_is_wordt_heel_geweigerd(string json, string melding)
    {
        var inlezing = await LeesAsync(Encoding.UTF8.GetBytes(json));

        Assert.Equal(InlezingStand.Mislukt, inlezing.Stand);
        Assert.Contains(melding, inlezing.Melding, StringComparison.Ordinal);
    }

    [Fact]
    [Eis("R1-025")]
    public async Task Alleen_wie_precies_genoemd_wordt_is_te_vinden_met_zijn_gezin_erbij()
    {
        var personen = FictievePersonen.Maken(60);
        await LeesAsync(Encoding.UTF8.GetBytes(personen.ToJsonString()));
        await using var scope = _world.Data.As(null);
        var zoeker = scope.ServiceProvider.GetRequiredService<Registerzoeker>();
        // The second family: two parents and two children.
        var kind = (string)personen[5]!["burgerservicenummer"]!;

        var opNummer = await zoeker.ZoekAsync(Zoek(null, null, kind), Ct);
        var opNaam = await zoeker.ZoekAsync(Zoek(opNummer!.Roepnaam, opNummer) with { Geboorte = opNummer.Geboorte }, Ct);

        Assert.Equal(kind, opNaam!.Bsn);
        Assert.Null(await zoeker.ZoekAsync(Zoek(opNummer.Roepnaam, opNummer), Ct));
        Assert.Null(await zoeker.ZoekAsync(Zoek("Iemand", opNummer) with { Geboorte = opNummer.Geboorte }, Ct));
        var gezin = await zoeker.GezinVanAsync(opNaam, Ct);
        Assert.Equal(4, gezin.Count);
        Assert.Equal(2, gezin.Count(p => p.Kinderen.Count > 0));
    }

    private static PersoonGegevens Zoek(string? roepnaam, RegisterGegevens? zoals, string? bsn = null) =>
        new(Persoonsnaam.Create(roepnaam ?? "x", null, zoals?.Tussenvoegsel, zoals?.Achternaam).Value) { Bsn = bsn is null ? null : Bsn.Create(bsn).Value };

    [Fact]
    [Eis("R1-025")]
    public async Task Wie_te_lang_in_geen_bestand_stond_gaat_uit_de_kopie_en_dat_staat_in_het_log()
    {
        var eerst = await LeesAsync(FictievePersonen.AlsJson(620));
        _world.Klok.Vooruit(GezinsTermijnen.Registerkopie.Dagen);
        await LeesAsync(FictievePersonen.AlsJson(100));
        Assert.Equal(0, await OpruimenAsync());

        _world.Klok.Vooruit(1);

        Assert.Equal(520, await OpruimenAsync());
        Assert.Equal(0, await OpruimenAsync());
        await using var scope = _world.Data.As(null);
        Assert.Equal(100, await scope.ServiceProvider.GetRequiredService<RegisterStand>().AantalAsync(Ct));
        Assert.Equal(520, (await scope.ServiceProvider.GetRequiredService<RegisterStand>().EenAsync(eerst.Id, Ct))!.Opgeruimd);
        Assert.Equal(2, await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().CountAsync(l => l.Gebeurtenis == nameof(RegisterkopieOpgeruimd), Ct));
    }

    private async Task<int> OpruimenAsync()
    {
        await using var scope = _world.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<RegisterOpruimer>().OpruimenAsync(Ct);
    }

    private async Task<RegisterInlezing> LeesAsync(byte[] json)
    {
        await using var scope = _world.Data.As(null);
        var inlezer = scope.ServiceProvider.GetRequiredService<RegisterInlezer>();
        return await inlezer.LeesAsync(await inlezer.BeginAsync(null, Ct), new MemoryStream(json), alleenTestnummers: true, null, Ct);
    }
}
