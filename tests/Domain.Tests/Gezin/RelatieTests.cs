namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class RelatieTests
{
    private readonly PersoonId _sanne = NewId.Of<PersoonId>();
    private readonly PersoonId _elif = NewId.Of<PersoonId>();

    public static TheoryData<RelatieSoort> Soorten => [.. Enum.GetValues<RelatieSoort>()];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void Elke_soort_heeft_woorden_codes_een_groep_en_een_omgekeerde_die_terugleidt(RelatieSoort soort)
    {
        var uitleg = RelatieSoorten.Uitleg(soort);

        Assert.Equal(soort, RelatieSoorten.Omgekeerd(RelatieSoorten.Omgekeerd(soort)));
        Assert.False(string.IsNullOrWhiteSpace(uitleg.Tekst));
        Assert.Matches("^[0-9]{3}$", uitleg.Corv);
        Assert.Matches("^[0-9]{2}$", uitleg.Ijw);
        Assert.Equal(uitleg.Groep, RelatieSoorten.Uitleg(uitleg.Omgekeerd).Groep);
        Assert.Single(RelatieSoorten.Alle, soort);
    }

    [Theory]
    [InlineData(RelatieSoort.Ouder, "Sanne is ouder van Elif", "Elif is kind van Sanne")]
    [InlineData(RelatieSoort.Verzorger, "Sanne is verzorger van Elif", "Elif wordt verzorgd door Sanne")]
    [InlineData(RelatieSoort.Mentor, "Sanne is mentor van Elif", "Elif heeft als mentor Sanne")]
    [InlineData(RelatieSoort.Vrijwilliger, "Sanne is vrijwilliger bij Elif", "Elif krijgt hulp van vrijwilliger Sanne")]
    [InlineData(RelatieSoort.Anders, "Sanne hoort bij Elif", "Elif hoort bij Sanne")]
    public void Een_relatie_leest_als_een_zin_van_beide_kanten(RelatieSoort soort, string zin, string andersom)
    {
        var uitleg = RelatieSoorten.Uitleg(soort);

        Assert.Equal(zin, uitleg.Zin("Sanne", "Elif"));
        Assert.Equal(andersom, RelatieSoorten.Uitleg(uitleg.Omgekeerd).Zin("Elif", "Sanne"));
    }

    [Fact]
    public void Een_relatie_wordt_van_elke_kant_anders_gezien()
    {
        var relatie = Relatie.Leggen(_sanne, RelatieSoort.Ouder, _elif, null, null).Value;

        Assert.Equal((RelatieSoort.Ouder, RelatieSoort.Kind), (relatie.GezienVan(_sanne), relatie.GezienVan(_elif)));
    }

    [Fact]
    public void Niemand_heeft_een_relatie_met_zichzelf() =>
        Assert.Equal("relatie-met-zichzelf", Relatie.Leggen(_sanne, RelatieSoort.Ouder, _sanne, null, null).Errors[0].Code);

    [Fact]
    public void Een_relatie_eindigt_een_keer_en_niet_voor_haar_begin()
    {
        var relatie = Relatie.Leggen(_sanne, RelatieSoort.Vriend, _elif, new(2026, 3, 1), null).Value;

        Assert.False(relatie.Beeindigen(new(2026, 2, 28)).IsSuccess);
        Assert.True(relatie.Beeindigen(new(2026, 3, 1)).IsSuccess);
        Assert.False(relatie.Beeindigen(new(2026, 3, 2)).IsSuccess);
    }

    [Fact]
    public void Een_relatie_wordt_een_keer_weggehaald()
    {
        var relatie = Relatie.Leggen(_sanne, RelatieSoort.Vriend, _elif, null, null).Value;

        Assert.True(relatie.Verwijderen().IsSuccess);
        Assert.Equal("al-verwijderd", relatie.Verwijderen().Errors[0].Code);
    }

    [Fact]
    [Eis("R1-030")]
    public void Hulp_uit_het_netwerk_heeft_een_soort_een_afspraak_en_een_antwoord()
    {
        var steun = Netwerksteun.Toevoegen(NewId.Of<GezinId>(), _sanne, SteunSoort.Praktisch, " vangt op ", null).Value;

        Assert.Equal(("vangt op", null), (steun.Afspraak, steun.WilHelpen));
        Assert.True(steun.Wijzigen(SteunSoort.Troost, null, true).IsSuccess);
        Assert.Equal((SteunSoort.Troost, null, true), (steun.Soort, steun.Afspraak, steun.WilHelpen));
        Assert.False(steun.Wijzigen(SteunSoort.Troost, new string('x', 201), true).IsSuccess);
        Assert.Equal("dag-klopt-niet", Assert.Single(steun.Beeindigen(new(9999, 3, 1), new(2026, 3, 1)).Errors).Code);
        Assert.True(steun.Beeindigen(new(2026, 3, 1), new(2026, 3, 1)).IsSuccess);
        Assert.False(steun.Beeindigen(new(2026, 3, 1), new(2026, 3, 1)).IsSuccess);
    }
}
