namespace Eenlijn.Domain.Tests.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using FsCheck;
using FsCheck.Fluent;

public sealed class ZorgOverVeiligheidTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Medewerkers, [NewId.Of<PersoonId>()]);

    private static ZorgGegevens Goed => new("Deniz had een blauwe plek.", "juf van groep 1", Karim, Vandaag.AddDays(3));

    [Fact]
    [Eis("R1-079")]
    public void Een_zorg_heeft_vanaf_het_begin_een_zichthouder_en_een_dag()
    {
        var zorg = Melden(Goed).Value;

        Assert.Equal((Karim, Vandaag.AddDays(3), Vandaag), (zorg.Zichthouder, zorg.VolgendeKeer, zorg.Sinds));
        Assert.IsType<ZorgGemeld>(Assert.Single(zorg.NewEvents));
        Assert.Equal("zichthouder-leeg", Code(Goed with { Zichthouder = null }));
        Assert.Equal("volgende-klopt-niet", Code(Goed with { VolgendeKeer = null }));
        Assert.Equal("volgende-klopt-niet", Code(Goed with { VolgendeKeer = Vandaag.AddDays(-1) }));
        Assert.True(Melden(Goed with { VolgendeKeer = Vandaag }).IsSuccess);
    }

    [Fact]
    public void Wat_er_gezien_is_en_door_wie_staat_er_altijd_bij()
    {
        Assert.Equal("Wat-leeg", Code(Goed with { Wat = "" }));
        Assert.Equal("Bron-leeg", Code(Goed with { Bron = " " }));
        Assert.Equal("Bron-te-lang", Code(Goed with { Bron = new('x', Domain.Kernel.Check.Kort + 1) }));
    }

    [Fact]
    public void Wat_eerder_gezien_is_krijgt_die_dag_en_de_toekomst_kan_niet()
    {
        Assert.Equal(Vandaag.AddDays(-2), Melden(Goed with { Sinds = Vandaag.AddDays(-2) }).Value.Sinds);
        Assert.Equal("sinds-klopt-niet", Code(Goed with { Sinds = Vandaag.AddDays(1) }));
    }

    [Fact]
    public void Het_gaat_over_een_kind_en_is_nooit_voor_de_schrijver_alleen()
    {
        Assert.Equal("over-wie-leeg", Melden(Goed, new(ZichtbaarVoor.Medewerkers, [])).Errors.Single().Code);
        Assert.Equal("zicht-te-smal", Melden(Goed, Zicht with { Voor = ZichtbaarVoor.Schrijver }).Errors.Single().Code);
    }

    [Fact]
    [Eis("R1-079")]
    public void Opnieuw_bekijken_geeft_een_nieuwe_dag_en_houdt_of_wisselt_de_zichthouder()
    {
        var zorg = Melden(Goed).Value;

        Assert.Equal("volgende-klopt-niet", zorg.OpnieuwBekijken("Geen nieuwe plekken.", null, Vandaag, Mirjam, Vandaag).Errors.Single().Code);
        Assert.Equal("Bevinding-leeg", zorg.OpnieuwBekijken(null, null, Vandaag.AddDays(7), Mirjam, Vandaag).Errors.Single().Code);
        Assert.Empty(zorg.Momenten);
        Assert.True(zorg.OpnieuwBekijken("Geen nieuwe plekken.", null, Vandaag.AddDays(7), Mirjam, Vandaag).IsSuccess);
        Assert.Equal((Karim, Vandaag.AddDays(7)), (zorg.Zichthouder, zorg.VolgendeKeer));
        Assert.True(zorg.OpnieuwBekijken("Nog steeds niet.", Mirjam, Vandaag.AddDays(9), Karim, Vandaag).IsSuccess);
        Assert.Equal((Mirjam, 2), (zorg.Zichthouder, zorg.Momenten.Count));
    }

    [Fact]
    public void Sluiten_vraagt_een_reden_en_kan_een_keer()
    {
        var zorg = Melden(Goed).Value;

        Assert.Equal("RedenGesloten-leeg", zorg.Sluiten("", Mirjam, Vandaag).Errors.Single().Code);
        Assert.Null(zorg.GeslotenOp);
        Assert.True(zorg.Sluiten("De huisarts vond een onschuldige oorzaak.", Mirjam, Vandaag).IsSuccess);
        Assert.Equal((Vandaag, "De huisarts vond een onschuldige oorzaak."), (zorg.GeslotenOp!.Value, zorg.Momenten.Single().Bevinding));
        Assert.Equal("al-gesloten", zorg.Sluiten("Nog eens.", Mirjam, Vandaag).Errors.Single().Code);
        Assert.Equal("al-gesloten", zorg.OpnieuwBekijken("Toch.", null, Vandaag.AddDays(1), Mirjam, Vandaag).Errors.Single().Code);
    }

    /// <summary>Each number is an act on a day: whatever is tried, the concern keeps one owner and, while open, a day that was still to come.</summary>
    [Fact]
    [Eis("R1-079")]
    public void Een_open_zorg_houdt_altijd_een_eigenaar_en_een_dag() =>
        Prop.ForAll(Gen.ArrayOf(Gen.Choose(0, 999)).ToArbitrary(), stappen =>
        {
            var zorg = Melden(Goed).Value;
            var (dag, momenten) = (Vandaag, 0);
            foreach (var stap in stappen)
            {
                dag = dag.AddDays(stap % 3);
                var open = zorg.GeslotenOp is null;
                MedewerkerId? houder = (stap % 4) switch { 0 => null, 1 => Karim, _ => Mirjam };
                var gelukt = stap % 20 == 19
                    ? zorg.Sluiten(stap % 40 == 19 ? null : "Voorbij.", Mirjam, dag).IsSuccess
                    : zorg.OpnieuwBekijken(stap % 7 == 0 ? " " : "Rustig.", houder, stap % 5 == 0 ? null : dag.AddDays((stap / 10 % 6) - 2), Mirjam, dag).IsSuccess;
                momenten += gelukt ? 1 : 0;
                if ((gelukt && !open)
                    || zorg.Momenten.Count != momenten
                    || (zorg.Zichthouder != Mirjam && zorg.Zichthouder != Karim)
                    || (gelukt && zorg.GeslotenOp is null && zorg.VolgendeKeer <= dag))
                {
                    return false;
                }
            }

            return true;
        }).QuickCheckThrowOnFailure();

    private static string Code(ZorgGegevens gegevens) => Melden(gegevens).Errors.Single().Code;

    private static Result<ZorgOverVeiligheid> Melden(ZorgGegevens gegevens, Zicht? zicht = null) =>
        ZorgOverVeiligheid.Melden(NewId.Of<CasusId>(), gegevens, Mirjam, zicht ?? Zicht, Vandaag);
}
