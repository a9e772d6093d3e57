namespace Eenlijn.Persistence.Tests.Samenvoegen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>A family of which every kind of record that names a person stands there; the mother is the one who is there twice.</summary>
internal static class VolleDossier
{
    public static async Task<(TestCasus Casus, Plan Plan)> MakenAsync(Data data, Medewerker mirjam, Medewerker karim)
    {
        var casus = await data.CasusAsync(mirjam, "Voorbeelt");
        var (dag, moeder, kind, ik) = (data.Vandaag, casus.Moeder.Id, casus.Kind.Id, mirjam.Id);
        var oma = await data.GezinslidAsync(casus, "Hatice", GezinsRol.Netwerk);
        var zicht = data.ZichtOver(ZichtbaarVoor.Gezin, moeder);
        var plan = Plan.Beginnen(casus.Gezin.Id);
        plan.EigenKrachtVastleggen(new("rust", "samen eten", "oma", "meedenken", null) { WoordenVan = moeder }, dag);
        var doel = Doel.Toevoegen(plan, 1, new("Samen aan tafel", "Ik wil rust.", moeder, "thuis"), ik, zicht, dag).Value;
        doel.ActieToevoegen(new("bellen", ActieDoor.Gezin) { Persoon = moeder });
        doel.CijferGeven(6, moeder, null, ik, dag);
        doel.ReactieNoteren(moeder, "Fijn.", ik, dag);
        plan.Voorstellen(
            PlanMomentopname.Maken(plan, [doel], _ => "Sanne", _ => "Mirjam", dag).NaarJson(), [new(moeder, true)], ik, dag);
        var huis = Gezin.Toevoegen("Tweede huis").Value;
        huis.LidToevoegen(moeder, GezinsRol.Ouder, null);
        huis.BewonerToevoegen(huis.HuishoudenToevoegen("bij moeder").Value.Id, moeder, null, null);
        var beslist = WieBeslist.Bepaal(new(dag, ToestemmingVoor.DelenMetPartner, [kind], [new(kind, Geboorte.NietBekend, IsKind: true)]) { Gezag = [new(kind, GezagSoort.EenhoofdigOuderlijkGezag, [moeder])] });
        var hulp = Hulp.Aanbieden(plan, 1, new("gezinscoach", "Samen Verder", null, dag), ik, zicht, dag).Value;
        hulp.Beslissen(HulpStatus.Loopt, moeder, null, dag, dag);
        var geleerd = Vaardigheid.Noteren(plan, new(moeder, VaardigheidSoort.Praktisch, "koken", dag), ik, dag).Value;
        geleerd.Wijzigen(new(moeder, VaardigheidSoort.Praktisch, "zelf koken", dag), ik, dag);
        var kracht = Draagkracht.Inschatten(plan, new(moeder, Mate.Veel, Mate.Wat, "samen eten", "de huur", dag), ik, ZichtbaarVoor.Gezin, dag).Value;
        kracht.Wijzigen(new(moeder, Mate.Veel, Mate.Veel, "samen eten", "de huur", dag), ik, ZichtbaarVoor.Gezin, dag);
        var kennismaken = Taak.Plannen(casus.Id, new(TaakSoort.Gesprek, "kennismaken", dag.AddDays(2), null, null, null), ik, zicht).Value;
        var werkwijze = Werkwijzen.Voorbeeld();
        var aangemeld = await data.AanmeldingAsync(karim, gegevens => gegevens with { Personen = [moeder], GezegdDoor = moeder });
        var gesprek = Beslisgesprek.Voorbereiden(casus.Id, new(dag, null, "kijken wat helpt") { Personen = [moeder], EerstePunt = "slapen", EerstePuntVan = Spreker.Van(moeder) }, [], ik, zicht, dag).Value;
        var besluit = Besluit.Voorbereiden(casus.Id, new("Wat helpt?", "rust", moeder, "samen eten"), ik, zicht, dag).Value;
        var optie = besluit.OptieToevoegen(new(Optiesoort.Eigen, "vaste dagen"), Spreker.Van(moeder)).Value;
        besluit.VoorkeurGeven(optie.Id, moeder, Voorkeur.Liefst, default, null, dag);
        besluit.Nemen(new([optie.Id], "Zo doen we het.", Beslisser.Samen, 5, "rust", dag.AddDays(30)) { Stemmen = [new(moeder, Akkoord.Eens, null)] }, ik, dag);
        await data.SaveAllAsync(
            gesprek,
            besluit,
            Werkblad.Invullen(casus.Id, new("eigen-kijk", Spreker.Van(moeder), new Dictionary<string, string?> { ["kijk"] = "druk" }, new Dictionary<string, int?>(), dag), ik, zicht, dag).Value,
            Situatiebeeld.Maken(casus.Id, 0, new("druk") { Gevraagden = [moeder] }, false, ik, zicht, dag).Value,
            Uitleg.Geven(casus.Id, new("spanning", null, null, null) { Ontvangers = [moeder] }, ik, zicht, dag).Value,
            Meedenkwijze.Noteren(casus.Id, moeder, new(true, "tekenen", null, Beslisrol.Samen, null), ik, ZichtbaarVoor.Gezin, dag).Value,
            plan,
            doel,
            huis,
            kracht,
            geleerd,
            kennismaken,
            Inwerking.Regelen(casus.Id, new(karim.Id, "Het gaat beter.", null, null, dag), kennismaken, ik, zicht, dag).Value,
            Regieafspraak.Maken(casus.Id, 1, new([.. RegieInhoud.Lijst.Waarden.Select(w => new RegiepuntGegevens(w.Code, true, null))], null, null, null), [new(moeder, null)], ik, zicht, dag).Value,
            Verschil.Noteren(casus.Id, "therapie", new(new(moeder, null, null), "Niet nodig."), new(new(null, null, ik), "Wel nodig."), ik, zicht, dag).Value,
            EigenGrens.Noteren(casus.Id, new("of Sem autisme heeft", "psycholoog", null, dag, Gezinsantwoord.Goed, null), kennismaken.Id, ik, zicht, dag).Value,
            Verkenning.Openen(casus.Id, new("huisvesting", Verkenningsgrond.WensVanGezin, "De huur loopt achter.", moeder), ik, zicht, dag).Value,
            Verwachting.Noteren(plan, new(Verwachtingkant.Gezin, moeder, "Bel op tijd.", Verwachtingstand.Afgesproken, null), ik, zicht, dag).Value,
            Sturing.Kiezen(plan, new(moeder, "bellen", "overbelast", "er is te veel", dag.AddDays(30)), ik, ZichtbaarVoor.Gezin, dag).Value,
            Familiegroepsplan.Aanbieden(plan, dag, null, ik, zicht, dag).Value,
            Evaluatie.Vastleggen(plan, new(dag, [moeder], EvaluatieUitkomst.Doorgaan) { WatGingGoed = "samen eten", VolgendeOp = dag.AddDays(40) }, [], ik, zicht, dag).Value,
            Achttien.Plannen(plan, new(moeder, "Zelf wonen.", []), ik, ZichtbaarVoor.Gezin, dag).Value,
            Levensgebeurtenis.Noteren(casus.Gezin.Id, new("verhuisd") { VerteldDoor = moeder, Betekenis = "rust", BetekenisVan = moeder }, ik, zicht, dag).Value,
            Achtergrond.Beginnen(casus.Gezin.Id, "ouder-relaties", moeder, [new("ouder-opgegroeid", "In Waterrijk.", null, moeder, null)], ik, zicht, dag).Value,
            Verhaalregel.Toevoegen(casus.Gezin.Id, new("Wij verhuisden.") { Begin = OnzekereDatum.Van(dag), Betekenis = "rust", BetekenisVan = moeder }, ik, zicht, dag).Value,
            Probleem.Noteren(plan, 1, new("De huur loopt achter.", "opvoeden") { WoordenVan = moeder }, ik, zicht, dag).Value,
            hulp,
            Triage.Doen(
                aangemeld.Aanmelding,
                0,
                new()
                {
                    Urgentie = Urgentie.Gewoon, Ernst = Ernst.Licht, Problemen = ["gedrag"], Stoornis = Vermoeden.Nee, LvbKind = Vermoeden.Nee, LvbOuder = Vermoeden.Nee, GezienDoor = ik, GezienOp = dag.AddDays(3),
                },
                ik,
                false,
                data.Nu).Value,
            Intaketoets.Doen(
                aangemeld.Aanmelding, new(1, dag, werkwijze), 0, new() { Antwoorden = new Dictionary<Guid, Vermoeden?> { [werkwijze.Contraindicaties[0].Id] = Vermoeden.Nee } }, true, ik, dag).Value,
            Tafelpunt.Plannen(
                aangemeld.Aanmelding.Id, casus.Id, werkwijze.Tafels[1], new(dag, "Hoe gaat het?", false), zicht, ik, dag).Value,
            Succes.Noteren(plan, "Op tijd op school", dag, ik, zicht, dag).Value,
            Relatie.Leggen(oma.Id, RelatieSoort.Grootouder, kind, null, null).Value,
            Maatregel.Vastleggen(new(kind, MaatregelSoort.Ondertoezichtstelling, dag.AddDays(-9)) { LooptTot = dag.AddDays(90), Rechtbank = "Amsterdam" }, dag, null, "test").Value,
            Netwerksteun.Toevoegen(casus.Gezin.Id, oma.Id, SteunSoort.Praktisch, "vangt op", true).Value,
            EerdereHulp.Noteren(moeder, new(true, null, null, null, null, HulpBron.PersoonZelf, null, null), dag).Value,
            Betrokkenheid.Beginnen(casus.Id, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = karim.Id }, dag, ik, zicht).Value,
            Vraag.Noteren(casus.Id, VraagSoort.Direct, "Wie helpt?", moeder, dag, karim.Id, zicht).Value,
            Belofte.Doen(casus.Id, new("terugbellen", moeder, null, dag.AddDays(1)), ik, zicht, dag).Value,
            Preventiekeuze.Kiezen(casus.Id, new(moeder, "bellen", default(Preventiedoelgroep), default(Preventiestadium), default(Steunvorm), Haalbaarheid.Haalbaar, null), ik, ZichtbaarVoor.Gezin, dag).Value,
            Steunafspraak.Maken(casus.Id, new(moeder, ContactSoort.Telefoon, ik, 4, dag.AddDays(7), "gaat het?", null), ik, zicht, dag).Value,
            Verwijzing.Noteren(casus.Id, new() { NaarNaam = "GGZ", Waarvoor = "therapie", VerwezenOp = dag, Contacthouder = ik, ContactOp = dag.AddDays(7), Verkend = new("rust", "oma helpt", "ook school", "weer slapen") }, ik, zicht, dag).Value,
            TussenTweeStoelen.Melden(casus.Id, new("slapen", ik, dag.AddDays(7), [new("GGZ", "te licht"), new("de poli", "te zwaar")]), ik, zicht, dag).Value,
            Taak.Plannen(casus.Id, new(TaakSoort.Gesprek, "gesprek", dag.AddDays(1), null, null, null), ik, zicht).Value,
            Contact.Noteren(casus.Id, new() { Op = dag, Soort = ContactSoort.App, Personen = [moeder, kind] }, karim.Id, zicht, dag).Value,
            VeiligheidBekeken.Vastleggen(casus.Id, new(dag, VeiligheidConclusie.GeenZorg, "Rustig.", dag.AddDays(14)), ik, zicht, dag).Value,
            ZorgOverVeiligheid.Melden(casus.Id, new("geschreeuw", "juf", ik, dag.AddDays(3)), ik, zicht, dag).Value,
            Veiligstelling.Alarmeren(casus.Id, "er is ruzie", [karim.Id], ik, zicht, data.Nu).Value,
            Toestemmingsvraag.Vragen(casus.Gezin.Id, new(ToestemmingVoor.DelenMetPartner, new(Naam: "de huisarts"), "samen", "hoe het gaat", null, dag.AddDays(9)), beslist, ik, zicht, dag).Value,
            NietInStaatBesluit.Besluiten(casus.Gezin.Id, new(moeder, "geld", "ziek", karim.Id, dag.AddDays(9)) { Regime = Regime.Gegevens, Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" }, [Leeftijdsklasse.Volwassen], ik, ZichtbaarVoor.Medewerkers, dag).Value,
            Geheimhoudingsuitleg.Uitleggen(casus.Gezin.Id, dag, null, null, ik, zicht, dag).Value,
            Afscherming.Besluiten(casus.Gezin.Id, oma.Id, AfschermingDoel.VanSchool(moeder), new(ik, karim.Id, "veilig", dag, dag.AddDays(30))).Value);
        return (casus, plan);
    }
}
