namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using FsCheck;
using FsCheck.Fluent;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class RegieTests
{
    private static readonly MedewerkerId[] Staf = [Mirjam, Karim, new(Guid.CreateVersion7())];

    [Fact]
    [Eis("R1-051")]
    public void Een_nieuwe_casus_heeft_een_casusregisseur_en_die_krijgt_toegang()
    {
        var casus = Open();

        Assert.Equal(RegieHouder.Regisseur(Mirjam), casus.HuidigeRegie.Houder);
        var begonnen = Assert.Single(casus.NewEvents.OfType<RegieBegonnen>());
        Assert.Equal((Mirjam, ToegangsGrond.Casusregie, Vandaag), (begonnen.Medewerker, begonnen.Grond, begonnen.Van));
        Assert.Equal(Fase.Verkennen, Assert.Single(casus.Fasen).Naar);
    }

    [Fact]
    public void Nog_niet_toegewezen_heeft_een_eigenaar_met_toegang()
    {
        var casus = Open(RegieHouder.NogNietToegewezen(Karim));

        Assert.False(casus.HuidigeRegie.IsRegisseur);
        Assert.Equal(ToegangsGrond.Eigenaar, Assert.Single(casus.NewEvents.OfType<RegieBegonnen>()).Grond);
    }

    [Fact]
    public void Dezelfde_casusregisseur_nog_eens_wordt_geweigerd()
    {
        var casus = Open();

        Assert.Equal("regie-ongewijzigd", Code(casus.RegieToewijzen(RegieHouder.Regisseur(Mirjam), Vandaag)));
        Assert.Single(casus.Regie);
    }

    [Fact]
    public void Wie_de_eigenaar_was_kan_zelf_casusregisseur_worden()
    {
        var casus = Open(RegieHouder.NogNietToegewezen(Mirjam));

        Assert.True(casus.RegieToewijzen(RegieHouder.Regisseur(Mirjam), Vandaag).IsSuccess);
        Assert.True(casus.HuidigeRegie.IsRegisseur);
    }

    [Fact]
    [Eis("R1-051")]
    public void De_oude_periode_blijft_staan_en_eindigt_op_de_dag_van_overdragen()
    {
        var casus = Open();

        casus.RegieToewijzen(RegieHouder.Regisseur(Karim), Vandaag.AddDays(5));

        Assert.Equal([(Mirjam, (DateOnly?)Vandaag.AddDays(5)), (Karim, null)], casus.Regie.Select(r => (r.Medewerker, r.Tot)));
        var einde = Assert.Single(casus.NewEvents.OfType<RegieBeeindigd>());
        Assert.Equal((casus.Regie[0].Id, Vandaag.AddDays(5)), (einde.Bron, einde.Tot));
    }

    [Fact]
    [Eis("R1-051")]
    public void Na_elke_reeks_overdrachten_is_er_een_open_periode_en_sluiten_de_perioden_aan() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Wie, bool Regisseur, byte Dagen)[]>(),
            stappen =>
            {
                var (casus, dag) = (Open(), Vandaag);
                foreach (var (wie, regisseur, dagen) in stappen)
                {
                    dag = dag.AddDays(dagen % 40);
                    casus.RegieToewijzen(new(Staf[wie % Staf.Length], regisseur), dag);
                }

                var perioden = casus.Regie;
                return perioden.Count(p => p.Tot is null) == 1
                    && perioden[^1].Tot is null
                    && perioden.Zip(perioden.Skip(1)).All(paar => paar.First.Tot == paar.Second.Van && paar.First.Van <= paar.First.Tot && paar.First.Houder != paar.Second.Houder);
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Elke_toegang_die_regie_geeft_eindigt_met_haar_eigen_periode_en_alleen_de_laatste_staat_open() =>
        Prop.ForAll(
            ArbMap.Default.ArbFor<(byte Wie, bool Regisseur, byte Dagen)[]>(),
            stappen =>
            {
                var (casus, dag) = (Open(), Vandaag);
                foreach (var (wie, regisseur, dagen) in stappen)
                {
                    dag = dag.AddDays(dagen % 40);
                    casus.RegieToewijzen(new(Staf[wie % Staf.Length], regisseur), dag);
                }

                var gegeven = casus.NewEvents.OfType<RegieBegonnen>().ToDictionary(e => e.Bron);
                var beeindigd = casus.NewEvents.OfType<RegieBeeindigd>().ToDictionary(e => e.Bron, e => (DateOnly?)e.Tot);
                return casus.Regie.All(p => gegeven[p.Id].Van == p.Van && gegeven[p.Id].Medewerker == p.Medewerker && beeindigd.GetValueOrDefault(p.Id) == p.Tot)
                    && gegeven.Count - beeindigd.Count == 1;
            }).QuickCheckThrowOnFailure();
}
