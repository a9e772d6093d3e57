namespace Eenlijn.TestKit;

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
using Eenlijn.Persistence;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

/// <summary>
/// An address for every page, out of the fullest case of the demo. A parameter is filled by the word that stands before it
/// in the route, so a new page about things that are known here is walked by itself; for anything else there is no example.
/// </summary>
public sealed class PageExamples
{
    /// <summary>Pages that show nothing without what stands behind the question mark.</summary>
    private readonly Dictionary<string, string> _queries = [];

    /// <summary>What stands behind "casus", "doelen", …; a whole route goes before a word.</summary>
    private readonly Dictionary<string, object> _values = [];

    /// <summary>Who opens the pages of each role; the casusregisseur of the case for most of them.</summary>
    public required IReadOnlyDictionary<Rol, Medewerker> People { get; init; }

    public static async Task<PageExamples> MakeAsync(WebHost host)
    {
        await using var scope = host.Data.As(null);
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();
        var staff = await db.Set<Medewerker>().AsSplitQuery().ToListAsync();
        var regie = staff.Single(m => m.Naam.StartsWith("Mirjam", StringComparison.Ordinal));
        var team = staff.Where(m => m.Lidmaatschappen[0].TeamId == regie.Lidmaatschappen[0].TeamId).ToList();
        var people = Enum.GetValues<Rol>().ToDictionary(rol => rol, rol => rol == Rol.Medewerker ? regie : team.First(m => m.Lidmaatschappen[0].Rol == rol));
        var examples = new PageExamples { People = people };
        await examples.FillAsync(host, db, regie, people[Rol.Teamleider]);
        return examples;
    }

    /// <summary>Null when a part of the route has no example here.</summary>
    public string? Url(AppEndpoint page)
    {
        var url = "";
        var before = "";
        foreach (var part in page.Pattern.PathSegments.Select(segment => segment.Parts.Single()))
        {
            switch (part)
            {
                case RoutePatternLiteralPart literal:
                    url += "/" + (before = literal.Content);
                    break;
                case RoutePatternParameterPart when Value(page.Route, before) is { } value:
                    url += "/" + value;
                    break;
                case RoutePatternParameterPart { IsOptional: true }:
                    break;
                default:
                    return null;
            }
        }

        return (url.Length == 0 ? "/" : url) + _queries.GetValueOrDefault(page.Route);
    }

    private object? Value(string route, string before) =>
        _values.TryGetValue($"{route} {before}", out var own) ? own : _values.GetValueOrDefault(before);

