namespace Eenlijn.Domain.Tests.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class AchtergrondTests
{
    private static readonly DateOnly Toen = new(2026, 11, 1);
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Sanne = NewId.Of<PersoonId>();
    private static readonly PersoonId Emre = NewId.Of<PersoonId>();
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();
    private static readonly Zicht OverSanne = new(ZichtbaarVoor.Medewerkers, [Sanne]);

    /// <summary>Every field that the form of the source asks for has a question (bron 002 §3.8).</summary>
    [Theory]
    [InlineData(AchtergrondOver.Gezin, "aanleiding-eerste aanleiding-laatste aanleiding-ergste hulpvraag-ouders hulpvraag-kind zorgmelding netwerk-belangrijk netwerk-rol")]
    [InlineData(AchtergrondOver.Ouder, "ouder-opgegroeid ouder-familie-nu ouder-cultuur ouder-andere-ouder ouder-partner ouder-kinderen ouder-opleiding ouder-werk ouder-hobby ouder-lichaam ouder-geest ouder-verslaving ouder-geld ouder-schulden ouder-wonen")]
    [InlineData(AchtergrondOver.Kind, "kind-ouders kind-broers-zussen kind-vrienden kind-belangrijk kind-school-nu kind-school-eerder kind-resultaten kind-gedrag kind-lichaam kind-geest kind-verslaving kind-club kind-muziek kind-hobby kind-baan")]
    [Eis("R2-130", "R2-131")]
    public void De_vragen_van_het_formulier_zijn_er_allemaal_met_waarom(AchtergrondOver over, string velden)
    {
        var blokken = Achtergrondvragen.Lijst.Blokken.Where(b => b.Over == over).ToList();

        Assert.Empty(velden.Split(' ').Except(blokken.SelectMany(b => b.Velden).Select(v => v.Code)));
        Assert.All(blokken, b => Assert.NotEmpty(b.Waarom));
        var codes = Achtergrondvragen.Lijst.Blokken.SelectMany(b => b.Velden).Select(v => v.Code).ToList();
        Assert.Equal(codes.Count, codes.Distinct().Count());
    }

    [Fact]
    [Eis("R2-131")]
    public void De_eerste_de_laatste_en_de_ergste_keer_hebben_elk_een_datum_en_een_verteller()
    {
        Assert.All(Achtergrondvragen.Blok("aanleiding")!.Velden, v => Assert.True(v is { Datum: true, Verteller: true }));

        var a = Achtergrond.Beginnen(
            NewId.Of<GezinId>(), "aanleiding", null,
            [new("aanleiding-eerste", "Ruzie om geld.", OnzekereDatum.Create(2019, null, null).Value, Sanne, null, true), new("aanleiding-ergste", "De politie kwam.", null, Emre, null, true)],
            Mirjam, OverSanne, Toen).Value;

        Assert.Equal((2019, Sanne), (a.Antwoord("aanleiding-eerste")!.Wanneer!.Jaar!.Value, a.Antwoord("aanleiding-eerste")!.VerteldDoor!.Value));
        Assert.Equal(Emre, a.Antwoord("aanleiding-ergste")!.VerteldDoor);
        Assert.Null(a.Antwoord("aanleiding-laatste"));
    }

    [Fact]
    [Eis("R2-130", "R2-135")]
    public void Een_antwoord_houdt_zijn_verteller_en_schrijver_tot_de_woorden_veranderen_en_het_oude_blijft()
    {
        var a = Beginnen(new AchtergrondInvoer("ouder-werk", "bakker", null, Sanne, null), new AchtergrondInvoer("ouder-hobby", "zwemmen", null, Sanne, null)).Value;
        a.EventsSaved();

        Assert.True(a.Invullen([new("ouder-werk", "bakker", null, Emre, null), new("ouder-hobby", "zwemmen", null, Emre, null)], Karim, OverSanne, Vandaag).IsSuccess);
        Assert.Empty(a.NewEvents);
        Assert.True(a.Invullen([new("ouder-werk", "buschauffeur", null, Emre, null), new("ouder-hobby", " ", null, Emre, null)], Karim, OverSanne, Vandaag).IsSuccess);

        var werk = a.Antwoord("ouder-werk")!;
        Assert.Equal(("buschauffeur", Emre, Karim, Vandaag), (werk.Tekst, werk.VerteldDoor!.Value, werk.OpgeschrevenDoor, werk.Op));
        Assert.Null(a.Antwoord("ouder-hobby"));
        Assert.Equal(["bakker", "zwemmen"], a.Antwoorden.Where(x => x.VervangenOp == Vandaag).Select(x => x.Tekst).Order());
        Assert.All(a.Antwoorden.Where(x => x.VervangenOp is not null), x => Assert.Equal((Sanne, Mirjam, Toen), (x.VerteldDoor!.Value, x.OpgeschrevenDoor, x.Op)));
    }

    [Fact]
    public void Een_vraag_die_uit_de_lijst_ging_houdt_haar_antwoord()
    {
        var a = Beginnen(new AchtergrondInvoer("ouder-werk", "bakker", null, Sanne, null)).Value;

        Assert.True(a.Invullen([new("vraag-van-vroeger", "weg ermee", null, null, null)], Karim, OverSanne, Vandaag).IsSuccess);

        Assert.Equal("bakker", Assert.Single(a.Antwoorden).Tekst);
    }

    [Theory]
    [InlineData("bestaat-niet", true, "blok-onbekend")]
    [InlineData("ouder-relaties", false, "blok-onbekend")]
    [InlineData("aanleiding", true, "blok-onbekend")]
    public void Een_blok_gaat_over_een_persoon_of_over_het_gezin(string blok, bool metPersoon, string code) => Assert.Equal(code, Assert.Single(
        Achtergrond.Beginnen(NewId.Of<GezinId>(), blok, metPersoon ? Sanne : null, [new("ouder-werk", "x", null, null, null)], Mirjam, OverSanne, Toen).Errors).Code);

    [Fact]
    public void Een_leeg_blok_bewaart_niets_en_wie_het_aangaat_staat_erbij()
    {
        Assert.Equal("niets-ingevuld", Assert.Single(Beginnen(new AchtergrondInvoer("ouder-werk", " ", null, null, null)).Errors).Code);
        Assert.Equal("over-wie-mist", Assert.Single(Achtergrond.Beginnen(
            NewId.Of<GezinId>(), "ouder-ontwikkeling", Sanne, [new("ouder-werk", "x", null, null, null)], Mirjam, new(ZichtbaarVoor.Gezin, [Emre]), Toen).Errors).Code);
        Assert.Equal("ouder-werk", Assert.Single(Beginnen(new AchtergrondInvoer("ouder-werk", new string('x', 4001), null, null, null)).Errors).Veld);
    }

    private static Result<Achtergrond> Beginnen(params AchtergrondInvoer[] invoer) =>
        Achtergrond.Beginnen(NewId.Of<GezinId>(), "ouder-ontwikkeling", Sanne, invoer, Mirjam, OverSanne, Toen);
}
