namespace Eenlijn.Web.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A case with its casusregisseur signed in, a colleague of the team, and what is stored afterwards.</summary>
internal sealed class CasusScene : IDisposable
{
    private readonly WebHost _host;

    private CasusScene(WebHost host, Medewerker mirjam, Medewerker karim, TestCasus casus, PageClient client)
    {
        _host = host;
        Mirjam = mirjam;
        Karim = karim;
        Casus = casus;
        Client = client;
    }

    public Medewerker Mirjam { get; }

    public Medewerker Karim { get; }

    public TestCasus Casus { get; }

    /// <summary>Mirjam's window.</summary>
    public PageClient Client { get; }

    public string Url => $"/casus/{Casus.Id.Value}";

    public string Moeder => Casus.Moeder.Id.Value.ToString();

    public string Kind => Casus.Kind.Id.Value.ToString();

    public Zicht Zicht => new(ZichtbaarVoor.Medewerkers, [Casus.Moeder.Id]);

    public DateOnly Vandaag => _host.Data.Vandaag;

    public static async Task<CasusScene> CreateAsync(WebHost host)
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        return new(host, mirjam, karim, await host.Data.CasusAsync(mirjam), await host.AsAsync(mirjam));
    }

    /// <summary>Day, month and year of a date, as its three fields send them.</summary>
    public static (string Name, string? Value)[] Datum(string veld, DateOnly dag) =>
        [($"{veld}.Dag", $"{dag.Day}"), ($"{veld}.Maand", $"{dag.Month}"), ($"{veld}.Jaar", $"{dag.Year}")];

    public async Task<List<T>> RecordsAsync<T>()
        where T : PersoonsRecord, IVanCasus
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var id = Casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().AsNoTracking().Where(r => r.CasusId == id).OrderBy(r => r.Id).ToListAsync();
    }

    public async Task<Casus> NuAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var id = Casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Casus>().AsNoTracking().SingleAsync(c => c.Id == id);
    }

    /// <summary>Names of the events that the log of the case holds.</summary>
    public async Task<List<string>> LogAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        CasusId? id = Casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().AsNoTracking()
            .Where(r => r.Dossier == id && r.Soort == LogSoort.Gewijzigd).OrderBy(r => r.Id).Select(r => r.Gebeurtenis).ToListAsync();
    }

    public void Dispose() => Client.Dispose();
}
