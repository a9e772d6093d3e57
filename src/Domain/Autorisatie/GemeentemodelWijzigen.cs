namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>The acts that give the next model; each refuses what would leave something loose.</summary>
public sealed partial record Gemeentemodel
{
    /// <param name="id">Null for a team that comes in.</param>
    public Result<Gemeentemodel> TeamZetten(Guid? id, ModelteamGegevens g)
    {
        var check = new Check();
        var team = new Modelteam(
            id ?? Guid.CreateVersion7(),
            check.Verplicht(g.Naam, nameof(g.Naam), "Schrijf hoe het team heet.", Check.Kort),
            check.Verplicht(g.VoorWie, nameof(g.VoorWie), "Schrijf voor welke gezinnen dit team er is.", Lang),
            check.Vrij(g.Hulp, nameof(g.Hulp), Lang),
            g.Team);
        check.Dat(!Teams.Any(t => t.Id != team.Id && IsZelfde(t.Naam, team.Naam)), "team-bestaat", "Dit team staat er al.", nameof(g.Naam));
        var teams = Zet(Teams, team, t => t.Id == team.Id, check);
        return Af(check, () => this with { Teams = teams });
    }

    public Result<Gemeentemodel> TeamWeg(Guid id)
    {
        var check = new Check().Dat(
            Schaalregels.All(r => r.Van != id && r.Naar != id) && Intake.Niveaus.All(n => n.Team != id),
            "team-in-regel", "Een regel voor op- en afschalen of een niveau van de intake noemt dit team nog. Wijzig die eerst.");
        return Af(check, () => this with { Teams = [.. Teams.Where(t => t.Id != id)] });
    }

    /// <param name="id">Null for a new table.</param>
    public Result<Gemeentemodel> TafelZetten(TafelId? id, TafelGegevens g)
    {
        var check = new Check();
        var rollen = (g.Rollen ?? "").Split('\n').Select(r => Check.Zichtbaar(r)).Where(r => r.Length > 0).Distinct().ToList();
        var zelfde = g.ZelfdeAls;
        var tafel = new Tafel
        {
            Id = id ?? NewId.Of<TafelId>(),
            Naam = check.Verplicht(g.Naam, nameof(g.Naam), "Schrijf hoe de tafel heet.", Check.Kort),
            Soort = g.Soort ?? default,
            Recht = g.Recht ?? default,
            WaarOver = check.Verplicht(g.WaarOver, nameof(g.WaarOver), "Schrijf waar deze tafel over praat.", Lang),
            Ritme = check.Vrij(g.Ritme, nameof(g.Ritme), Check.Kort),
            WieBeslist = check.Vrij(g.WieBeslist, nameof(g.WieBeslist), Lang),
            Handtekening = g.Handtekening,
            ZelfdeAls = zelfde,
            Rollen = zelfde is null ? rollen : [],
            Personen = zelfde is null ? [.. g.Personen.Distinct()] : [],
            Teams = [.. g.Teams.Distinct()],
        };
        check.Dat(g.Soort is not null, "soort-leeg", "Kies wat voor tafel het is.", nameof(g.Soort));
        check.Dat(g.Recht is not null, "recht-leeg", "Kies of de tafel beslist of adviseert.", nameof(g.Recht));
        check.Dat(zelfde is not null || rollen.Count > 0, "rollen-leeg", "Schrijf wie er aan tafel zit, of kies een tafel met dezelfde mensen.", nameof(g.Rollen));
        check.Dat(rollen.Count <= Hoogstens && rollen.All(r => r.Length <= Check.Kort), "rollen-te-lang", $"Zet elke rol op een eigen regel, hoogstens {Hoogstens}.", nameof(g.Rollen));
        check.Dat(g.Recht is not TafelRecht.Adviseert || tafel.WieBeslist is not null, "wie-beslist-leeg", "De tafel adviseert. Schrijf wie dan beslist.", nameof(g.WieBeslist));
        // One step only: a table that borrows its people lends none.
        check.Dat(
            zelfde is null || (Tafel(zelfde.Value) is { ZelfdeAls: null } ander && ander.Id != tafel.Id && Tafels.All(t => t.ZelfdeAls != tafel.Id)),
            "zelfde-als-klopt-niet", "Kies een andere tafel, met eigen mensen.", nameof(g.ZelfdeAls));
        check.Dat(!Tafels.Any(t => t.Id != tafel.Id && IsZelfde(t.Naam, tafel.Naam)), "tafel-bestaat", "Er is al een tafel met deze naam.", nameof(g.Naam));
        var tafels = Zet(Tafels, tafel, t => t.Id == tafel.Id, check);
        return Af(check, () => this with { Tafels = tafels });
    }

