namespace Eenlijn.Persistence.Tests.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Microsoft.Extensions.DependencyInjection;

public sealed class TijdlijnTests(World world) : IClassFixture<World>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    [Eis("R2-132")]
    public async Task Alles_met_een_datum_staat_op_volgorde_met_over_wie_en_wie_het_opschreef()
    {
        var (mirjam, _, casus) = await BeginAsync();
        await VullenAsync(mirjam, casus);

        var blad = await BladAsync(mirjam, casus, new());

        var soorten = blad.Regels.Select(r => r.Soort).ToHashSet();
        Assert.Empty(Enum.GetValues<TijdlijnSoort>().Where(s => s is not TijdlijnSoort.DoelBehaald).Except(soorten));
        var datums = blad.Regels.Select(r => r.Op?.Code ?? "").ToList();
        Assert.Equal(datums.OrderByDescending(d => d, StringComparer.Ordinal), datums);
        var opa = Assert.Single(blad.Regels, r => r.Soort == TijdlijnSoort.Levensgebeurtenis && r.Tekst == "opa overleden");
        Assert.Equal(("20190300", "Mirjam", "school"), (opa.Op!.Code, opa.Door, opa.Leefgebied));
        Assert.Equal(casus.Kind.Id, Assert.Single(opa.Wie));
        Assert.Null(Assert.Single(blad.Regels, r => r.Tekst == "ooit gevallen").Op);
        Assert.Equal(blad.Regels.Count(r => r.Op is not null), blad.Jaren.Sum(j => j.Aantal));
        Assert.Contains((2019, 1), blad.Jaren);
    }

    [Fact]
    [Eis("R2-132")]
    public async Task De_lijn_is_te_kiezen_op_persoon_leefgebied_en_soort()
    {
        var (mirjam, _, casus) = await BeginAsync();
        await VullenAsync(mirjam, casus);

        var moeder = await BladAsync(mirjam, casus, new() { Wie = casus.Moeder.Id });
        var school = await BladAsync(mirjam, casus, new() { Leefgebied = "school" });
        var hulp = await BladAsync(mirjam, casus, new() { Groep = TijdlijnGroep.Hulp });
        var vanaf = await BladAsync(mirjam, casus, new() { Jaar = 2019 });

        Assert.NotEmpty(moeder.Regels);
        Assert.All(moeder.Regels, r => Assert.Contains(casus.Moeder.Id, r.Wie));
        Assert.Equal("opa overleden", Assert.Single(school.Regels).Tekst);
        Assert.Equal([TijdlijnSoort.EerdereHulp, TijdlijnSoort.EindeHulp, TijdlijnSoort.Hulp, TijdlijnSoort.Verwijzing], hulp.Regels.Select(r => r.Soort).Distinct().Order());
        Assert.All(vanaf.Regels, r => Assert.True(r.Op is null || r.Op.Jaar <= 2019));
    }

    [Fact]
    [Eis("R2-132")]
    public async Task Blad_na_blad_komt_elke_regel_precies_een_keer()
    {
        var (mirjam, _, casus) = await BeginAsync();
        await VullenAsync(mirjam, casus);
        var alles = (await BladAsync(mirjam, casus, new() { Aantal = 500 })).Regels.Select(r => (r.Soort, r.Id)).ToList();

        var gezien = new List<(TijdlijnSoort, Guid)>();
        for (TijdlijnPlek? plek = null; ;)
        {
            var blad = await BladAsync(mirjam, casus, new() { Aantal = 3, Na = plek });
            gezien.AddRange(blad.Regels.Select(r => (r.Soort, r.Id)));
            if ((plek = blad.Verder) is null)
            {
                break;
            }
        }

        Assert.Equal(alles, gezien);
    }

    [Fact]
    [Eis("R1-111")]
    public async Task Wat_een_collega_voor_zich_houdt_en_wat_is_weggehaald_staat_er_niet_en_telt_niet_mee()
    {
        var (mirjam, karim, casus) = await BeginAsync();
        var weg = Gebeurtenis(casus, mirjam, "weggehaald", ZichtbaarVoor.Medewerkers);
        weg.Intrekken("klopt niet", world.Data.Vandaag);
        var eigen = Gebeurtenis(casus, mirjam, "eigen notitie", ZichtbaarVoor.Schrijver);
        await world.Data.SaveAllAsync(
            eigen, weg, Betrokkenheid.Beginnen(casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = karim.Id }, world.Data.Vandaag, mirjam.Id, world.Data.ZichtOver(ZichtbaarVoor.Medewerkers, casus.Kind.Id)).Value);

        var van = await BladAsync(mirjam, casus, new() { Groep = TijdlijnGroep.Leven });
        var voor = await BladAsync(karim, casus, new() { Groep = TijdlijnGroep.Leven });

        Assert.Single(van.Regels, r => r.Soort == TijdlijnSoort.Levensgebeurtenis);
        Assert.DoesNotContain(voor.Regels, r => r.Soort == TijdlijnSoort.Levensgebeurtenis);
        Assert.Equal(1, van.Jaren.Sum(j => j.Aantal) - voor.Jaren.Sum(j => j.Aantal));
        await using var scope = world.Data.As(karim);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        Assert.Null(await dossier!.TijdlijnRegelAsync(TijdlijnSoort.Levensgebeurtenis, eigen.Id.Value, Ct));
    }

    [Fact]
    public async Task Met_de_ogen_van_een_ouder_staat_er_geen_zorg_en_niets_dat_alleen_voor_medewerkers_is()
    {
        var (mirjam, _, casus) = await BeginAsync();
        await VullenAsync(mirjam, casus);
        await world.Data.SaveAllAsync(Gebeurtenis(casus, mirjam, "voor het gezin", ZichtbaarVoor.Gezin));
        await using var scope = world.Data.As(mirjam);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);

        var blad = await (await dossier!.AlsAsync(casus.Kind.Id, Ct))!.TijdlijnAsync(new(), Ct);

        Assert.DoesNotContain(blad.Regels, r => r.Soort is TijdlijnSoort.Zorg or TijdlijnSoort.EindeZorg or TijdlijnSoort.VeiligheidBekeken);
        Assert.DoesNotContain(blad.Regels, r => r.Tekst is "opa overleden" or "ooit gevallen");
    }

    private async Task<(Medewerker Mirjam, Medewerker Karim, TestCasus Casus)> BeginAsync()
    {
        var team = await world.Data.TeamAsync();
        var mirjam = await world.Data.MedewerkerAsync(team);
        return (mirjam, await world.Data.MedewerkerAsync(team, "Karim", "Said"), await world.Data.CasusAsync(mirjam));
    }

    private Levensgebeurtenis Gebeurtenis(TestCasus casus, Medewerker wie, string wat, ZichtbaarVoor voor, OnzekereDatum? toen = null, string? gebied = null) => Levensgebeurtenis.Noteren(
        casus.Gezin.Id, new(wat) { Begin = toen ?? OnzekereDatum.Van(world.Data.Vandaag), Leefgebied = gebied }, wie.Id, world.Data.ZichtOver(voor, casus.Kind.Id), world.Data.Vandaag).Value;

    /// <summary>One of every kind of dated fact.</summary>
    private async Task VullenAsync(Medewerker mirjam, TestCasus casus)
    {
        var data = world.Data;
        var (dag, ik, id, gezin, kind, moeder) = (data.Vandaag, mirjam.Id, casus.Id, casus.Gezin.Id, casus.Kind.Id, casus.Moeder.Id);
        var (zicht, overKind) = (data.ZichtOver(ZichtbaarVoor.Medewerkers, moeder), data.ZichtOver(ZichtbaarVoor.Medewerkers, kind));
        await data.GezinslidAsync(casus, "Hatice", GezinsRol.AnderGezinslid, new(1950, 2, 3));
        var opa = Persoon.Toevoegen(new(Persoonsnaam.Create("Osman", null, null, "Voorbeeld").Value) { Geboorte = new Geboorte.Geboren(OnzekereDatum.Van(new(1940, 1, 1))), OverledenOp = OnzekereDatum.Create(2018, null, null).Value }).Value;
        await data.SaveAsync(opa);
        await using (var scope = data.As(mirjam))
        {
            var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
            var root = (await db.FindAsync<Gezin>([gezin], Ct))!;
            root.LidToevoegen(opa.Id, GezinsRol.AnderGezinslid, null);
            root.BewonerToevoegen(root.HuishoudenToevoegen("bij moeder").Value.Id, kind, dag.AddDays(-700), null);
            var casusRoot = (await db.FindAsync<Casus>([id], Ct))!;
            casusRoot.FaseWijzigen(new(Fase.Plannen), new([], 0), ik, dag);
            await db.SaveChangesAsync(Ct);
        }

        var plan = Plan.Beginnen(gezin);
        var doel = Doel.Toevoegen(plan, 1, new("Samen aan tafel", "Ik wil rust.", moeder, "thuis"), ik, zicht, dag).Value;
        var versie = plan.Voorstellen(PlanMomentopname.Maken(plan, [doel], _ => "Sanne", _ => "Mirjam", dag).NaarJson(), [new(moeder, true)], ik, dag).Value;
        plan.Antwoorden(versie.Id, moeder, Antwoord.Eens, null, ik, dag);
        var zorg = ZorgOverVeiligheid.Melden(id, new("geschreeuw", "juf", ik, dag.AddDays(3)) { Sinds = dag.AddDays(-20) }, ik, overKind, dag).Value;
        zorg.Sluiten("Het is rustig.", ik, dag);
        var relatie = Relatie.Leggen(moeder, RelatieSoort.Partner, opa.Id, new(2012, 1, 1), null).Value;
        relatie.Beeindigen(new(2014, 1, 1));
        var gezag = Gezag.Vastleggen(new(kind, GezagSoort.EenhoofdigOuderlijkGezag, [moeder]) { Van = new(2016, 5, 5) }).Value;
        gezag.Beeindigen(dag.AddDays(-1), null, dag);
        var maatregel = Maatregel.Vastleggen(new(kind, MaatregelSoort.Ondertoezichtstelling, dag.AddDays(-900)) { LooptTot = dag.AddDays(-535) }, dag).Value;
        maatregel.Beeindigen(dag.AddDays(-600), MaatregelEinde.TussentijdsOpgeheven, dag);
        var besluit = Besluit.Voorbereiden(id, new("Wat helpt ons?", "rust", moeder, "samen eten", null), ik, zicht, dag).Value;
        var optie = besluit.OptieToevoegen(new(Optiesoort.Eigen, "vaste dagen"), null).Value;
        besluit.Nemen(new([optie.Id], "We eten samen.", Beslisser.Samen, 5, "rust", dag.AddDays(30)) { Stemmen = [new(moeder, Akkoord.Eens, null)] }, ik, dag);
        await data.SaveAllAsync(
            plan, doel, zorg, relatie, gezag, maatregel, besluit,
            Gebeurtenis(casus, mirjam, "opa overleden", ZichtbaarVoor.Medewerkers, OnzekereDatum.Create(2019, 3, null).Value, "school"),
            Levensgebeurtenis.Noteren(gezin, new("ooit gevallen"), ik, overKind, dag).Value,
            EerdereHulp.Noteren(kind, new(false, "logopedie", "Klank", null, null, HulpBron.School, null, null) { Begin = OnzekereDatum.Create(2021, null, null).Value, Einde = OnzekereDatum.Create(2022, null, null).Value }, dag).Value,
            Vraag.Noteren(id, VraagSoort.Direct, "Wie helpt?", moeder, dag, ik, zicht).Value,
            Contact.Noteren(id, new() { Op = dag, Soort = ContactSoort.App, Personen = [moeder] }, ik, zicht, dag).Value,
            VeiligheidBekeken.Vastleggen(id, new(dag, VeiligheidConclusie.GeenZorg, "Rustig.", dag.AddDays(14)), ik, overKind, dag).Value,
            Succes.Noteren(plan, "Op tijd op school", dag, ik, zicht, dag).Value,
            Hulp.Aanbieden(plan, 1, new("coach", "Samen", null, dag), ik, zicht, dag).Value,
            Verwijzing.Noteren(id, new() { NaarNaam = "GGZ", Waarvoor = "therapie", VerwezenOp = dag, Contacthouder = ik, ContactOp = dag.AddDays(2), Verkend = new("rust", "oma helpt", "ook school", "weer slapen") }, ik, zicht, dag).Value,
            Evaluatie.Vastleggen(plan, new(dag, [moeder], EvaluatieUitkomst.Doorgaan) { WatGingGoed = "samen eten", VolgendeOp = dag.AddDays(40) }, [], ik, zicht, dag).Value);
    }

    private async Task<TijdlijnBlad> BladAsync(Medewerker wie, TestCasus casus, TijdlijnKeuze keuze)
    {
        await using var scope = world.Data.As(wie);
        var dossier = await scope.ServiceProvider.GetRequiredService<Dossiers>().OpenAsync(casus.Id, Ct);
        return await dossier!.TijdlijnAsync(keuze, Ct);
    }
}
