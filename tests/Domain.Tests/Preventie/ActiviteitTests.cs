namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class ActiviteitTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    private static ActiviteitGegevens Goed => new()
    {
        Wat = "Triple P, avond 2", Op = Vandaag, AnderePlek = "buurthuis", Minuten = 150,
        Doelgroep = Preventiedoelgroep.Universeel, Stadium = Preventiestadium.Primair, Steunvorm = Steunvorm.Groep,
    };

    private static ActiviteitGegevens Groep => Goed with { Groepsoort = "triple-p", VoorWie = "ouders-12-18", Werving = ["persoonlijk", "brief"], Aangemeld = 12, Aanwezig = 9, Vervolg = 2, Partner = "Vaartcollege" };

    [Fact]
    [Eis("R1-019", "R4-028")]
    public void Een_groep_telt_mensen_werving_en_gezinnen_daarna_en_kent_geen_naam()
    {
        var groep = Noteren(ActiviteitSoort.Groep, Groep).Value;

        Assert.Equal(("triple-p", "ouders-12-18", "Vaartcollege", 12, 9, 2, 150), (groep.Groepsoort, groep.VoorWie, groep.Partner, groep.Aangemeld, groep.Aanwezig, groep.Vervolg, groep.Minuten));
        Assert.Equal(["persoonlijk", "brief"], groep.Werving.Select(w => w.Kanaal));
        Assert.DoesNotContain(typeof(Activiteit).GetProperties(), p => p.PropertyType.Name.Contains("Persoon", StringComparison.Ordinal) || p.PropertyType.Name.Contains("Gezin", StringComparison.Ordinal));
    }

    [Fact]
    public void Alles_wat_bij_een_groep_ontbreekt_wordt_in_een_keer_gezegd() => Assert.Equal(
        ["Wat-leeg", "plek-leeg", "dag-klopt-niet", "minuten-kloppen-niet", "doelgroep-leeg", "stadium-leeg", "steunvorm-leeg", "groepsoort-leeg", "voor-wie-leeg", "werving-leeg", "aanwezig-leeg"],
        Noteren(ActiviteitSoort.Groep, new()).Errors.Select(e => e.Code));

    [Fact]
    [Eis("R1-020")]
    public void In_de_wijk_telt_wie_je_begeleidde_en_bij_elkaar_bracht()
    {
        var wijk = Noteren(ActiviteitSoort.Wijk, Goed with { Vrijwilligers = 3, Gekoppeld = 8, Aanwezig = 99, Groepsoort = "les" }).Value;

        Assert.Equal((3, 8), (wijk.Vrijwilligers, wijk.Gekoppeld));
        Assert.Equal((null, null), (wijk.Aanwezig, wijk.Groepsoort));
    }

    [Fact]
    [Eis("R1-021")]
    public void Een_gesprek_met_ouders_wordt_voorbereid_en_later_nabesproken()
    {
        var advies = Goed with { AanWie = "mentor", Adviessoort = "gesprek-voorbereiden", GesprekOp = Vandaag.AddDays(3), Voorbereiding = "Begin met wat goed gaat." };
        Assert.Equal("nog-niet-geweest", Assert.Single(Noteren(ActiviteitSoort.Advies, advies with { Nabespreking = "Ging goed." }).Errors).Code);
        var genoteerd = Noteren(ActiviteitSoort.Advies, advies).Value;

        Assert.True(genoteerd.Wijzigen(advies with { Nabespreking = "De mentor durft nu zelf te bellen." }, Vandaag.AddDays(4)).IsSuccess);

        Assert.Equal(("Begin met wat goed gaat.", "De mentor durft nu zelf te bellen."), (genoteerd.Voorbereiding, genoteerd.Nabespreking));
        Assert.Equal(["aan-wie-leeg", "adviessoort-leeg"], Noteren(ActiviteitSoort.Advies, Goed).Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R1-017")]
    public void Na_een_bespreking_op_school_staat_erbij_of_de_ouders_het_wisten()
    {
        Assert.Equal(["ouders-wisten-leeg", "afloop-leeg"], Noteren(ActiviteitSoort.Schoolbespreking, Goed).Errors.Select(e => e.Code));

        var benaderd = Noteren(ActiviteitSoort.Schoolbespreking, Goed with { OudersWisten = OudersWisten.Nee, Afloop = "wil-praten" }).Value;

        Assert.Equal((OudersWisten.Nee, "wil-praten"), (benaderd.OudersWisten, benaderd.Afloop));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6001)]
    public void Tijd_die_niet_kan_wordt_geweigerd(int minuten) =>
        Assert.Equal("minuten-kloppen-niet", Assert.Single(Noteren(ActiviteitSoort.Wijk, Goed with { Minuten = minuten }).Errors).Code);

    [Theory]
    [InlineData(-1)]
    [InlineData(2001)]
    public void Een_aantal_dat_niet_kan_wordt_geweigerd(int aantal) =>
        Assert.Equal("aantal-klopt-niet", Assert.Single(Noteren(ActiviteitSoort.Wijk, Goed with { Gekoppeld = aantal }).Errors).Code);

    [Fact]
    public void Een_bsn_past_in_geen_enkel_veld() => Assert.All(
        new[] { Goed with { Wat = "kind 999900006" }, Goed with { Toelichting = "999900006" }, Goed with { Partner = "999900006" }, Goed with { AnderePlek = "bij 999900006" } },
        g => Assert.Equal("bsn-in-tekst", Assert.Single(Noteren(ActiviteitSoort.Wijk, g).Errors).Code));

    [Fact]
    public void Wat_een_vergissing_was_telt_niet_meer_en_verandert_niet_meer()
    {
        var groep = Noteren(ActiviteitSoort.Groep, Groep).Value;
        Assert.True(groep.Vervalt().IsSuccess);

        Assert.Equal("al-vervallen", Assert.Single(groep.Vervalt().Errors).Code);
        Assert.Equal("al-vervallen", Assert.Single(groep.Wijzigen(Groep, Vandaag).Errors).Code);
    }

    private static Result<Activiteit> Noteren(ActiviteitSoort soort, ActiviteitGegevens g) =>
        Activiteit.Noteren(NewId.Of<MedewerkerId>(), NewId.Of<TeamId>(), soort, g, Vandaag);
}
