namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class ContactTests
{
    private static readonly ContactGegevens Gesprek = new() { Op = Vandaag, Soort = ContactSoort.Huisbezoek, Pet = Pet.Toeleider, Personen = [Sanne] };

    [Fact]
    [Eis("R4-103")]
    public void Een_contact_draagt_de_pet_van_wie_het_schreef() => Assert.Equal(Pet.Toeleider, Noteren(Gesprek).Value.Pet);

    [Fact]
    [Eis("R3-083")]
    public void Bij_een_eerste_gesprek_met_twee_staat_wie_er_mee_was_of_waarom_niet()
    {
        var eerste = Gesprek with { TweeAfgesproken = true };
        var collega = NewId.Of<MedewerkerId>();

        Assert.Equal("samen-met-leeg", Code(Noteren(eerste)));
        Assert.Equal(collega, Noteren(eerste with { SamenMet = collega }).Value.SamenMet);
        Assert.Equal("collega ziek", Noteren(eerste with { RedenAlleen = "collega ziek" }).Value.RedenAlleen);
        Assert.True(Noteren(eerste with { Soort = ContactSoort.Telefoon }).IsSuccess);
        Assert.True(Noteren(eerste with { Uitkomst = ContactUitkomst.NietVerschenen }).IsSuccess);
        Assert.True(Noteren(Gesprek).IsSuccess);
        Assert.Equal("samen-met-klopt-niet", Code(Noteren(Gesprek with { SamenMet = Mirjam })));
    }

    [Fact]
    public void Een_contact_van_morgen_kan_niet() => Assert.Equal("dag-klopt-niet", Code(Noteren(Gesprek with { Op = Vandaag.AddDays(1) })));

    [Fact]
    public void Een_contact_van_meer_dan_vijf_jaar_geleden_is_een_tikfout() =>
        Assert.Equal("dag-klopt-niet", Code(Noteren(Gesprek with { Op = Vandaag.AddYears(-5) })));

    [Fact]
    public void Hoe_het_contact_was_moet_gekozen_zijn() => Assert.Equal("soort-leeg", Code(Noteren(Gesprek with { Soort = null })));

    [Fact]
    public void Een_contact_is_met_iemand() => Assert.Equal("met-wie-leeg", Code(Noteren(Gesprek with { Personen = [] })));

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void Minuten_liggen_tussen_een_en_een_dag(int minuten) =>
        Assert.Equal("minuten-kloppen-niet", Code(Noteren(Gesprek with { Minuten = minuten })));

    [Fact]
    public void Woorden_zijn_van_iemand() => Assert.Equal("woorden-van-leeg", Code(Noteren(Gesprek with { Woorden = "Ik ben moe." })));

    [Fact]
    public void Zonder_woorden_blijft_er_niemand_staan_die_ze_zei() => Assert.Null(Noteren(Gesprek with { WoordenVan = Sanne }).Value.WoordenVan);

    [Fact]
    public void Wijzigen_houdt_wie_erbij_bleef_en_haalt_de_rest_weg()
    {
        var contact = Noteren(Gesprek).Value;
        var sanne = Assert.Single(contact.Deelnemers).Id;
        var murat = NewId.Of<PersoonId>();

        Assert.True(contact.Wijzigen(Gesprek with { Personen = [Sanne, murat] }, OverSanne, Vandaag).IsSuccess);
        Assert.Equal(sanne, contact.Deelnemers.Single(d => d.Persoon == Sanne).Id);
        Assert.True(contact.Wijzigen(Gesprek with { Personen = [murat] }, OverSanne with { Voor = ZichtbaarVoor.Gezin }, Vandaag).IsSuccess);
        Assert.Equal(murat, Assert.Single(contact.Deelnemers).Persoon);
        Assert.Equal(ZichtbaarVoor.Gezin, contact.ZichtbaarVoor);
    }

    [Fact]
    public void Niet_bereikt_telt_niet_als_gesproken_en_weet_bij_welke_belofte_het_hoort()
    {
        var belofte = NewId.Of<RecordId>();
        var contact = Contact.NietBereikt(Id, belofte, Sanne, Pet.Regisseur, Mirjam, OverSanne, Vandaag);

        Assert.Equal((ContactUitkomst.NietBereikt, (RecordId?)belofte, Pet.Regisseur), (contact.Uitkomst, contact.Belofte, contact.Pet));
        Assert.Equal(Sanne, Assert.Single(contact.Deelnemers).Persoon);
    }

    private static Result<Contact> Noteren(ContactGegevens gegevens) => Contact.Noteren(Id, gegevens, Mirjam, OverSanne, Vandaag);
}
