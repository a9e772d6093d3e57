namespace Eenlijn.Persistence.Tests.Reading;

using System.Data.Common;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

public sealed class LogWriterTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(150)]
    [Eis("R1-112")]
    public async Task Alle_regels_van_een_bladzijde_staan_in_het_log_ook_als_het_er_veel_zijn(int aantal)
    {
        var spoor = $"alle-{aantal}";

        await WriteAsync([.. Enumerable.Range(0, aantal).Select(_ => Regel(spoor))]);

        Assert.Equal(aantal, await CountAsync(spoor));
    }

    [Fact]
    [Eis("R1-112")]
    public async Task Lukt_een_regel_niet_dan_staat_er_geen_en_weet_wie_las_dat()
    {
        var dubbel = Regel("geen");
        var regels = Enumerable.Range(0, 70).Select(_ => Regel("geen")).Append(dubbel).Append(dubbel).ToList();

        await Assert.ThrowsAnyAsync<DbException>(() => WriteAsync(regels));

        Assert.Equal(0, await CountAsync("geen"));
        await WriteAsync([Regel("daarna")]);
        Assert.Equal(1, await CountAsync("daarna"));
    }

    private static Logregel Regel(string spoor) => new()
    {
        Id = Guid.CreateVersion7(),
        Op = new DateTime(2026, 6, 2, 10, 0, 0, DateTimeKind.Utc),
        Gebeurtenis = "proef",
        Spoor = spoor,
    };

    private async Task WriteAsync(IReadOnlyList<Logregel> regels)
    {
        await using var scope = world.Data.As(null);
        await scope.ServiceProvider.GetRequiredService<LogWriter>().WriteAsync(regels, Ct);
    }

    private async Task<int> CountAsync(string spoor)
    {
        await using var scope = world.Data.As(null);
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().CountAsync(l => l.Spoor == spoor, Ct);
    }
}