    private async Task FillAsync(WebHost host, AppDbContext db, Medewerker regie, Medewerker collega)
    {
        var data = host.Data;
        var gezin = await db.Set<Gezin>().SingleAsync(g => g.Naam.StartsWith("Aydın"));
        var casus = await db.Set<Casus>().SingleAsync(c => c.GezinId == gezin.Id);
        var plan = await db.Set<Plan>().SingleAsync(p => p.GezinId == gezin.Id);
        var doel = (await db.Set<Doel>().Where(d => d.PlanId == plan.Id).ToListAsync()).First(d => d.Acties.Any(a => a.Status == ActieStatus.Open));
        var leden = gezin.Leden.Select(l => l.PersoonId).ToList();
        var kind = gezin.Leden.First(l => l.Rol == GezinsRol.Kind).PersoonId;
        var ouder = gezin.Leden.First(l => l.Rol == GezinsRol.Ouder).PersoonId;
        var contact = await db.Set<Contact>().FirstAsync(c => c.CasusId == casus.Id && c.Uitkomst == ContactUitkomst.Gesproken);
        var geldt = plan.VanKracht!;

        var zorg = await data.SaveAsync(ZorgOverVeiligheid.Melden(
            casus.Id, new("Ruzie bij het ophalen.", "school", regie.Id, data.Vandaag.AddDays(3)), regie.Id, data.ZichtOver(ZichtbaarVoor.Medewerkers, kind), data.Vandaag).Value);
        var besluit = new AfschermingBesluit(regie.Id, collega.Id, "Het kind vroeg erom.", data.Vandaag, data.Vandaag.AddDays(30));
        var afscherming = await data.SaveAsync(Afscherming.Besluiten(gezin.Id, ouder, AfschermingDoel.VanRecord(contact.Id), besluit).Value);
        var voorstel = plan.Voorstellen(geldt.Inhoud, [new(ouder, true), new(kind, false)], regie.Id, data.Vandaag).Value;
        await db.SaveChangesAsync();

        _values["casus"] = casus.Id.Value;
        _values["contacten"] = contact.Id.Value;
        _values["beloften"] = (await db.Set<Belofte>().FirstAsync(b => b.CasusId == casus.Id && b.Status == BelofteStatus.Open)).Id.Value;
        _values["taken"] = (await db.Set<Taak>().FirstAsync(t => t.CasusId == casus.Id && t.Status == TaakStatus.Open)).Id.Value;
        _values["betrokkenen"] = (await db.Set<Betrokkenheid>().FirstAsync(b => b.CasusId == casus.Id && b.Soort == BetrokkenSoort.Partner)).Id.Value;
        _values["gezag"] = (await db.Set<Gezag>().FirstAsync(g => g.Kind == kind)).Id.Value;
        _values["huishoudens"] = gezin.Huishoudens[0].Id.Value;
        _values["bewoners"] = gezin.Huishoudens[0].Bewoners[0].PersoonId.Value;
        _values["netwerksteun"] = (await db.Set<Netwerksteun>().FirstAsync(s => s.GezinId == gezin.Id)).Id.Value;
        _values["personen"] = kind.Value;
        _values["relaties"] = (await db.Set<Relatie>().FirstAsync(r => leden.Contains(r.Van))).Id.Value;
        _values["doelen"] = doel.Id.Value;
        _values["acties"] = doel.Acties.First(a => a.Status == ActieStatus.Open).Id;
        _values["versies"] = geldt.Id;
        _values["/casus/{id:guid}/plan/versies/{versie:guid}/antwoord versies"] = voorstel.Id;
        _values["/casus/{id:guid}/plan/versies/{versie:guid}/vaststellen versies"] = voorstel.Id;
        _values["afschermingen"] = afscherming.Id.Value;
        _values["zorgen"] = zorg.Id.Value;
        var toestemming = (await db.Set<Toestemmingsvraag>().Where(v => v.GezinId == gezin.Id).ToListAsync()).First(v => v.Antwoorden.Any(a => a.Uitkomst is AntwoordUitkomst.NogNiet));
        _values["toestemming"] = toestemming.Id.Value;
        _values["antwoorden"] = toestemming.Antwoorden.First(a => a.Uitkomst is AntwoordUitkomst.NogNiet).Id;
        _values["/casus/{id:guid}/toestemming/{vraag:guid}/antwoorden/{antwoord:guid}/intrekken antwoorden"] = toestemming.Antwoorden.First(a => a.Uitkomst is AntwoordUitkomst.Gegeven).Id;
        _values["volharden"] = toestemming.OverWie[0].PersoonId.Value;
        _values["niet-in-staat"] = (await data.SaveAsync(NietInStaatBesluit.Besluiten(
            gezin.Id,
            new(ouder, "het gebruik van foto's", "Begrijpt de vraag nu niet.", collega.Id, data.Vandaag.AddDays(30)) { Regime = Regime.Gegevens, Vertegenwoordiger = VertegenwoordigerSoort.Mentor, VertegenwoordigerNaam = "M. Entor" },
            [Leeftijdsklasse.Volwassen], regie.Id, ZichtbaarVoor.Medewerkers, data.Vandaag).Value)).Id.Value;
        _values["/aanmeldingen/{record:guid}/bij-casus aanmeldingen"] = (await data.AanmeldingAsync(
            regie, a => a with { Gezin = gezin.Id, GezegdDoor = ouder, WoordenVan = null, Personen = [ouder, kind] })).Aanmelding.Id.Value;
        _values["aanmeldingen"] = (await data.AanmeldingAsync(regie)).Aanmelding.Id.Value;
        _values["kort-contact"] = (await db.Set<Domain.Preventie.KortContact>().FirstAsync(k => k.Medewerker == regie.Id)).Id.Value;
        _values["noteren"] = "groep";
        _values["termijn"] = "Casus.termijnen.geen-contact";
        _values["lijst"] = "Preventie.groepsoorten";
        _values["waarde"] = "oudercursus";
        _values["contact"] = regie.Lidmaatschappen[0].TeamId.Value;
        _values["activiteiten"] = (await db.Set<Domain.Preventie.Activiteit>().FirstAsync(a => a.Medewerker == regie.Id)).Id.Value;
        _values["collectieve-vragen"] = (await db.Set<Domain.Preventie.CollectieveVraag>().FirstAsync(v => v.TeamId == regie.Lidmaatschappen[0].TeamId)).Id.Value;
        _values["wijken"] = (await db.Set<Domain.Preventie.Wijk>().FirstAsync(w => w.TeamId == regie.Lidmaatschappen[0].TeamId)).Id.Value;
        _values["uren"] = regie.Id.Value;
        _values["medewerker"] = regie.Id.Value;
        _values["collega"] = collega.Id.Value;
        _values["team"] = regie.Lidmaatschappen[0].TeamId.Value;
        _values["regels"] = "d1";
        _values["mensen"] = (await db.Set<Teamcontact>().FirstAsync(c => c.TeamId == regie.Lidmaatschappen[0].TeamId)).Id.Value;
        _values["geven"] = casus.Id.Value;
        var team = regie.Lidmaatschappen[0].TeamId;
        _values["vindplaatsen"] = (await db.Set<Domain.Preventie.Vindplaats>().FirstAsync(v => v.TeamId == team && !v.Vervallen)).Id.Value;
        _values["veiligstelling"] = (await data.SaveAsync(Veiligstelling.Alarmeren(
            casus.Id, "Er wordt gevochten.", [], regie.Id, data.ZichtOver(ZichtbaarVoor.Medewerkers, kind), data.Nu).Value)).Id.Value;
        _values["werkdruk"] = (await data.SaveAsync(Werkdruksignaal.Geven(regie.Id, team, "Twee crises tegelijk.", data.Vandaag).Value)).Id.Value;
        _values["maatregelen"] = (await data.SaveAsync(Maatregel.Vastleggen(
            new(kind, MaatregelSoort.Ondertoezichtstelling, data.Vandaag.AddDays(-30)) { LooptTot = data.Vandaag.AddDays(200) }, data.Vandaag).Value)).Id.Value;
        _values["eerdere-hulp"] = (await data.SaveAsync(EerdereHulp.Noteren(
            kind, new(false, "speltherapie", "Speelhuis", "2024", "hielp even", HulpBron.PersoonZelf, null, null), data.Vandaag).Value)).Id.Value;
        var model = host.Services.GetRequiredService<Persistence.Autorisatie.GeldendeWerkwijze>().Model;
        (_values["tafel"], _values["tafels"], _values["teams"]) = (model.Tafels[0].Id.Value, model.Tafels[0].Id.Value, model.Teams[0].Id);
        (_values["contra-indicatie"], _values["schaalregel"]) = (model.Contraindicaties[0].Id, model.Schaalregels[0].Id);
        (_values["voorbeeld"], _values["versie"]) = ("rotterdam", 1);
        _values["/tafels/{tafel:guid}/punten/{record:guid} punten"] = (await db.Set<Tafelpunt>().FirstAsync(t => t.Tafel == model.Tafels[0].Id)).Id.Value;
        _values["/aanmeldingen/{record:guid}/triage aanmeldingen"] = (await db.Set<Triage>().FirstAsync()).AanmeldingId.Value;
        _values["problemen"] = (await data.SaveAsync(Probleem.Noteren(
            plan, 1, new("De huur loopt achter.", "opvoeden"), regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value)).Id.Value;
        _values["hulp"] = (await data.SaveAsync(Hulp.Aanbieden(
            plan, 1, new("gezinscoach", "Samen Verder", null, data.Vandaag), regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value)).Id.Value;
        _values["anonieme-vragen"] = (await db.Set<AnoniemConsult>().FirstAsync(c => c.Medewerker == regie.Id)).Id.Value;
        _values["stut-en-steun"] = (await data.SaveAsync(Steunafspraak.Maken(
            casus.Id, new(ouder, ContactSoort.Telefoon, regie.Id, 6, data.Vandaag.AddDays(3), "Eten jullie nog samen?", null), regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value)).Id.Value;
        _values["verwijzingen"] = (await data.SaveAsync(Verwijzing.Noteren(
            casus.Id,
            new() { NaarNaam = "GGZ Waterland", Waarvoor = "speltherapie", VerwezenOp = data.Vandaag, Contacthouder = regie.Id, ContactOp = data.Vandaag.AddDays(3), Verkend = new("rust", "oma helpt", "ook school", "weer slapen") },
            regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, kind), data.Vandaag).Value)).Id.Value;
        _values["verwijzing"] = _values["verwijzingen"];
        _values["actie"] = "ernaast";
        var regieafspraak = await db.Set<Regieafspraak>().FirstAsync(a => a.CasusId == casus.Id);
        _values["regieafspraak"] = regieafspraak.Id.Value;
        _values["bevestigingen"] = regieafspraak.Bevestigingen[0].Id;
        _values["verschillen"] = (await db.Set<Verschil>().FirstAsync(v => v.CasusId == casus.Id)).Id.Value;
        var kennismaking = await data.SaveAsync(Taak.Plannen(
            casus.Id, new(TaakSoort.Gesprek, "Kennismaken met het gezin", data.Vandaag, null, null, null), regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder)).Value);
        _values["inwerken"] = (await data.SaveAsync(Inwerking.Regelen(
            casus.Id, new(collega.Id, "Rust aan tafel komt eerst.", null, null, data.Vandaag), kennismaking, regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value)).Id.Value;
        _values["eigen-grenzen"] = (await db.Set<EigenGrens>().FirstAsync(g => g.CasusId == casus.Id && g.Uitkomst == null)).Id.Value;
        _values["casussen"] = "c";
        _values["oefeningen"] = (await db.Set<Domain.Vakmanschap.Oefening>().FirstAsync(o => o.BegonnenDoor == regie.Id)).Id.Value;
        _values["handleiding"] = "casus";
        _values["beelden"] = "casus";
        _values["verkennen"] = (await db.Set<Verkenning>().FirstAsync(v => v.CasusId == casus.Id)).Id.Value;
        _values["verwachtingen"] = (await db.Set<Verwachting>().FirstAsync(v => v.GezinId == gezin.Id)).Id.Value;
        _values["familiegroepsplan"] = (await db.Set<Familiegroepsplan>().FirstAsync(v => v.GezinId == gezin.Id)).Id.Value;
        _values["draagkracht"] = (await db.Set<Draagkracht>().FirstAsync(v => v.GezinId == gezin.Id)).Id.Value;
        _values["geleerd"] = (await db.Set<Vaardigheid>().FirstAsync(v => v.GezinId == gezin.Id)).Id.Value;
        _values["sturing"] = (await data.SaveAsync(Sturing.Kiezen(
            plan, new(ouder, "Mirjam belt elke maandag.", "overbelast", "Er is nu veel tegelijk.", data.Vandaag.AddDays(40)), regie.Id, ZichtbaarVoor.Gezin, data.Vandaag).Value)).Id.Value;
        _values["achttien"] = (await data.SaveAsync(Achttien.Plannen(
            plan, new(kind, "Ik wil later bij oma wonen.", [new("wonen", "praten met oma", "oma", null, false)]), regie.Id, ZichtbaarVoor.Gezin, data.Vandaag).Value)).Id.Value;
        var vroeger = OnzekereDatum.Van(data.Vandaag.AddDays(-800));
        _values["gebeurtenissen"] = (await data.SaveAsync(Levensgebeurtenis.Noteren(
            gezin.Id, new("Opa overleden") { Begin = vroeger, Betekenis = "Het was stil in huis." }, regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, kind), data.Vandaag).Value)).Id.Value;
        _values["achtergrond"] = (await data.SaveAsync(Achtergrond.Beginnen(
            gezin.Id, "kind-vrije-tijd", kind, [new("kind-club", "Voetbal.", null, kind, null)], regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, kind), data.Vandaag).Value)).Id.Value;
        _values["verhaal"] = (await data.SaveAsync(Verhaalregel.Toevoegen(
            gezin.Id, new("Opa overlijdt.") { Begin = vroeger, InOverzicht = true }, regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, kind), data.Vandaag).Value)).Id.Value;
        _values["invullen"] = "ouder-relaties";
        _values["van"] = ouder.Value;
        await BeslissenAsync(data, db, casus.Id, regie, ouder);
        _values["samenvoegen"] = kind.Value;
        _values["register"] = (await data.SaveAsync(RegisterInlezing.Beginnen(regie.Id, data.Nu))).Id.Value;
        _values["noodtoegang"] = (await data.SaveAsync(Noodtoegang.Nemen(casus.Id, collega.Id, "Er was niemand bereikbaar.", data.Nu).Value)).Id.Value;
        _values["fout"] = 404;
        _queries["/casus/{id:guid}/plan/afdruk"] = $"?voor={ouder.Value}";
        _queries["/casus/{id:guid}/gezin/afdruk"] = $"?voor={ouder.Value}";
        _queries["/casus/{id:guid}/toestemming/logboek-afdruk"] = $"?voor={ouder.Value}";
        _queries["/casus/{id:guid}/plan/versies/{versie:guid}/afdruk"] = $"?voor={ouder.Value}";
    }

    private async Task BeslissenAsync(Data data, AppDbContext db, CasusId casus, Medewerker regie, PersoonId ouder)
    {
        var gesprek = Beslisgesprek.Voorbereiden(
            casus,
            new(data.Vandaag, "thuis", "Kijken hoe het gaat") { Personen = [ouder], Medewerkers = [regie.Id], EerstePunt = "zwemles", EerstePuntVan = Spreker.Van(ouder) },
            [], regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value;
        gesprek.Samenvatten("We kijken hoe het gaat.");
        await data.SaveAsync(gesprek);
        var open = await db.Set<Besluit>().FirstAsync(b => b.CasusId == casus && b.Stand == Besluitstand.Open);
        _values["gesprekken"] = gesprek.Id.Value;
        _values["punten"] = gesprek.Punten[0].Id;
        _values["hulpmiddelen"] = "last";
        _values["werkbladen"] = (await db.Set<Werkblad>().FirstAsync(w => w.CasusId == casus && w.Hulpmiddel == "last")).Id.Value;
        _values["uit-gesprek"] = _values["werkbladen"];
        _values["antwoord"] = "punt-lichter";
        _values["beeld"] = (await db.Set<Situatiebeeld>().FirstAsync(b => b.CasusId == casus)).Id.Value;
        _values["uitleg"] = (await data.SaveAsync(Uitleg.Geven(
            casus, new("Wat spanning is.", null, null, null) { Ontvangers = [ouder] }, regie.Id, data.ZichtOver(ZichtbaarVoor.Gezin, ouder), data.Vandaag).Value)).Id.Value;
        _values["meedenken"] = ouder.Value;
        _values["besluiten"] = open.Id.Value;
        _values["opties"] = open.Opties[0].Id;
        _values["voorkeur"] = ouder.Value;
        _values["uit-besluit"] = (await db.Set<Besluit>().FirstAsync(b => b.CasusId == casus && b.Stand == Besluitstand.Besloten)).Id.Value;
    }
}
