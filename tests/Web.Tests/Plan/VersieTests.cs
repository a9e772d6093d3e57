namespace Eenlijn.Web.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class VersieTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    [Eis("R4-060", "R1-035")]
    public async Task Een_plan_wordt_voorgelegd_aan_wie_het_aangaat_en_op_een_kind_van_negen_wordt_niet_gewacht()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync(over: wereld.Elif);

        var page = await wereld.Client.GetAsync($"{wereld.Url}/voorleggen");
        Assert.Contains("Samen aan tafel", page.Text, StringComparison.Ordinal);
        var versie = await wereld.VoorleggenAsync();

        Assert.Equal((true, false), (Van(versie, wereld.Sanne).MoetAntwoorden, Van(versie, wereld.Elif).MoetAntwoorden));
        Assert.Single(await wereld.LogAsync("PlanVoorgesteld"));
        Assert.Equal(302, (await wereld.AntwoordAsync(versie, wereld.Sanne, Antwoord.Eens, "fijn zo")).Status);
        Assert.Equal(VersieStatus.VanKracht, (await wereld.PlanAsync()).Versies.Single().Status);
        Assert.Equal(302, (await wereld.AntwoordAsync(versie, wereld.Elif, Antwoord.Eens, "en Deniz mag ook kiezen")).Status);

        var plan = await wereld.Client.GetAsync(wereld.Url);
        Assert.Contains("“en Deniz mag ook kiezen”", plan.Texts("#afgesproken .el-sub"));
        Assert.Contains($"{wereld.Url}/versies/{versie.Id}", plan.Links());
    }

    [Fact]
    [Eis("R1-035")]
    public async Task Een_plan_met_alleen_doelen_voor_medewerkers_wordt_aan_niemand_voorgelegd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync(voor: ZichtbaarVoor.Medewerkers);

        var page = await wereld.Client.GetAsync($"{wereld.Url}/voorleggen");

        Assert.Equal(200, page.Status);
        Assert.DoesNotContain("Samen aan tafel", page.Text, StringComparison.Ordinal);
        Assert.Contains("nog geen doel in het plan dat het gezin kan zien", page.Text, StringComparison.Ordinal);
        Assert.Equal(422, (await wereld.Client.SubmitAsync(page, [])).Status);
        Assert.Empty((await wereld.PlanAsync()).Versies);
    }

    [Fact]
    [Eis("R1-035")]
    public async Task Een_vastgestelde_versie_opent_precies_zoals_zij_was()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync(d => d.ActieToevoegen(new("Vaste dagen kiezen", ActieDoor.Samen)));
        var versie = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(versie, wereld.Sanne, Antwoord.Eens);
        var url = $"{wereld.Url}/versies/{versie.Id}";
        var toen = (await wereld.Client.GetAsync(url)).Texts(".el-column:first-child .el-card");

        await wereld.Client.PostAsync($"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen", ("Input.Titel", "Heel iets anders"), ("Input.EigenWoorden", "Nieuwe woorden."));
        await HernoemAsync(wereld);
        var nu = await wereld.Client.GetAsync(url);

        Assert.Equal(toen, nu.Texts(".el-column:first-child .el-card"));
        Assert.Contains("Sanne", Assert.Single(toen), StringComparison.Ordinal);
        Assert.DoesNotContain("Heel iets anders", nu.Text, StringComparison.Ordinal);
        Assert.Contains("Heel iets anders", (await wereld.Client.GetAsync(wereld.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await wereld.Client.GetAsync($"{wereld.Url}/versies/{Guid.CreateVersion7()}")).Status);
    }

    [Fact]
    [Eis("R1-035")]
    public async Task De_vorige_versie_blijft_gelden_zolang_de_nieuwe_wacht_en_alleen_wie_het_aangaat_wordt_gevraagd()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var murat = await host.Data.GezinslidAsync(wereld.Casus, "Murat", GezinsRol.Ouder, new(1990, 1, 1));
        var (plan, doel) = await wereld.MetDoelAsync(over: wereld.Sanne);
        await wereld.SaveAsync(wereld.NieuwDoel(plan, "Zondag bij Murat", 2, ZichtbaarVoor.Gezin, murat.Id));
        var eerste = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(eerste, wereld.Sanne, Antwoord.Eens);
        await wereld.AntwoordAsync(eerste, murat.Id, Antwoord.Eens);

        await wereld.Client.PostAsync($"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen", ("Input.Titel", "Elke dag samen aan tafel"));
        var page = await wereld.Client.GetAsync($"{wereld.Url}/voorleggen");
        Assert.Contains("anders: naam", page.Texts(".el-sub"));
        var tweede = await wereld.VoorleggenAsync();

        Assert.Equal([wereld.Sanne], tweede.Instemmingen.Select(i => i.Persoon));
        Assert.Equal(eerste.Id, (await wereld.PlanAsync()).VanKracht!.Id);
        var vast = await wereld.Client.PostAsync($"{wereld.Url}/versies/{tweede.Id}/vaststellen", ("Input.Reden", "Gewoon doen."));
        Assert.Equal(422, vast.Status);
        await wereld.AntwoordAsync(tweede, wereld.Sanne, Antwoord.Eens);
        Assert.Equal(tweede.Id, (await wereld.PlanAsync()).VanKracht!.Id);
        Assert.Equal(["Versie 2", "Versie 1"], (await wereld.Client.GetAsync($"{wereld.Url}/versies")).Texts(".el-card li a"));
    }

    [Fact]
    public async Task Iemand_overslaan_vraagt_een_reden_die_bij_de_versie_blijft()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var murat = await host.Data.GezinslidAsync(wereld.Casus, "Murat", GezinsRol.Ouder, new(1990, 1, 1));
        await wereld.MetDoelAsync(over: [wereld.Sanne, murat.Id]);
        var page = await wereld.Client.GetAsync($"{wereld.Url}/voorleggen");
        var veld = page.Document.QuerySelectorAll("input[type=hidden][name$=Persoon]").Single(e => e.GetAttribute("value") == murat.Id.Value.ToString())
            .GetAttribute("name")!;
        veld = veld[..^"Persoon".Length] + "Keuze";

        var geweigerd = await wereld.Client.SubmitAsync(page, [(veld, "Niet")]);
        Assert.Equal((422, "#Input_Reden"), (geweigerd.Status, Assert.Single(geweigerd.ErrorSummary).Href));
        Assert.Empty((await wereld.PlanAsync()).Versies);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(geweigerd, [("Input.Reden", "Murat is op zee.")])).Status);
        var versie = (await wereld.PlanAsync()).Voorstel!;
        Assert.Equal("Murat is op zee.", versie.RedenAndersGevraagd);
        Assert.DoesNotContain(versie.Instemmingen, i => i.Persoon == murat.Id);
    }

    [Fact]
    public async Task Wie_een_ander_plan_voorlegt_dan_hij_zag_kijkt_eerst_opnieuw()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var (_, doel) = await wereld.MetDoelAsync();
        var page = await wereld.Client.GetAsync($"{wereld.Url}/voorleggen");
        await wereld.Client.PostAsync($"{wereld.Url}/doelen/{doel.Id.Value}/wijzigen", ("Input.Titel", "Toch anders"));

        var opnieuw = await wereld.Client.SubmitAsync(page, [("Input.Reden", "")]);

        Assert.Equal(409, opnieuw.Status);
        Assert.Contains("Toch anders", opnieuw.Text, StringComparison.Ordinal);
        Assert.Empty((await wereld.PlanAsync()).Versies);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(opnieuw, [("Input.Reden", "")])).Status);
    }

    [Fact]
    [Eis("R4-060")]
    public async Task Bij_verschil_gaat_het_plan_verder_met_een_reden_en_blijft_het_verschil_zichtbaar()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        await wereld.MetDoelAsync();
        var versie = await wereld.VoorleggenAsync();
        await wereld.AntwoordAsync(versie, wereld.Sanne, Antwoord.NietEens, "te snel");
        var url = $"{wereld.Url}/versies/{versie.Id}/vaststellen";

        Assert.Equal("#Input_Reden", Assert.Single((await wereld.Client.PostAsync(url, ("Input.Reden", ""))).ErrorSummary).Href);
        Assert.Equal(302, (await wereld.Client.PostAsync(url, ("Input.Reden", "We proberen het drie weken."))).Status);

        var page = await wereld.Client.GetAsync(wereld.Url);
        Assert.Contains("niet eens", page.Texts("#afgesproken .nl-data-badge"));
        Assert.Contains("“te snel”", page.Texts("#afgesproken .el-sub"));
        Assert.Contains("Niet iedereen was het eens. Toch verder: We proberen het drie weken.", page.Texts("#afgesproken .el-sub"));
        Assert.Single(await wereld.LogAsync("PlanVastgesteld"));
    }

    [Fact]
    [Eis("R4-060")]
    public async Task Twee_antwoorden_tegelijk_verliezen_niets()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        var murat = await host.Data.GezinslidAsync(wereld.Casus, "Murat", GezinsRol.Ouder, new(1990, 1, 1));
        await wereld.MetDoelAsync(over: [wereld.Sanne, murat.Id]);
        var versie = await wereld.VoorleggenAsync();
        var url = $"{wereld.Url}/versies/{versie.Id}/antwoord";
        var een = await wereld.Client.GetAsync(url);
        var twee = await wereld.Client.GetAsync(url);

        Assert.Equal(302, (await wereld.Client.SubmitAsync(een, [("Input.Wie", wereld.Sanne.Value.ToString()), ("Input.Antwoord", "Eens")])).Status);
        var conflict = await wereld.Client.SubmitAsync(twee, [("Input.Wie", murat.Id.Value.ToString()), ("Input.Antwoord", "Vragen"), ("Input.Opmerking", "en als ik werk?")]);

        Assert.Equal(409, conflict.Status);
        Assert.Equal("en als ik werk?", conflict.FieldValue("Input.Opmerking"));
        Assert.Equal(Antwoord.NogNiet, Van((await wereld.PlanAsync()).Voorstel!, murat.Id).Antwoord);
        Assert.Equal(302, (await wereld.Client.SubmitAsync(conflict, [("Input.Opmerking", "en als ik werk?")])).Status);
        var bewaard = (await wereld.PlanAsync()).Voorstel!;
        Assert.Equal((Antwoord.Eens, Antwoord.Vragen, "en als ik werk?"), (Van(bewaard, wereld.Sanne).Antwoord, Van(bewaard, murat.Id).Antwoord, Van(bewaard, murat.Id).Opmerking));
    }

    [Fact]
    public async Task Een_antwoord_zonder_keuze_wordt_geweigerd_en_voorleggen_zonder_plan_gaat_terug()
    {
        using var wereld = await PlanWereld.BeginAsync(host);
        Assert.Equal(wereld.Url, (await wereld.Client.GetAsync($"{wereld.Url}/voorleggen")).Location);
        await wereld.MetDoelAsync();
        var versie = await wereld.VoorleggenAsync();
        var url = $"{wereld.Url}/versies/{versie.Id}/antwoord";

        Assert.Equal("#Input_Wie", Assert.Single((await wereld.Client.PostAsync(url, ("Input.Opmerking", "x"))).ErrorSummary).Href);
        Assert.Equal("#Input_Antwoord", Assert.Single((await wereld.Client.PostAsync(url, ("Input.Wie", wereld.Sanne.Value.ToString()))).ErrorSummary).Href);
        Assert.Equal(Antwoord.NogNiet, Van((await wereld.PlanAsync()).Voorstel!, wereld.Sanne).Antwoord);
    }

    private static Instemming Van(PlanVersie versie, PersoonId wie) => versie.Instemmingen.Single(i => i.Persoon == wie);

    private async Task HernoemAsync(PlanWereld wereld)
    {
        await using var context = host.Data.As(null);
        var db = (Eenlijn.Persistence.AppDbContext)context.ServiceProvider.GetService(typeof(Eenlijn.Persistence.AppDbContext))!;
        var persoon = (await db.FindAsync<Persoon>(wereld.Sanne))!;
        persoon.Wijzigen(persoon.AlsGegevens() with { Naam = Persoonsnaam.Create("Suzanna", null, null, "Nieuwenaam").Value });
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }
}
