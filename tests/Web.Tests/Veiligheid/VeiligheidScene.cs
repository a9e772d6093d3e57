namespace Eenlijn.Web.Tests.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>A case with its casusregisseur signed in, a colleague who is involved, and what is stored afterwards.</summary>
internal sealed class VeiligheidScene : IDisposable
{
    private readonly WebHost _host;

    private VeiligheidScene(WebHost host, Medewerker mirjam, Medewerker karim, TestCasus casus, PageClient client)
    {
        _host = host;
        Mirjam = mirjam;
        Karim = karim;
        Casus = casus;
        Client = client;
    }

    public Medewerker Mirjam { get; }

    /// <summary>Involved, so that he may keep sight.</summary>
    public Medewerker Karim { get; }

    public TestCasus Casus { get; }

    public PageClient Client { get; }

    public DateOnly Vandaag => _host.Data.Vandaag;

    public string Url => $"/casus/{Casus.Id.Value}/veiligheid";

    public string Kind => Casus.Kind.Id.Value.ToString();

    public static async Task<VeiligheidScene> CreateAsync(WebHost host)
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var casus = await host.Data.CasusAsync(mirjam);
        await host.Data.SaveAsync(Betrokkenheid.Beginnen(
            casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = karim.Id }, host.Data.Vandaag, mirjam.Id, host.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value);
        return new(host, mirjam, karim, casus, await host.AsAsync(mirjam));
    }

    /// <summary>Day, month and year of a date, as its three fields send them.</summary>
    public static (string Name, string? Value)[] Datum(string veld, DateOnly dag) =>
        [($"{veld}.Dag", $"{dag.Day}"), ($"{veld}.Maand", $"{dag.Month}"), ($"{veld}.Jaar", $"{dag.Year}")];

    public Task<ZorgOverVeiligheid> ZorgAsync(ZichtbaarVoor voor = ZichtbaarVoor.Medewerkers) => _host.Data.SaveAsync(ZorgOverVeiligheid.Melden(
        Casus.Id,
        new("Elif durft niet naar huis.", "juf van groep 6", Karim.Id, Vandaag),
        Mirjam.Id,
        _host.Data.ZichtOver(voor, Casus.Kind.Id),
        Vandaag).Value);

    public async Task<List<T>> RecordsAsync<T>()
        where T : PersoonsRecord, IVanCasus
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var id = Casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<T>().AsNoTracking()
            .Where(r => r.CasusId == id).OrderBy(r => r.Id).ToListAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Names of what was written in the log of this case.</summary>
    public async Task<List<string>> LogAsync()
    {
        await using var scope = _host.Services.CreateAsyncScope();
        var id = Casus.Id;
        return await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Logregel>().AsNoTracking()
            .Where(r => r.Dossier == id && r.Soort == LogSoort.Gewijzigd).Select(r => r.Gebeurtenis).ToListAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose() => Client.Dispose();
}
