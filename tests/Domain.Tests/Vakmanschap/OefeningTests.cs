namespace Eenlijn.Domain.Tests.Vakmanschap;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Vakmanschap;

public sealed class OefeningTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();

    [Fact]
    [Eis("R0-084")]
    public void Elke_casus_heeft_een_verhaal_vragen_en_regels_om_te_bespreken()
    {
        Assert.Equal(["a", "b", "c", "d"], Oefencasussen.Alle.Take(4).Select(c => c.Code));
        Assert.Equal([3, 3, 3, 4], Oefencasussen.Alle.Take(4).Select(c => c.Vragen.Count));
        Assert.All(Oefencasussen.Alle, casus =>
        {
            Assert.NotEmpty(casus.Verhaal);
            Assert.Equal(casus.Regels, Oefencasussen.RegelsBij(casus).Select(r => r.Code));
        });
        Assert.Equal(Oefencasussen.Alle.Sum(c => c.Vragen.Count), Oefencasussen.Alle.SelectMany(c => c.Vragen).Select(v => v.Code).Distinct().Count());
    }

    [Fact]
    [Eis("R0-084")]
    public void Een_groep_bewaart_antwoorden_met_wie_het_laatst_schreef_en_de_regels_erbij()
    {
        var oefening = Oefening.Beginnen("c", [Karim, Mirjam], Mirjam, Vandaag).Value;
        oefening.Bijwerken(new([new("c1", "Bellen."), new("c2", "Uitleggen.")], ["n3"], null, false), Mirjam, Vandaag);

        oefening.Bijwerken(new([new("c1", "Bellen."), new("c2", "Samen uitleggen."), new("c3", " "), new("a1", "hoort hier niet")], ["s5", "f9"], "De lijst meesturen.", true), Karim, Vandaag.AddDays(1));

        Assert.True(oefening.IsGroep);
        Assert.Equal([("c1", "Bellen.", Mirjam), ("c2", "Samen uitleggen.", Karim)], oefening.Antwoorden.Select(a => (a.Vraag, a.Tekst, a.Door)));
        // Only rules of this case count.
        Assert.Equal(["s5"], oefening.Besproken.Select(b => b.Regel));
        Assert.Equal(("De lijst meesturen.", Vandaag.AddDays(1)), (oefening.Meenemen, oefening.AfgerondOp));
    }

    [Fact]
    [Eis("R0-084")]
    public void Wie_niet_meedoet_schrijft_niets_en_leeg_is_niet_klaar()
    {
        var alleen = Oefening.Beginnen("a", [], Mirjam, Vandaag).Value;

        Assert.False(alleen.IsGroep);
        Assert.Equal("geen-deelnemer", Assert.Single(alleen.Bijwerken(new([new("a1", "Iets.")], [], null, false), Karim, Vandaag).Errors).Code);
        Assert.Equal("niets-geschreven", Assert.Single(alleen.Bijwerken(new([new("a1", " ")], [], null, true), Mirjam, Vandaag).Errors).Code);
        Assert.Equal("casus-onbekend", Assert.Single(Oefening.Beginnen("z", [], Mirjam, Vandaag).Errors).Code);
        Assert.Equal("te-veel-deelnemers", Assert.Single(Oefening.Beginnen("a", Enumerable.Range(0, 20).Select(_ => NewId.Of<MedewerkerId>()), Mirjam, Vandaag).Errors).Code);
    }
}
