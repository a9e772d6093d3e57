namespace Eenlijn.Web.Tests.Overzicht;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>A worker with a family of which everything is noted, any number of times, to see what a page asks of the database.</summary>
internal sealed class DrukkeCasus
{
    private readonly WebHost _host;
    private readonly Team _team;
    private readonly Medewerker _mirjam;
    private readonly Medewerker _karim;
    private readonly TestCasus _casus;
    private readonly Plan _plan;
    private int _doelen;

    private DrukkeCasus(WebHost host, Team team, Medewerker mirjam, Medewerker karim, TestCasus casus)
    {
        (_host, _team, _mirjam, _karim, _casus, _plan) = (host, team, mirjam, karim, casus, Plan.Beginnen(casus.Gezin.Id));
    }

    /// <summary>Every page that reads, with how many statements it may send.</summary>
    public IReadOnlyList<(string Url, int Meest)> Bladzijden
    {
        get
        {
            var casus = $"/casus/{_casus.Id.Value}";
            return
            [
                (casus, 7), ("/vandaag", 7), ("/gezinnen", 3), ("/aanmeldingen", 3), ("/aanmeldingen/wachtlijst", 3), ("/kort-contact", 3), ("/kort-contact/overzicht", 3),
                ($"{casus}/gezin", 3), ($"{casus}/gezin/genogram", 3), ($"{casus}/gezin/netwerk", 3), ($"{casus}/contacten", 3), ($"{casus}/vragen", 3), ($"{casus}/preventie", 3), ("/preventie", 3), ("/preventie/collectieve-vragen", 3), ("/preventie/wijken", 3), ("/preventie/noteren/groep", 3), ($"{casus}/betrokkenen", 3), ($"{casus}/regie", 3),
                ($"{casus}/stut-en-steun", 3), ($"{casus}/verwijzingen", 3), ("/terugbellen", 3), ("/anonieme-vragen", 3),
                // Who stands there twice compares the own families; two side by side looks wherever either of them stands.
                ($"{casus}/gezin/dubbel", 4), ($"{casus}/gezin/samenvoegingen", 3), ($"{casus}/gezin/samenvoegen/{_casus.Moeder.Id.Value}?met={_casus.Kind.Id.Value}", 9),
                ($"{casus}/plan", 3), ($"{casus}/plan/versies", 3), ($"{casus}/veiligheid", 3), ($"{casus}/toestemming", 3), ($"{casus}/toestemming/wie-ziet-wat", 3), ($"{casus}/logboek", 3),
                // What is told, to whom, what is expected and whom one can find, all on one page beside a talk.
                ($"{casus}/kennismaken", 5), ($"{casus}/eigen-grenzen", 3), ("/onze-rol", 3), ("/oefenen", 3),
                ($"{casus}/verkennen", 3), ($"{casus}/verschillen", 3), ($"{casus}/inwerken", 3),
                ($"{casus}/tijdlijn", 3), ($"{casus}/tijdlijn/naast-elkaar", 3), ($"{casus}/gebeurtenissen", 3),
                ($"{casus}/verhaal", 3), ($"{casus}/achtergrond", 3),
                // Family and parties are two lists, beside what they confirmed.
                ($"{casus}/regieafspraak", 4),
                ($"{casus}/plan/verwachtingen", 3), ($"{casus}/plan/sturing", 3), ($"{casus}/plan/familiegroepsplan", 3), ($"{casus}/plan/evaluaties", 3), ($"{casus}/plan/achttien", 3), ($"{casus}/plan/leesbaarheid", 3),
                // Three kinds of record side by side.
                ($"{casus}/plan/overzicht", 4),
                // Whose paper it is decides what may be read of the plan: that comes first, and is two more; what is agreed beside the goals is one.
                ($"{casus}/plan/afdruk?voor={_casus.Moeder.Id.Value}", 5),
            ];
        }
    }

    public Task<PageClient> ClientAsync() => _host.AsAsync(_mirjam);

    public static async Task<DrukkeCasus> BeginAsync(WebHost host)
    {
        var team = await host.Data.TeamAsync();
        var mirjam = await host.Data.MedewerkerAsync(team);
        var karim = await host.Data.MedewerkerAsync(team, "Karim", "Said");
        var drukte = new DrukkeCasus(host, team, mirjam, karim, await host.Data.CasusAsync(mirjam));
        await host.Data.SaveAsync(drukte._plan);
        return drukte;
    }

