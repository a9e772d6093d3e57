namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>A worker with one family, and what a test of the plan asks of it.</summary>
internal sealed class PlanWereld : IDisposable
{
    private readonly WebHost _host;

    private PlanWereld(WebHost host, Medewerker mirjam, Medewerker collega, TestCasus casus, PageClient client)
    {
        (_host, Mirjam, Collega, Casus, Client) = (host, mirjam, collega, casus, client);
    }

    public Medewerker Mirjam { get; }

    /// <summary>Somebody of the same team, who is not involved.</summary>
    public Medewerker Collega { get; }

    public TestCasus Casus { get; }

    /// <summary>The window of the worker.</summary>
    public PageClient Client { get; }

    public string Url => $"/casus/{Casus.Id.Value}/plan";

    public DateOnly Vandaag => _host.Data.Vandaag;

    public PersoonId Sanne => Casus.Moeder.Id;

    public PersoonId Elif => Casus.Kind.Id;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public static async Task<PlanWereld> BeginAsync(WebHost host)
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        return new(host, mirjam, await host.Data.MedewerkerAsync(team, "Karim", "Said"), await host.Data.CasusAsync(mirjam), await host.AsAsync(mirjam));
    }

    /// <summary>A plan with one goal, saved by the acts of the domain.</summary>
    public async Task<(Plan Plan, Doel Doel)> MetDoelAsync(Action<Doel>? meer = null, ZichtbaarVoor voor = ZichtbaarVoor.Gezin, params PersoonId[] over)
    {
        var plan = Plan.Beginnen(Casus.Gezin.Id);
        var doel = NieuwDoel(plan, "Samen aan tafel", 1, voor, over);
        meer?.Invoke(doel);
        await _host.Data.SaveAllAsync(plan, doel);
        return (plan, doel);
    }

    public Doel NieuwDoel(Plan plan, string titel, int volgorde, ZichtbaarVoor voor = ZichtbaarVoor.Gezin, params PersoonId[] over) => Doel.Toevoegen(
        plan,
        volgorde,
        new(titel, "Ik wil dat we weer samen kunnen eten.", Sanne, "thuis"),
        Mirjam.Id,
        new Zicht(voor, over.Length > 0 ? over : [Sanne, Elif]),
        Vandaag).Value;

    public Task SaveAsync(params AggregateRoot[] roots) => _host.Data.SaveAllAsync(roots);

    /// <summary>The plan is put forward through its page; gives the version.</summary>
    public async Task<PlanVersie> VoorleggenAsync()
    {
        var page = await Client.GetAsync($"{Url}/voorleggen");
        var answer = await Client.SubmitAsync(page, [("Input.Reden", "")]);
        Assert.Equal(302, answer.Status);
        return (await PlanAsync()).Voorstel!;
    }

    public Task<PageResponse> AntwoordAsync(PlanVersie versie, PersoonId wie, Antwoord antwoord, string? opmerking = null) => Client.PostAsync(
        $"{Url}/versies/{versie.Id}/antwoord",
        ("Input.Wie", wie.Value.ToString()),
        ("Input.Antwoord", antwoord.ToString()),
        ("Input.Opmerking", opmerking));

    public async Task<Plan> PlanAsync()
    {
        await using var context = _host.Database.NewContext();
        var gezin = Casus.Gezin.Id;
        return await context.Set<Plan>().AsNoTracking().SingleAsync(p => p.GezinId == gezin, Ct);
    }

    public async Task<List<Doel>> DoelenAsync()
    {
        await using var context = _host.Database.NewContext();
        var gezin = Casus.Gezin.Id;
        return await context.Set<Doel>().AsNoTracking().Where(d => d.GezinId == gezin).OrderBy(d => d.Volgorde).ToListAsync(Ct);
    }

    public async Task<List<Succes>> SuccessenAsync()
    {
        await using var context = _host.Database.NewContext();
        var gezin = Casus.Gezin.Id;
        return await context.Set<Succes>().AsNoTracking().Where(d => d.GezinId == gezin).ToListAsync(Ct);
    }

    /// <summary>The lines of the log of this case with this event.</summary>
    public async Task<List<Logregel>> LogAsync(string gebeurtenis)
    {
        await using var context = _host.Database.NewContext();
        CasusId? id = Casus.Id;
        return await context.Set<Logregel>().Where(r => r.Dossier == id && r.Gebeurtenis == gebeurtenis).ToListAsync(Ct);
    }

    public void Dispose() => Client.Dispose();
}
