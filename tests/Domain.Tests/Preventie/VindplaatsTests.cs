namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class VindplaatsTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();

    private readonly Vindplaats _klimop = Vindplaats.Toevoegen(NewId.Of<TeamId>(), "De Klimop", "basisschool", null).Value;

    [Theory]
    [InlineData("2026-07-31", "2025-2026")]
    [InlineData("2026-08-01", "2026-2027")]
    [Eis("R1-006")]
    public void Een_schooljaar_begint_op_1_augustus(string dag, string naam) =>
        Assert.Equal(naam, Schooljaar.Naam(Schooljaar.Van(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    [Eis("R1-006")]
    public void Een_nieuw_vast_gezicht_lost_het_oude_af_en_moet_worden_gemeld()
    {
        Assert.True(_klimop.RoosterregelToevoegen(Mirjam, "maandag", true, Vandaag.AddDays(-60), Vandaag).IsSuccess);
        Assert.True(_klimop.RoosterregelToevoegen(Karim, "maandag", true, Vandaag, Vandaag).IsSuccess);

        Assert.Equal([(Mirjam, (DateOnly?)Vandaag.AddDays(-1)), (Karim, null)], _klimop.Rooster.Select(r => (r.Medewerker, r.Tot)));
        var wisseling = _klimop.Wisselingen[1];
        Assert.Equal((Mirjam, Karim), (wisseling.Was, wisseling.Wordt));
        Assert.Equal(["GemeldAan", "GemeldOp"], _klimop.WisselingMelden(wisseling.Id, "", Vandaag.AddDays(1), Vandaag).Errors.Select(e => e.Veld));
        Assert.True(_klimop.WisselingMelden(wisseling.Id, "intern begeleider", Vandaag, Vandaag).IsSuccess);
        Assert.Equal("wisseling-gemeld", Assert.Single(_klimop.WisselingMelden(wisseling.Id, "nog iemand", Vandaag, Vandaag).Errors).Code);
    }

    [Fact]
    public void Wie_niet_vast_is_wisselt_niemand_af_en_staat_er_niet_dubbel()
    {
        _klimop.RoosterregelToevoegen(Mirjam, "maandag", true, Vandaag, Vandaag);

        Assert.True(_klimop.RoosterregelToevoegen(Karim, "dinsdag", false, Vandaag, Vandaag).IsSuccess);
        Assert.Equal("staat-er-al", Assert.Single(_klimop.RoosterregelToevoegen(Karim, "woensdag", false, Vandaag, Vandaag).Errors).Code);
        Assert.Single(_klimop.Wisselingen);
    }

    [Fact]
    public void Een_regel_die_nog_niet_begonnen_was_verdwijnt_bij_beeindigen()
    {
        _klimop.RoosterregelToevoegen(Karim, "dinsdag", false, Vandaag.AddDays(10), Vandaag);

        Assert.True(_klimop.RoosterregelBeeindigen(_klimop.Rooster[0].Id, Vandaag).IsSuccess);
        Assert.Empty(_klimop.Rooster);
    }

    [Fact]
    [Eis("R1-009")]
    public void Een_afspraak_is_heel_en_getekend()
    {
        Assert.Equal(
            ["Taken", "Grenzen", "Oudercontact", "Vertrouwelijkheid", "Meldroute", "GetekendDoor", "GetekendOp"],
            _klimop.AfspraakVastleggen(new(null, null, null, null, null, null, null, null), Vandaag).Errors.Select(e => e.Veld));
        Assert.True(_klimop.AfspraakVastleggen(new("a", "b", "c", "d", "e", "f", Vandaag, Vandaag.AddYears(1)), Vandaag).IsSuccess);
        Assert.Single(_klimop.NewEvents.OfType<VindplaatsafspraakVastgelegd>());
    }
}