    /// <summary>Once more of everything that can be there more than once.</summary>
    public async Task MeerAsync()
    {
        var data = _host.Data;
        var (dag, zicht, ik, casus) = (data.Vandaag, data.ZichtOver(ZichtbaarVoor.Gezin, _casus.Moeder.Id), _mirjam.Id, _casus.Id);
        var oma = await data.GezinslidAsync(_casus, "Hatice", GezinsRol.Netwerk, new(1960, 1, 1));
        var kind = await data.GezinslidAsync(_casus, "Noah", GezinsRol.Kind, new(2015, 1, 1));
        await data.CasusAsync(_mirjam, "Ander");
        await data.AanmeldingAsync(_karim);
        await data.KortContactAsync(_mirjam, await data.VindplaatsAsync(_team));
        await data.SaveAllAsync(
            Activiteit.Noteren(ik, _team.Id, ActiviteitSoort.Wijk, new() { Wat = "ontbijt", Op = dag, AnderePlek = "buurtkamer", Minuten = 60, Doelgroep = default(Preventiedoelgroep), Stadium = default(Preventiestadium), Steunvorm = default(Steunvorm) }, dag).Value,
            CollectieveVraag.Melden(ik, _team.Id, new("donker", "geen lamp", "wonen", null, "de brug", 3, null), dag).Value,
            Wijk.Toevoegen(_team.Id, $"Wijk {_doelen}").Value,
            Preventieuren.Afspreken(ik, _team.Id, 4, dag, dag).Value,
            Preventiekeuze.Kiezen(casus, new(kind.Id, "bellen", default(Preventiedoelgroep), default(Preventiestadium), default(Steunvorm), Haalbaarheid.Haalbaar, null), ik, ZichtbaarVoor.Gezin, dag).Value);
        var doel = Doel.Toevoegen(_plan, ++_doelen, new("Samen aan tafel", "Ik wil rust.", _casus.Moeder.Id, "thuis"), ik, zicht, dag).Value;
        for (var i = 0; i < 3; i++)
        {
            doel.ActieToevoegen(new("bellen", ActieDoor.Gezin) { Persoon = _casus.Moeder.Id });
            doel.CijferGeven(5 + i, _casus.Moeder.Id, null, ik, dag.AddDays(-i));
            doel.ReactieNoteren(_casus.Kind.Id, "Fijn.", ik, dag);
        }

        await data.SaveAllAsync(
            doel,
            Regieafspraak.Maken(casus, _doelen, new([.. RegieInhoud.Lijst.Waarden.Select(w => new RegiepuntGegevens(w.Code, true, null))], null, null, null), [new(_casus.Moeder.Id, null), new(kind.Id, null)], ik, zicht, dag).Value,
            Verschil.Noteren(casus, "therapie", new(new(_casus.Moeder.Id, null, null), "Niet nodig."), new(new(null, null, ik), "Wel nodig."), ik, zicht, dag).Value,
            Verkenning.Openen(casus, new(Leefgebieden.Lijst.Waarden[_doelen % Leefgebieden.Lijst.Waarden.Count].Code, Verkenningsgrond.Signaal, "De huur loopt achter.", null), ik, zicht, dag).Value,
            Verwachting.Noteren(_plan, new(Verwachtingkant.Gezin, _casus.Moeder.Id, "Bel op tijd.", Verwachtingstand.Open, null), ik, zicht, dag).Value,
            Sturing.Kiezen(_plan, new(kind.Id, "bellen", "anders", "Dat hielp eerder.", dag.AddDays(30)), ik, ZichtbaarVoor.Gezin, dag).Value,
            Familiegroepsplan.Aanbieden(_plan, dag, null, ik, zicht, dag).Value,
            Evaluatie.Vastleggen(_plan, new(dag, [_casus.Moeder.Id, kind.Id], EvaluatieUitkomst.Doorgaan) { WatGingGoed = "samen eten", VolgendeOp = dag.AddDays(40) }, [], ik, zicht, dag).Value,
            Achttien.Plannen(_plan, new(kind.Id, "Zelf wonen.", [new("wonen", "zoeken", null, null, false)]), ik, ZichtbaarVoor.Gezin, dag).Value,
            Levensgebeurtenis.Noteren(_casus.Gezin.Id, new("verhuisd") { Begin = OnzekereDatum.Van(dag), VerteldDoor = _casus.Moeder.Id }, ik, zicht, dag).Value,
            Achtergrond.Beginnen(_casus.Gezin.Id, "ouder-relaties", _casus.Moeder.Id, [new("ouder-opgegroeid", "In Waterrijk.", null, _casus.Moeder.Id, null)], ik, zicht, dag).Value,
            Verhaalregel.Toevoegen(_casus.Gezin.Id, new("Wij verhuisden.") { Begin = OnzekereDatum.Van(dag), InOverzicht = true }, ik, zicht, dag).Value,
            EerdereHulp.Noteren(kind.Id, new(false, "logopedie", "Klank", null, null, HulpBron.School, null, null) { Begin = OnzekereDatum.Van(dag), Einde = OnzekereDatum.Van(dag) }, dag).Value,
            Probleem.Noteren(_plan, _doelen, new("De huur loopt achter.", "financien"), ik, zicht, dag).Value,
            Succes.Noteren(_plan, "Op tijd op school", dag, ik, zicht, dag).Value,
            Relatie.Leggen(oma.Id, RelatieSoort.Grootouder, kind.Id, null, null).Value,
            Gezag.Vastleggen(new(kind.Id, GezagSoort.EenhoofdigOuderlijkGezag, [_casus.Moeder.Id])).Value,
            Netwerksteun.Toevoegen(_casus.Gezin.Id, oma.Id, SteunSoort.Praktisch, "vangt op", true).Value,
            Betrokkenheid.Beginnen(casus, new(BetrokkenSoort.Medewerker, "collega") { Medewerker = _karim.Id }, dag, ik, zicht).Value,
            Vraag.Noteren(casus, VraagSoort.Direct, "Wie helpt?", _casus.Moeder.Id, dag, _karim.Id, zicht).Value,
            Belofte.Doen(casus, new("terugbellen", _casus.Moeder.Id, null, dag.AddDays(1)), ik, zicht, dag).Value,
            Steunafspraak.Maken(casus, new(_casus.Moeder.Id, ContactSoort.Telefoon, ik, 4, dag.AddDays(2), "gaat het?", null), ik, zicht, dag).Value,
            Verwijzing.Noteren(casus, new() { NaarNaam = "GGZ", Waarvoor = "therapie", VerwezenOp = dag, Contacthouder = ik, ContactOp = dag.AddDays(2), Verkend = new("rust", "oma helpt", "ook school", "weer slapen") }, ik, zicht, dag).Value,
            TussenTweeStoelen.Melden(casus, new("slapen", ik, dag.AddDays(2), [new("GGZ", "te licht"), new("de poli", "te zwaar")]), ik, zicht, dag).Value,
            Taak.Plannen(casus, new(TaakSoort.Terugbellen, "huisarts bellen", dag.AddDays(1), null, null, null), ik, zicht, dag).Value,
            Taak.Plannen(casus, new(TaakSoort.Gesprek, "gesprek", dag.AddDays(1), null, null, null), ik, zicht).Value,
            Contact.Noteren(casus, new() { Op = dag, Soort = ContactSoort.App, Personen = [_casus.Moeder.Id, kind.Id] }, _karim.Id, zicht, dag).Value,
            VeiligheidBekeken.Vastleggen(casus, new(dag, VeiligheidConclusie.GeenZorg, "Rustig.", dag.AddDays(14)), ik, zicht, dag).Value,
            Gevraagd(kind.Id),
            NietInStaatBesluit.Besluiten(_casus.Gezin.Id, new(_casus.Moeder.Id, "geld", "ziek", _karim.Id, dag.AddDays(9)) { Regime = Regime.Gegevens, Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" }, [Leeftijdsklasse.Volwassen], ik, ZichtbaarVoor.Medewerkers, dag).Value,
            Geheimhoudingsuitleg.Uitleggen(_casus.Gezin.Id, dag, null, null, ik, zicht, dag).Value,
            ZorgOverVeiligheid.Melden(casus, new("geschreeuw", "juf", ik, dag.AddDays(3)), ik, zicht, dag).Value);
    }

    private Toestemmingsvraag Gevraagd(PersoonId kind)
    {
        var (dag, data) = (_host.Data.Vandaag, _host.Data);
        var beslist = WieBeslist.Bepaal(new(dag, ToestemmingVoor.DelenMetPartner, [kind], [new(kind, Geboorte.NietBekend, IsKind: true)]) { Gezag = [new(kind, GezagSoort.EenhoofdigOuderlijkGezag, [_casus.Moeder.Id])] });
        var vraag = Toestemmingsvraag.Vragen(_casus.Gezin.Id, new(ToestemmingVoor.DelenMetPartner, new(Naam: "de huisarts"), "samen", "hoe het gaat", null, dag.AddDays(9)), beslist, _mirjam.Id, data.ZichtOver(ZichtbaarVoor.Gezin, kind), dag).Value;
        vraag.Geven(vraag.Antwoorden[0].Id, new(AntwoordWijze.Mondeling, dag, "ja"), _mirjam.Id, dag);
        return vraag;
    }
}
