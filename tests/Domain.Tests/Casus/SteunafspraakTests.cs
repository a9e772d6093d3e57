namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class SteunafspraakTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Gezin, [Moeder]);

    private static SteunGegevens Gegevens => new(Moeder, ContactSoort.Telefoon, Mirjam, 6, Vandaag.AddDays(42), "Eten jullie nog samen?", "Als we weer elke avond ruzie hebben.");

    [Fact]
    [Eis("R4-130")]
    public void Na_elk_gesprek_komt_de_volgende_keer_vanzelf_na_het_afgesproken_aantal_weken()
    {
        var afspraak = Maak();

        Assert.True(afspraak.MomentNoteren(new(SteunUitkomst.GaatGoed, "Het gaat goed.", null), Mirjam, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(42), afspraak.VolgendeOp);
        Assert.True(afspraak.MomentNoteren(new(SteunUitkomst.NietBereikt, null, null), Mirjam, Vandaag).IsSuccess);

        Assert.Equal(Vandaag.AddDays(7), afspraak.VolgendeOp);
        Assert.Equal([SteunUitkomst.GaatGoed, SteunUitkomst.NietBereikt], afspraak.Momenten.Select(m => m.Uitkomst));
    }

    [Fact]
    public void Een_lege_afspraak_wordt_bij_elk_veld_geweigerd()
    {
        var fouten = Steunafspraak.Maken(NewId.Of<CasusId>(), new(null, null, null, 99, Vandaag.AddDays(-1), " ", null), Mirjam, new(ZichtbaarVoor.Schrijver, []), Vandaag).Errors;

        Assert.Equal(["MetWie", "Hoe", "Door", "ElkeWeken", "VolgendeOp", "ZichtbaarVoor", "Waarover"], fouten.Select(f => f.Veld));
    }

    [Fact]
    public void Wat_je_hoorde_schrijf_je_op_behalve_als_niemand_opnam()
    {
        var afspraak = Maak();

        Assert.Equal("Wat", Assert.Single(afspraak.MomentNoteren(new(SteunUitkomst.Zorgen, " ", null), Mirjam, Vandaag).Errors).Veld);
        Assert.Equal(["Uitkomst", "Wat"], afspraak.MomentNoteren(new(null, null, null), Mirjam, Vandaag).Errors.Select(f => f.Veld));
        Assert.Equal("Volgende", Assert.Single(afspraak.MomentNoteren(new(SteunUitkomst.GaatGoed, "Goed.", Vandaag), Mirjam, Vandaag).Errors).Veld);
        Assert.Empty(afspraak.Momenten);
    }

    [Fact]
    public void Een_gestopte_afspraak_verandert_niet_meer_en_gaat_niet_mee_naar_een_collega()
    {
        var afspraak = Maak();
        Assert.Equal("RedenGestopt", Assert.Single(afspraak.Stoppen("", Vandaag).Errors).Veld);
        Assert.True(afspraak.Stoppen("Het gezin redt het zelf.", Vandaag).IsSuccess);

        afspraak.Overdragen(NewId.Of<MedewerkerId>());

        Assert.Equal(Mirjam, afspraak.Door);
        Assert.Equal("al-gestopt", Assert.Single(afspraak.Stoppen("nog eens", Vandaag).Errors).Code);
        Assert.Equal("al-gestopt", Assert.Single(afspraak.MomentNoteren(new(SteunUitkomst.GaatGoed, "Goed.", null), Mirjam, Vandaag).Errors).Code);
        Assert.Equal("al-gestopt", Assert.Single(afspraak.Wijzigen(Gegevens, Zicht, Vandaag).Errors).Code);
    }

    private static Steunafspraak Maak() => Steunafspraak.Maken(NewId.Of<CasusId>(), Gegevens, Mirjam, Zicht, Vandaag).Value;
}
