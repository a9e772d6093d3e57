namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class RegieafspraakTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly CasusId Id = NewId.Of<CasusId>();
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Sanne = NewId.Of<PersoonId>();
    private static readonly PersoonId Murat = NewId.Of<PersoonId>();
    private static readonly RecordId School = NewId.Of<RecordId>();

    [Fact]
    [Eis("R1-052")]
    public void Wie_op_veiligheid_let_wie_opschaalt_en_wie_er_in_een_crisis_is_blijft_nooit_open()
    {
        var leeg = Maken(new([.. RegieInhoud.Lijst.Waarden.Select(w => new RegiepuntGegevens(w.Code, null, null))], null, null, null));

        Assert.Equal(["Punten[0].Regisseur", "Punten[1].Regisseur", "Punten[2].Regisseur"], leeg.Errors.Select(e => e.Veld));
        Assert.Equal(9, RegieInhoud.Lijst.Waarden.Count);
        var afspraak = Maken(Volledig(w => w.Code == "crisis" ? new(w.Code, false, "crisisdienst, 24 uur") : new(w.Code, RegieInhoud.IsAltijd(w) ? true : null, null))).Value;
        Assert.Equal([("veiligheid", true, null), ("op-en-afschalen", true, null), ("crisis", false, "crisisdienst, 24 uur")], afspraak.Punten.Select(p => (p.Code, p.Regisseur, p.Wie)));
    }

    [Fact]
    [Eis("R1-052")]
    public void Wat_de_regisseur_niet_doet_heeft_een_naam()
    {
        var zonder = Maken(Volledig(w => new(w.Code, w.Code != "taken", null)));

        Assert.Equal(("wie-leeg", "Punten[5].Wie"), Assert.Single(zonder.Errors) is var e ? (e.Code, e.Veld) : default);
    }

    [Fact]
    [Eis("R1-058")]
    public void De_houding_allebei_zegt_wie_naast_het_gezin_staat()
    {
        var gegevens = Volledig() with { Houding = Houding.Beide };

        Assert.Equal("houding-zonder-wie", Assert.Single(Maken(gegevens).Errors).Code);
        var afspraak = Maken(gegevens with { HoudingToelichting = "Mirjam ernaast, de GI stelt grenzen", Opzoeken = "Na twee keer gaat Mirjam langs." }).Value;
        Assert.Equal((Houding.Beide, "Na twee keer gaat Mirjam langs."), (afspraak.Houding, afspraak.Opzoeken));
    }

    [Fact]
    [Eis("R1-053")]
    public void Elke_partij_en_het_gezin_antwoorden_apart_en_een_nee_zegt_waarom()
    {
        Assert.Equal("gezin-niet-gevraagd", Assert.Single(Regieafspraak.Maken(Id, 1, Volledig(), [new(null, School)], Mirjam, Over(Sanne), Vandaag).Errors).Code);
        var afspraak = Maken(Volledig()).Value;
        var (sanne, school) = (afspraak.Bevestigingen[0], afspraak.Bevestigingen[1]);

        Assert.All(afspraak.Bevestigingen, b => Assert.Equal(Regieantwoord.NogNiet, b.Antwoord));
        Assert.True(afspraak.Bevestigen(sanne.Id, Regieantwoord.Bevestigd, null, null, Vandaag).IsSuccess);
        Assert.Equal(["antwoord-leeg"], afspraak.Bevestigen(school.Id, Regieantwoord.NogNiet, null, null, Vandaag).Errors.Select(e => e.Code));
        Assert.Equal(["reden-leeg", "dag-klopt-niet"], afspraak.Bevestigen(school.Id, Regieantwoord.Geweigerd, " ", Vandaag.AddDays(1), Vandaag).Errors.Select(e => e.Code));
        Assert.True(afspraak.Bevestigen(school.Id, Regieantwoord.Geweigerd, "wij horen het liever eerst", null, Vandaag).IsSuccess);
        Assert.Equal("niet-gevraagd", Assert.Single(afspraak.Bevestigen(Guid.CreateVersion7(), Regieantwoord.Bevestigd, null, null, Vandaag).Errors).Code);
        Assert.Equal((Regieantwoord.Bevestigd, Regieantwoord.Geweigerd), (sanne.Antwoord, school.Antwoord));
    }

    [Fact]
    [Eis("R1-053")]
    public void Wie_later_komt_wordt_erbij_gevraagd_en_kan_het_lezen()
    {
        var afspraak = Maken(Volledig()).Value;

        Assert.Equal("niemand-gevraagd", Assert.Single(afspraak.ErbijVragen([new(Sanne, null)], Vandaag).Errors).Code);
        Assert.True(afspraak.ErbijVragen([new(Murat, null)], Vandaag).IsSuccess);
        Assert.Contains(afspraak.OverWie, o => o.PersoonId == Murat);
        Assert.Equal(3, afspraak.Bevestigingen.Count);
    }

    [Fact]
    public void Wat_vervangen_is_verandert_niet_meer()
    {
        var afspraak = Maken(Volledig()).Value;

        Assert.True(afspraak.Vervangen(Vandaag).IsSuccess);
        Assert.Equal("afspraak-vervangen", Assert.Single(afspraak.Vervangen(Vandaag).Errors).Code);
        Assert.Equal("afspraak-vervangen", Assert.Single(afspraak.Bevestigen(afspraak.Bevestigingen[0].Id, Regieantwoord.Bevestigd, null, null, Vandaag).Errors).Code);
        Assert.Equal("afspraak-vervangen", Assert.Single(afspraak.ErbijVragen([new(Murat, null)], Vandaag).Errors).Code);
    }

    private static RegieafspraakGegevens Volledig(Func<CatalogusWaarde, RegiepuntGegevens>? punt = null) =>
        new([.. RegieInhoud.Lijst.Waarden.Select(punt ?? (w => new(w.Code, true, null)))], null, null, null);

    private static Zicht Over(params PersoonId[] wie) => new(ZichtbaarVoor.Gezin, wie);

    private static Result<Regieafspraak> Maken(RegieafspraakGegevens gegevens) => Regieafspraak.Maken(Id, 1, gegevens, [new(Sanne, null), new(null, School)], Mirjam, Over(Sanne), Vandaag);
}
