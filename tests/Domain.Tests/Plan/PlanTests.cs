namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class PlanTests
{
    private readonly PlanData _data = new();

    private static DateOnly Vandaag => PlanData.Vandaag;

    [Fact]
    [Eis("R1-034")]
    public void Eigen_kracht_zijn_vier_antwoorden_van_het_gezin()
    {
        Assert.True(_data.Plan.EigenKrachtVastleggen(new("rust", "koken", "oma", "een gesprek", null), Vandaag).IsSuccess);

        Assert.Equal(("rust", "koken", "oma", "een gesprek"), (_data.Plan.EigenKracht.Behoefte, _data.Plan.EigenKracht.Zelf, _data.Plan.EigenKracht.MensenOmOnsHeen, _data.Plan.EigenKracht.VanHetTeam));
        Assert.Equal(Vandaag, _data.Plan.EigenKracht.Op);
        Assert.Null(_data.Plan.EigenKracht.WoordenVan);

        _data.Plan.EigenKrachtVastleggen(new("rust", "koken", null, null, "te druk"), Vandaag);
        Assert.Equal("te druk", _data.Plan.EigenKracht.RedenOvergeslagen);
        _data.Plan.EigenKrachtVastleggen(new("rust", "koken", "oma", "een gesprek", "te druk"), Vandaag);
        Assert.Null(_data.Plan.EigenKracht.RedenOvergeslagen);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    [Eis("R1-034")]
    public void Een_vraag_van_eigen_kracht_overslaan_vraagt_een_reden(string? reden)
    {
        var result = _data.Plan.EigenKrachtVastleggen(new("rust", null, "oma", "een gesprek", reden), Vandaag);

        Assert.Equal("RedenOvergeslagen", Assert.Single(result.Errors).Veld);
        Assert.Null(_data.Plan.EigenKracht.Behoefte);
        Assert.True(_data.Plan.EigenKrachtVastleggen(new("rust", null, null, null, "Vandaag was er geen rust voor."), Vandaag).IsSuccess);
    }

    [Fact]
    [Eis("R3-024")]
    public void Samen_terugkijken_is_vandaag_of_later()
    {
        Assert.Equal("TerugkijkenOp", _data.Plan.TerugkijkenPlannen(Vandaag.AddDays(-1), null, Vandaag).Errors[0].Veld);
        Assert.Equal("TerugkijkenOp", _data.Plan.TerugkijkenPlannen(null, "thuis", Vandaag).Errors[0].Veld);
        Assert.True(_data.Plan.TerugkijkenPlannen(Vandaag.AddDays(19), "bij Sanne thuis", Vandaag).IsSuccess);
        Assert.Equal((Vandaag.AddDays(19), "bij Sanne thuis"), (_data.Plan.TerugkijkenOp!.Value, _data.Plan.TerugkijkenWaar));
    }

    [Fact]
    [Eis("R1-043")]
    public void Een_succes_is_van_iemand_en_van_een_dag_die_al_is_geweest()
    {
        var zicht = new Zicht(ZichtbaarVoor.Gezin, [_data.Kind]);

        Assert.Equal("Wat", Succes.Noteren(_data.Plan, "", Vandaag, _data.Werker, zicht, Vandaag).Errors[0].Veld);
        Assert.Equal("Op", Succes.Noteren(_data.Plan, "Vijf nachten doorgeslapen", Vandaag.AddDays(1), _data.Werker, zicht, Vandaag).Errors[0].Veld);
        Assert.Equal("OverWie", Succes.Noteren(_data.Plan, "Vijf nachten doorgeslapen", Vandaag, _data.Werker, zicht with { OverWie = [] }, Vandaag).Errors[0].Veld);
        Assert.Equal(Vandaag, Succes.Noteren(_data.Plan, "Vijf nachten doorgeslapen", null, _data.Werker, zicht, Vandaag).Value.Op);

        var compliment = Succes.Noteren(_data.Plan, "wat slaap jij goed", null, _data.Werker, zicht, Vandaag, SuccesSoort.Compliment, _data.Moeder).Value;
        Assert.Equal((SuccesSoort.Compliment, _data.Moeder), (compliment.Soort, compliment.VanWie!.Value));
        Assert.Null(Succes.Noteren(_data.Plan, "Vijf nachten doorgeslapen", null, _data.Werker, zicht, Vandaag, vanWie: _data.Moeder).Value.VanWie);
        Assert.Equal("Schrijf wat het compliment is.", Succes.Noteren(_data.Plan, "", null, _data.Werker, zicht, Vandaag, SuccesSoort.Compliment).Errors[0].Message);
    }

    [Fact]
    [Eis("R4-060")]
    public void Een_versie_gaat_in_als_iedereen_op_wie_wordt_gewacht_het_eens_is()
    {
        var versie = _data.Voorstel();

        _data.Antwoorden(versie, _data.Moeder, Antwoord.Eens);
        Assert.Equal((null, versie), (_data.Plan.VanKracht, _data.Plan.Voorstel));
        _data.Antwoorden(versie, _data.Vader, Antwoord.Eens, "doel 3 is van Sanne");

        Assert.Equal((versie, null), (_data.Plan.VanKracht, _data.Plan.Voorstel));
        Assert.Equal((VersieStatus.VanKracht, Vandaag), (versie.Status, versie.VastgesteldOp!.Value));
        Assert.Equal("doel 3 is van Sanne", versie.Instemmingen.Single(i => i.Persoon == _data.Vader).Opmerking);
    }

    [Fact]
    [Eis("R1-035")]
    public void De_oude_versie_blijft_gelden_tot_ieder_wie_het_aangaat_heeft_geantwoord()
    {
        var eerste = _data.Voorstel();
        _data.Antwoorden(eerste, _data.Moeder, Antwoord.Eens);
        _data.Antwoorden(eerste, _data.Vader, Antwoord.Eens);

        var tweede = _data.Voorstel();
        _data.Antwoorden(tweede, _data.Moeder, Antwoord.Eens);
        Assert.Equal(eerste, _data.Plan.VanKracht);
        Assert.Equal("wacht-op-antwoord", _data.Plan.Vaststellen(tweede.Id, "Toch doen.", Vandaag).Errors[0].Code);

        _data.Antwoorden(tweede, _data.Vader, Antwoord.Eens);
        Assert.Equal((tweede, VersieStatus.Vervangen), (_data.Plan.VanKracht, eerste.Status));
    }

    [Fact]
    [Eis("R4-060")]
    public void Een_jong_kind_wordt_gevraagd_maar_er_wordt_niet_op_gewacht_en_het_antwoord_mag_later_komen()
    {
        var versie = _data.Voorstel();
        _data.Antwoorden(versie, _data.Moeder, Antwoord.Eens);
        _data.Antwoorden(versie, _data.Vader, Antwoord.Eens);

        Assert.True(_data.Antwoorden(versie, _data.Kind, Antwoord.Eens, "en Deniz mag ook kiezen").IsSuccess);
        Assert.Equal("geen-voorstel", _data.Antwoorden(versie, _data.Kind, Antwoord.NietEens).Errors[0].Code);
        Assert.Equal("geen-voorstel", _data.Antwoorden(versie, _data.Moeder, Antwoord.NietEens).Errors[0].Code);
        Assert.Equal(VersieStatus.VanKracht, versie.Status);
    }

    [Fact]
    [Eis("R4-060")]
    public void Bij_verschil_gaat_het_plan_alleen_verder_met_een_reden()
    {
        var versie = _data.Voorstel();
        _data.Antwoorden(versie, _data.Moeder, Antwoord.Eens);
        _data.Antwoorden(versie, _data.Vader, Antwoord.NietEens, "te snel");

        Assert.Equal("Reden", _data.Plan.Vaststellen(versie.Id, " ", Vandaag).Errors[0].Veld);
        Assert.True(_data.Plan.Vaststellen(versie.Id, "Murat wil eerst drie weken proberen.", Vandaag).IsSuccess);
        Assert.Equal((VersieStatus.VanKracht, "Murat wil eerst drie weken proberen."), (versie.Status, versie.RedenBijVerschil));
        Assert.Equal(Antwoord.NietEens, versie.Instemmingen.Single(i => i.Persoon == _data.Vader).Antwoord);
    }

    [Fact]
    public void Een_antwoord_kan_veranderen_zolang_de_versie_wacht()
    {
        var versie = _data.Voorstel();
        _data.Antwoorden(versie, _data.Vader, Antwoord.Vragen, "wat als ik werk?");
        _data.Antwoorden(versie, _data.Vader, Antwoord.Eens);
        _data.Antwoorden(versie, _data.Moeder, Antwoord.Eens);

        Assert.Equal(VersieStatus.VanKracht, versie.Status);
    }

    [Fact]
    public void Wie_niet_is_gevraagd_antwoordt_niet()
    {
        var versie = _data.Voorstel(new Gevraagde(_data.Moeder, true));

        Assert.Equal("niet-gevraagd", _data.Antwoorden(versie, _data.Vader, Antwoord.Eens).Errors[0].Code);
        Assert.Equal("antwoord-leeg", _data.Antwoorden(versie, _data.Moeder, Antwoord.NogNiet).Errors[0].Code);
        Assert.Equal("geen-voorstel", _data.Plan.Antwoorden(Guid.CreateVersion7(), _data.Moeder, Antwoord.Eens, null, _data.Werker, Vandaag).Errors[0].Code);
    }

    [Fact]
    public void Een_nieuw_voorstel_laat_het_oude_vervallen()
    {
        var oud = _data.Voorstel();
        var nieuw = _data.Voorstel();

        Assert.Equal((VersieStatus.Vervallen, nieuw), (oud.Status, _data.Plan.Voorstel));
        Assert.Equal("geen-voorstel", _data.Antwoorden(oud, _data.Moeder, Antwoord.Eens).Errors[0].Code);
    }

    [Fact]
    public void Op_minstens_een_persoon_wordt_gewacht()
    {
        var result = _data.Plan.Voorstellen("{}", [new(_data.Kind, false)], _data.Werker, Vandaag);

        Assert.Equal("niemand-gevraagd", Assert.Single(result.Errors).Code);
        Assert.Empty(_data.Plan.Versies);
    }

    [Fact]
    [Eis("R1-035")]
    public void Iemand_overslaan_die_het_plan_aangaat_vraagt_een_reden()
    {
        Gevraagde[] aangewezen = [new(_data.Moeder, true), new(_data.Vader, true)];
        Gevraagde[] gekozen = [new(_data.Moeder, true), new(_data.Vader, false)];

        Assert.Equal("Reden", Assert.Single(_data.Plan.Voorstellen("{}", gekozen, _data.Werker, Vandaag, aangewezen).Errors).Veld);
        var versie = _data.Plan.Voorstellen("{}", gekozen, _data.Werker, Vandaag, aangewezen, "Murat is drie maanden op zee.").Value;
        Assert.Equal("Murat is drie maanden op zee.", versie.RedenAndersGevraagd);
    }
}
