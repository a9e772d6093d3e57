namespace Eenlijn.Generator;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>One case over a year: who has regie, the questions, contacts, tasks, promises, the look at safety and the log.</summary>
internal sealed class CaseFile(Batch batch, Randomness random, Family family, int number, Guid? registration)
{
    private const int Contacts = 30 / Family.Cases;
    private const int LogLines = 100 / Family.Cases;
    private const int Days = 360;

    private readonly Guid _id = random.Id(family.Start.AddDays(number * Days));
    private readonly DateTime _start = family.Start.AddDays(number * Days);
    private readonly Guid _worker = family.Worker.Id;

    public Guid Id => _id;

    public void Make()
    {
        var closed = number == 0 && random.Chance(25);
        batch.Add(
            Tables.Casus,
            _id,
            family.Id,
            family.Worker.Team,
            registration,
            Day(0),
            (closed ? Fase.Gesloten : Fase.Uitvoeren).ToString(),
            "moeder belt zelf met school",
            closed ? "Bel gerust, ook na een jaar." : null,
            4);
        var regie = random.Id(_start);
        batch.Add(Tables.Casusregie, regie, _worker, true, Day(0), null, _id);
        batch.Add(Tables.DossierToegang, random.Id(_start), _id, _worker, nameof(ToegangsGrond.Casusregie), regie, Day(0), null);
        Fase[] phases = [Fase.Verkennen, Fase.Plannen, Fase.Uitvoeren, .. closed ? new[] { Fase.Gesloten } : []];
        for (var i = 0; i < phases.Length; i++)
        {
            batch.Add(Tables.FaseOvergang, random.Id(_start.AddDays(i * 40)), phases[i].ToString(), Day(i * 40), _worker, null, _id);
        }

        Involved();
        Question(VraagSoort.Direct, 0);
        Question(VraagSoort.Erachter, 20);
        for (var i = 0; i < Contacts; i++)
        {
            Contact(i * Days / Contacts);
        }

        for (var i = 0; i < 4; i++)
        {
            Promise(i * 90, open: !closed && i == 3);
            Task(30 + (i * 90), open: !closed && i == 3);
        }

        Safety();
        for (var i = 0; i < LogLines; i++)
        {
            Log(i * Days / LogLines);
        }
    }

    private DateOnly Day(int days) => DateOnly.FromDateTime(_start.AddDays(days));

    private DateTime Moment(int days) => _start.AddDays(days).AddMinutes(random.Next(480));

    private void Involved()
    {
        var partner = random.Id(_start);
        batch.Add(
            Tables.Betrokkenheid,
            partner,
            _id,
            nameof(BetrokkenSoort.Partner),
            null,
            null,
            random.Of(Words.Partners),
            random.Of(Words.Partners),
            "020 555 05 00",
            false,
            Day(10),
            1,
            _worker,
            nameof(ZichtbaarVoor.Gezin));
        batch.Add(Tables.BetrokkenheidOver, partner, family.Child);
        var network = random.Id(_start);
        batch.Add(Tables.Betrokkenheid, network, _id, nameof(BetrokkenSoort.Netwerk), null, family.Persons[3].Id, null, "oma", "06 555 04 00", false, Day(10), 1, _worker, nameof(ZichtbaarVoor.Gezin));
        batch.Add(Tables.BetrokkenheidOver, network, family.Child);
    }

    private void Question(VraagSoort kind, int day)
    {
        var id = random.Id(Moment(day));
        batch.Add(Tables.Vraag, id, _id, kind.ToString(), random.Of(Words.OwnWords), family.Persons[1].Id, Day(day), false, 1, _worker, nameof(ZichtbaarVoor.Gezin));
        batch.Add(Tables.VraagOver, id, family.Child);
    }

    private void Contact(int day)
    {
        var moment = Moment(day);
        var id = random.Id(moment);
        var words = random.Chance(30);
        var with = family.Persons[1 + random.Next(2)].Id;
        batch.Add(
            Tables.Contact,
            id,
            _id,
            Day(day),
            ((ContactSoort)random.Next(8)).ToString(),
            (random.Chance(10) ? ContactUitkomst.NietBereikt : ContactUitkomst.Gesproken).ToString(),
            random.Chance(40) ? "thuis" : null,
            15 * (1 + random.Next(6)),
            nameof(Pet.Hulpverlener),
            Words.Text(random, 3 + random.Next(4)),
            words ? random.Of(Words.OwnWords) : null,
            words ? with : null,
            1,
            _worker,
            (random.Chance(50) ? ZichtbaarVoor.Gezin : ZichtbaarVoor.Medewerkers).ToString());
        batch.Add(Tables.ContactOver, id, family.Child);
        batch.Add(Tables.ContactDeelnemer, random.Id(moment), with, id);
    }

    private void Promise(int day, bool open)
    {
        var id = random.Id(Moment(day));
        batch.Add(
            Tables.Belofte,
            id,
            _id,
            "terugbellen over de afspraak met school",
            family.Persons[1].Id,
            _worker,
            Day(day),
            Day(open ? Days + random.Next(30) : day + 7),
            (open ? BelofteStatus.Open : BelofteStatus.Nagekomen).ToString(),
            open ? null : Day(day + 5),
            open ? 1 : 2,
            _worker,
            nameof(ZichtbaarVoor.Gezin));
        batch.Add(Tables.BelofteOver, id, family.Persons[1].Id);
    }

    private void Task(int day, bool open)
    {
        var id = random.Id(Moment(day));
        batch.Add(
            Tables.Taak,
            id,
            _id,
            ((TaakSoort)random.Next(6)).ToString(),
            "gesprek voorbereiden",
            Day(open ? Days + random.Next(30) : day + 7),
            Day(day),
            _worker,
            (open ? TaakStatus.Open : TaakStatus.Gedaan).ToString(),
            open ? null : Day(day + 6),
            open ? 1 : 2,
            _worker,
            nameof(ZichtbaarVoor.Medewerkers));
        batch.Add(Tables.TaakOver, id, family.Child);
    }

    private void Safety()
    {
        var id = random.Id(Moment(60));
        batch.Add(
            Tables.VeiligheidBekeken,
            id,
            _id,
            Day(60),
            nameof(VeiligheidConclusie.GeenZorg),
            Words.Text(random, 2),
            Day(60 + Days),
            1,
            _worker,
            nameof(ZichtbaarVoor.Medewerkers));
        batch.Add(Tables.VeiligheidBekekenOver, id, family.Child);
    }

    private void Log(int day)
    {
        var moment = Moment(day);
        var wrote = random.Chance(20);
        batch.Add(
            Tables.Logregel,
            random.Id(moment),
            moment,
            (wrote ? LogSoort.Gewijzigd : LogSoort.Gelezen).ToString(),
            _worker,
            nameof(Rol.Medewerker),
            (wrote ? Handeling.ContactNoteren : Handeling.CasusBekijken).ToString(),
            _id,
            false,
            wrote ? nameof(ContactGenoteerd) : nameof(Domain.Casus.Casus),
            _id,
            nameof(LogUitkomst.Gelukt),
            random.Id(moment).ToString("N"));
    }
}
