namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class GroeiTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;

    private readonly PlanData _data = new();

    [Fact]
    [Eis("R1-037")]
    public void De_hulp_bij_een_actie_wordt_stap_voor_stap_minder_en_staat_in_de_versie()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("School bellen", ActieDoor.Samen)).Value;

        Assert.True(doel.SteunBepalen(actie.Id, Steunniveau.Samendoen, Vandaag.AddDays(-20), null, _data.Werker, Vandaag).IsSuccess);
        Assert.True(doel.SteunBepalen(actie.Id, Steunniveau.Ernaast, null, "ze belde", _data.Werker, Vandaag).IsSuccess);
        Assert.True(doel.SteunBepalen(actie.Id, Steunniveau.Nabellen, null, null, _data.Werker, Vandaag).IsSuccess);

        Assert.Equal([Steunniveau.Samendoen, Steunniveau.Nabellen], actie.Steun.OrderBy(s => s.Op).Select(s => s.Niveau));
        var oud = _data.Opname(_data.Doel());
        var opname = _data.Opname(doel);
        Assert.Equal([Steunniveau.Samendoen, Steunniveau.Nabellen], opname.Doelen[0].Acties[0].Steun.Select(s => s.Niveau));
        doel.SteunBepalen(actie.Id, Steunniveau.Zelf, null, null, _data.Werker, Vandaag);
        // Needing less help is growth, and no other agreement.
        Assert.True(PlanVergelijking.Tussen(opname, _data.Opname(doel)).IsGelijk);
        Assert.False(PlanVergelijking.Tussen(oud, opname).IsGelijk);
    }

    [Fact]
    public void Hulp_zonder_keuze_van_morgen_of_bij_een_vreemde_actie_wordt_geweigerd()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("School bellen", ActieDoor.Samen)).Value;

        Assert.Equal(["niveau-leeg", "dag-klopt-niet"], doel.SteunBepalen(actie.Id, null, Vandaag.AddDays(1), null, _data.Werker, Vandaag).Errors.Select(e => e.Code));
        Assert.Equal("geen-actie", Assert.Single(doel.SteunBepalen(Guid.CreateVersion7(), Steunniveau.Zelf, null, null, _data.Werker, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-045")]
    public void Wat_te_veel_vraagt_blijft_niet_zonder_reden_bij_het_gezin()
    {
        var doel = _data.Doel();
        var zwaar = new ActieGegevens("Zelf aangifte doen", ActieDoor.Gezin) { Belasting = Belasting.LastTeHoog | Belasting.Veiligheid };

        Assert.Equal(("belasting-zonder-reden", "RedenBelasting"), Assert.Single(doel.ActieToevoegen(zwaar).Errors) is var e ? (e.Code, e.Veld) : default);
        var toch = doel.ActieToevoegen(zwaar with { RedenBelasting = "ze wil het zelf, oma gaat mee" }).Value;
        Assert.Equal((Belasting.LastTeHoog | Belasting.Veiligheid, "ze wil het zelf, oma gaat mee"), (toch.Belasting, toch.RedenBelasting));
        Assert.Null(doel.ActieToevoegen(zwaar with { Door = ActieDoor.Samen, RedenBelasting = "niet nodig" }).Value.RedenBelasting);
    }

    [Fact]
    [Eis("R4-058")]
    public void Kracht_en_last_worden_ingeschat_met_waaruit_dat_blijkt()
    {
        var zwaar = Draagkracht.Inschatten(_data.Plan, new(_data.Moeder, Mate.Wat, Mate.HeelVeel, "haar zus", null, null), _data.Werker, ZichtbaarVoor.Medewerkers, Vandaag).Value;
        var leeg = Draagkracht.Inschatten(_data.Plan, new(null, null, null, null, " ", Vandaag.AddDays(1)), _data.Werker, ZichtbaarVoor.Gezin, Vandaag);

        Assert.True(zwaar.IsTeZwaar);
        Assert.Equal((_data.Moeder, Vandaag), (Assert.Single(zwaar.OverWie).PersoonId, zwaar.Op));
        Assert.Equal(["wie-leeg", "kracht-leeg", "last-leeg", "waaruit-leeg", "dag-klopt-niet"], leeg.Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R1-044")]
    public void Wat_iemand_leerde_is_van_hem_en_ziet_het_gezin()
    {
        var geleerd = Vaardigheid.Noteren(_data.Plan, new(_data.Moeder, VaardigheidSoort.Sociaal, "vraagt zelf om hulp", null), _data.Werker, Vandaag).Value;
        var leeg = Vaardigheid.Noteren(_data.Plan, new(null, null, "", Vandaag.AddDays(1)), _data.Werker, Vandaag);

        Assert.Equal((ZichtbaarVoor.Gezin, _data.Moeder, VaardigheidSoort.Sociaal), (geleerd.ZichtbaarVoor, Assert.Single(geleerd.OverWie).PersoonId, geleerd.Soort));
        Assert.Equal(["Wat-leeg", "wie-leeg", "soort-leeg", "dag-klopt-niet"], leeg.Errors.Select(e => e.Code));
    }
}