    public Result<Gemeentemodel> TafelWeg(TafelId id)
    {
        var check = new Check().Dat(Tafels.All(t => t.ZelfdeAls != id), "tafel-geleend", "Een andere tafel heeft dezelfde mensen als deze. Wijzig die eerst.");
        return Af(check, () => this with { Tafels = [.. Tafels.Where(t => t.Id != id)] });
    }

    public Result<Gemeentemodel> ContraindicatieZetten(Guid? id, string? vraag, string? route)
    {
        var check = new Check();
        var nieuw = new Contraindicatie(
            id ?? Guid.CreateVersion7(),
            check.Verplicht(vraag, nameof(vraag), "Schrijf de vraag zo dat ‘ja’ betekent: hier past iets anders.", 300),
            check.Verplicht(route, nameof(route), "Schrijf waar het gezin dan beter terechtkan.", Lang));
        check.Dat(!Contraindicaties.Any(c => c.Id != nieuw.Id && IsZelfde(c.Vraag, nieuw.Vraag)), "vraag-bestaat", "Deze vraag staat er al.", nameof(vraag));
        var lijst = Zet(Contraindicaties, nieuw, c => c.Id == nieuw.Id, check);
        return Af(check, () => this with { Contraindicaties = lijst });
    }

    public Result<Gemeentemodel> ContraindicatieWeg(Guid id) => this with { Contraindicaties = [.. Contraindicaties.Where(c => c.Id != id)] };

    public Result<Gemeentemodel> SchaalregelZetten(Guid? id, SchaalregelGegevens g)
    {
        var check = new Check();
        check.Dat(Team(g.Van) is not null, "van-leeg", "Kies het team waar het gezin nu hulp heeft.", nameof(g.Van));
        check.Dat(Team(g.Naar) is not null, "naar-leeg", "Kies het team dat erbij komt of het overneemt.", nameof(g.Naar));
        check.Dat(g.Van is null || g.Van != g.Naar, "zelfde-team", "Kies twee verschillende teams.", nameof(g.Naar));
        check.Dat(g.Richting is not null, "richting-leeg", "Kies opschalen of afschalen.", nameof(g.Richting));
        check.Dat(g.Wijze is not null, "wijze-leeg", "Kies of het eerste team erbij blijft.", nameof(g.Wijze));
        var wanneer = check.Verplicht(g.Wanneer, nameof(g.Wanneer), "Schrijf wanneer dit past.", Lang);
        var wie = check.Vrij(g.WieVraagt, nameof(g.WieVraagt), Check.Kort);
        if (!check.IsSuccess)
        {
            return Result<Gemeentemodel>.Refuse(check.Errors);
        }

        var regel = new Schaalregel(id ?? Guid.CreateVersion7(), g.Richting!.Value, g.Van!.Value, g.Naar!.Value, wanneer, wie, g.Wijze!.Value, g.Borgingsplan);
        var regels = Zet(Schaalregels, regel, r => r.Id == regel.Id, check);
        return Af(check, () => this with { Schaalregels = regels });
    }

    public Result<Gemeentemodel> SchaalregelWeg(Guid id) => this with { Schaalregels = [.. Schaalregels.Where(r => r.Id != id)] };

    /// <summary>Level 3 may ask for a choice instead of naming a layer (R3-074).</summary>
    public Result<Gemeentemodel> IntakeZetten(Intakeregels g)
    {
        var check = new Check();
        var instrument = check.Vrij(g.ErnstInstrument, nameof(g.ErnstInstrument), Check.Kort);
        check.Dat(
            instrument is null || (g.Niveaus.Select(n => n.Niveau).SequenceEqual([1, 2, 3, 4]) && g.Niveaus.All(n => n.VraagtKeuze || Team(n.Team) is not null)),
            "niveaus-kloppen-niet", "Kies bij elk van de vier niveaus een team, of ‘samen kiezen’.", nameof(g.Niveaus));
        return Af(check, () => this with { Intake = g with { ErnstInstrument = instrument, Niveaus = instrument is null ? [] : g.Niveaus } });
    }

    public Result<Gemeentemodel> AfsprakenZetten(EersteGesprekregel gesprek, Besluitrechten besluiten)
    {
        var check = new Check();
        var regel = gesprek with { Toelichting = check.Vrij(gesprek.Toelichting, "Gesprek", Lang) };
        var rechten = new Besluitrechten(
            check.Vrij(besluiten.Voorstel, nameof(besluiten.Voorstel), Lang),
            check.Vrij(besluiten.Advies, nameof(besluiten.Advies), Lang),
            check.Vrij(besluiten.Beslist, nameof(besluiten.Beslist), Lang),
            check.Vrij(besluiten.Formeel, nameof(besluiten.Formeel), Lang));
        return Af(check, () => this with { EersteGesprek = regel, Besluiten = rechten });
    }
}
