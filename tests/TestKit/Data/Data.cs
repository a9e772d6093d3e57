namespace Eenlijn.TestKit;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Makes what a test needs by the acts of the domain, so that events, versions, access and log are as in the product.</summary>
public sealed class Data(IServiceProvider services)
{
    private static readonly DateOnly Begin = new(2026, 1, 5);

    public IServiceProvider Services { get; } = services;

    public DateOnly Vandaag => Services.GetRequiredService<Kalender>().Vandaag;

    public DateTime Nu => Services.GetRequiredService<Kalender>().Nu;

    /// <summary>A scope in which somebody acts, as in a request; without a worker the program itself.</summary>
    public AsyncServiceScope As(Medewerker? medewerker, Rol rol = Rol.Medewerker)
    {
        var scope = Services.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingContext>();
        acting.Medewerker = medewerker?.Id;
        acting.Rol = medewerker is null ? null : rol;
        acting.Team = medewerker is { Lidmaatschappen: [var eerste, ..] } ? eerste.TeamId : null;
        return scope;
    }

    public async Task<T> SaveAsync<T>(T root)
        where T : AggregateRoot
    {
        await SaveAllAsync([root]);
        return root;
    }

    public async Task SaveAllAsync(params IEnumerable<AggregateRoot> roots)
    {
        await using var scope = As(null);
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        foreach (var root in roots)
        {
            store.Add(root);
        }

        var result = await store.SaveAsync(CancellationToken.None);
        if (!result.IsSuccess)
        {
            throw new InvalidOperationException(result.Errors[0].Code);
        }
    }

    public Task<Organisatie> OrganisatieAsync(string naam = "OKT Noord", OrganisatieSoort soort = OrganisatieSoort.LokaalTeam) =>
        SaveAsync(Organisatie.Toevoegen(naam, soort, "Voorbeeldstad", "020 555 01 00", null).Value);

    public async Task<Team> TeamAsync(string naam = "Team Noord") =>
        await SaveAsync(Team.Toevoegen((await OrganisatieAsync()).Id, naam, "Noord", 0, 23, "020 555 01 17").Value);

    public async Task<Medewerker> MedewerkerAsync(Team team, string roepnaam = "Mirjam", string achternaam = "Bos", Rol rol = Rol.Medewerker)
    {
        var medewerker = Medewerker.Toevoegen(team.OrganisatieId, roepnaam, null, achternaam, "ouder- en kindadviseur", "020 555 01 17", null).Value;
        medewerker.LidWorden(team.Id, rol, Begin);
        return await SaveAsync(medewerker);
    }

    public Task<Persoon> PersoonAsync(string roepnaam, string achternaam, string? tussenvoegsel = null, DateOnly? geboren = null) =>
        SaveAsync(Nieuw(roepnaam, achternaam, tussenvoegsel, geboren));

    /// <summary>A mother and a child of nine, and a case of which the worker has the regie.</summary>
    public async Task<TestCasus> CasusAsync(Medewerker regisseur, string achternaam = "Voorbeeld")
    {
        var moeder = Nieuw("Sanne", achternaam, "de", new(1992, 3, 4));
        var kind = Nieuw("Elif", achternaam, null, new(2017, 6, 1));
        var gezin = Gezin.Toevoegen(achternaam).Value;
        gezin.LidToevoegen(moeder.Id, GezinsRol.Ouder, null);
        gezin.LidToevoegen(kind.Id, GezinsRol.Kind, null);
        var relatie = Relatie.Leggen(moeder.Id, RelatieSoort.Ouder, kind.Id, null, null).Value;
        var gezag = Gezag.Vastleggen(new(kind.Id, GezagSoort.EenhoofdigOuderlijkGezag, [moeder.Id])).Value;
        var casus = Casus.Openen(gezin.Id, regisseur.Lidmaatschappen[0].TeamId, null, RegieHouder.Regisseur(regisseur.Id), regisseur.Id, Vandaag.AddDays(-30));
        await SaveAllAsync(moeder, kind, gezin, relatie, gezag, casus);
        return new(casus, gezin, moeder, kind);
    }

    /// <summary>Puts somebody into the family of a case.</summary>
    public async Task<Persoon> GezinslidAsync(TestCasus casus, string roepnaam, GezinsRol rol, DateOnly? geboren = null, string? bsn = null)
    {
        var persoon = await SaveAsync(Nieuw(roepnaam, "Voorbeeld", null, geboren, bsn));
        await using var scope = As(null);
        var db = scope.ServiceProvider.GetRequiredService<Eenlijn.Persistence.AppDbContext>();
        var gezin = await db.FindAsync<Gezin>(casus.Gezin.Id);
        gezin!.LidToevoegen(persoon.Id, rol, null);
        await db.SaveChangesAsync();
        return persoon;
    }

    public Zicht ZichtOver(ZichtbaarVoor voor, params PersoonId[] over) => new(voor, over);

    private static Persoon Nieuw(string roepnaam, string achternaam, string? tussenvoegsel, DateOnly? geboren, string? bsn = null) => Persoon.Toevoegen(
        new(Persoonsnaam.Create(roepnaam, null, tussenvoegsel, achternaam).Value)
        {
            Geboorte = geboren is { } dag ? new Geboorte.Geboren(OnzekereDatum.Van(dag)) : Geboorte.NietBekend,
            Bsn = bsn is null ? null : Bsn.Create(bsn, null).Value,
        }).Value;
}

/// <summary>A case as a test made it; the roots are those of the moment of making.</summary>
public sealed record TestCasus(Casus Casus, Gezin Gezin, Persoon Moeder, Persoon Kind)
{
    public CasusId Id => Casus.Id;
}
