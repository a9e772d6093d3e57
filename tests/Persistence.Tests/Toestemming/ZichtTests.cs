namespace Eenlijn.Persistence.Tests.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>Generated over kind of record × visibility × withheld × who looks: the same filter wherever one comes in.</summary>
public sealed class ZichtTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R1-111")]
    public void Van_elke_soort_record_is_er_een_in_de_proef()
    {
        var kinds = typeof(PersoonsRecord).Assembly.GetExportedTypes()
            .Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(PersoonsRecord)))
            // A registration and what was judged of it belong to no case and are always for the staff of the team.
            .Except([typeof(Domain.Aanmelding.Aanmelding), typeof(Domain.Aanmelding.Triage), typeof(Domain.Aanmelding.Intaketoets), typeof(Domain.Aanmelding.Tafelpunt)]);

        Assert.Empty(kinds.Except(MarkedCase.Kinds));
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Een_medewerker_ziet_alleen_wat_hij_mag_zien()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var karim = await world.Data.MedewerkerAsync(team, "Karim", "Said");
        var marked = await MarkedCase.MakeAsync(world.Data, mirjam, karim);
        var vandaag = world.Data.Vandaag;
        var viewers = new (string Name, Medewerker Who, Rol Rol, bool IsInvolved)[]
        {
            ("casusregisseur", mirjam, Rol.Medewerker, true),
            ("betrokken", await InvolvedAsync(marked, team, vandaag.AddDays(-1), null), Rol.Medewerker, true),
            ("tot en met vandaag betrokken", await InvolvedAsync(marked, team, vandaag.AddDays(-9), vandaag), Rol.Medewerker, true),
            ("niet meer betrokken", await InvolvedAsync(marked, team, vandaag.AddDays(-9), vandaag.AddDays(-1)), Rol.Medewerker, false),
            ("nog niet betrokken", await InvolvedAsync(marked, team, vandaag.AddDays(1), null), Rol.Medewerker, false),
            ("teamgenoot", karim, Rol.Medewerker, false),
            ("gedragswetenschapper", await world.Data.MedewerkerAsync(team, rol: Rol.Gedragswetenschapper), Rol.Gedragswetenschapper, false),
            ("teamleider", await world.Data.MedewerkerAsync(team, rol: Rol.Teamleider), Rol.Teamleider, false),
            ("beheerder", await world.Data.MedewerkerAsync(team, rol: Rol.FunctioneelBeheerder), Rol.FunctioneelBeheerder, false),
            ("privacyfunctionaris", await world.Data.MedewerkerAsync(team, rol: Rol.Privacyfunctionaris), Rol.Privacyfunctionaris, false),
        };

        var wrong = new List<string>();
        foreach (var (name, who, rol, isInvolved) in viewers)
        {
            await using var scope = world.Data.As(who, rol);
            var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(marked.Casus.Id, Ct);
            Assert.True(dossier is not null == isInvolved, $"{name}: opens the case is {dossier is not null}.");
            wrong.AddRange(await CompareAsync(
                name, marked, [.. dossier is null ? [] : new object[] { dossier }, scope.ServiceProvider.GetRequiredService<Lezer>()],
                record => isInvolved && (record.Voor != ZichtbaarVoor.Schrijver || who == mirjam)));
        }

        Assert.Empty(wrong);
    }

    [Theory]
    [Eis("R1-111")]
    [InlineData("moeder")]
    [InlineData("kind van negen")]
    [InlineData("vader zonder gezag")]
    public async Task Iemand_van_het_gezin_ziet_alleen_wat_voor_hem_is(string kijker)
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var marked = await MarkedCase.MakeAsync(world.Data, mirjam, await world.Data.MedewerkerAsync(team, "Karim", "Said"));
        var wie = kijker switch
        {
            "moeder" => marked.Casus.Moeder,
            "kind van negen" => marked.Casus.Kind,
            _ => await world.Data.GezinslidAsync(marked.Casus, "Bas", GezinsRol.Ouder, new(1990, 1, 1)),
        };
        await using var scope = world.Data.As(mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(marked.Casus.Id, Ct);

        var blik = await dossier!.AlsAsync(wie.Id, Ct);

        Assert.Empty(await CompareAsync(
            kijker, marked, [blik!], record => kijker == "moeder" && record is { Voor: ZichtbaarVoor.Gezin, Withheld: false }));
    }

    [Theory]
    [InlineData(11, true, false)]
    [InlineData(12, true, true)]
    [InlineData(15, true, true)]
    [InlineData(16, false, true)]
    [InlineData(18, false, true)]
    public async Task De_leeftijd_op_de_dag_van_kijken_telt(int leeftijd, bool ouderZiet, bool jongereZiet)
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        var casus = await world.Data.CasusAsync(mirjam);
        // The birthday is today: on this very day the rights are those of the new age.
        var jongere = await world.Data.GezinslidAsync(casus, "Noor", GezinsRol.Kind, world.Data.Vandaag.AddYears(-leeftijd));
        await world.Data.SaveAsync(Gezag.Vastleggen(new(jongere.Id, GezagSoort.EenhoofdigOuderlijkGezag, [casus.Moeder.Id])).Value);
        await world.Data.SaveAsync(Vraag.Noteren(
            casus.Id, VraagSoort.Direct, "Ik wil rust.", jongere.Id, world.Data.Vandaag, mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Gezin, jongere.Id)).Value);

        Assert.Equal(ouderZiet ? 1 : 0, await CountAsync(mirjam, casus, casus.Moeder));
        Assert.Equal(jongereZiet ? 1 : 0, await CountAsync(mirjam, casus, jongere));
    }

    private static async Task<List<string>> CompareAsync(string viewer, MarkedCase marked, object[] entrances, Func<MarkedRecord, bool> maySee)
    {
        var wrong = new List<string>();
        foreach (var entrance in entrances)
        {
            foreach (var kind in MarkedCase.Kinds)
            {
                var seen = await Set(entrance, kind).Select(record => record.Id).ToListAsync(Ct);
                wrong.AddRange(marked.Records
                    .Where(record => record.Kind == kind && seen.Contains(record.Id) != maySee(record))
                    .Select(record => $"{viewer}, {entrance.GetType().Name}: {record.Word} is seen: {seen.Contains(record.Id)}"));
            }
        }

        return wrong;
    }

    private static IQueryable<PersoonsRecord> Set(object entrance, Type kind)
    {
        var name = kind.IsAssignableTo(typeof(IVanCasus)) ? nameof(Dossier.Records) : nameof(Dossier.GezinsRecords);
        return (IQueryable<PersoonsRecord>)entrance.GetType().GetMethod(name)!.MakeGenericMethod(kind).Invoke(entrance, null)!;
    }

    private async Task<int> CountAsync(Medewerker wie, TestCasus casus, Persoon kijker)
    {
        await using var scope = world.Data.As(wie);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        return await (await dossier!.AlsAsync(kijker.Id, Ct))!.Records<Vraag>().CountAsync(Ct);
    }

    private async Task<Medewerker> InvolvedAsync(MarkedCase marked, Team team, DateOnly van, DateOnly? tot)
    {
        var medewerker = await world.Data.MedewerkerAsync(team);
        var betrokkenheid = Betrokkenheid.Beginnen(
            marked.Casus.Id,
            new(BetrokkenSoort.Medewerker, "collega") { Medewerker = medewerker.Id },
            van,
            marked.Schrijver.Id,
            world.Data.ZichtOver(ZichtbaarVoor.Medewerkers)).Value;
        await world.Data.SaveAsync(betrokkenheid);
        if (tot is { } end)
        {
            await EndAsync(marked, betrokkenheid.Id, end);
        }

        return medewerker;
    }

    private async Task EndAsync(MarkedCase marked, RecordId id, DateOnly end)
    {
        await using var scope = world.Data.As(marked.Schrijver);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(marked.Casus.Id, Ct);
        (await dossier!.LoadAsync<Betrokkenheid>(id, null, Ct))!.Beeindigen(end);
        Assert.True((await scope.ServiceProvider.GetRequiredService<Persistence.Saving.Store>().SaveAsync(Ct)).IsSuccess);
    }
}
