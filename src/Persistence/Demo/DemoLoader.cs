namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Demo.Gezinnen;
using Microsoft.EntityFrameworkCore;

/// <summary>Fills an empty database with fictitious people, once. A database that holds them is marked, and production refuses it.</summary>
public sealed class DemoLoader(AppDbContext db, Kalender kalender)
{
    private const int AantalKorteContacten = 300;

    /// <summary>Whether the demo was ever loaded here.</summary>
    public Task<bool> IsLoadedAsync(CancellationToken cancellationToken) =>
        db.Set<Kenmerk>().AnyAsync(k => k.Naam == Kenmerk.Demo, cancellationToken);

    /// <summary>Loads the demo in one transaction; false when the database holds anybody already.</summary>
    public async Task<bool> LoadAsync(CancellationToken cancellationToken)
    {
        if (await db.Set<Domain.Autorisatie.Organisatie>().AnyAsync(cancellationToken))
        {
            return false;
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var vandaag = kalender.Vandaag;
        var mensen = new DemoMensen(db, vandaag);
        AydinDeVries.Vertel(db, mensen, vandaag);
        Praktijkcasussen.Vertel(db, mensen, vandaag);
        LichteVragen.Vertel(db, mensen, vandaag);
        ZwareVragen.Vertel(db, mensen, vandaag);
        GroteFamilie.Vertel(db, mensen, vandaag);
        Aanmeldingen.Vertel(db, mensen, vandaag);
        KorteContacten(mensen, vandaag);
        Gezinnen.Preventie.Vertel(db, mensen, vandaag);
        Gezinnen.Rollen.Vertel(db, mensen, vandaag);
        db.Add(new Kenmerk(Kenmerk.Demo, kalender.Nu));
        db.ChangeTracker.AutoDetectChangesEnabled = true;
        await db.SaveChangesAsync(cancellationToken);
        db.ChangeTracker.Clear();
        return true;
    }

    /// <summary>The same ones each time: a fixed seed, spread over half a year of working days.</summary>
    private void KorteContacten(DemoMensen mensen, DateOnly vandaag)
    {
        // Not for secrets: the same story on each machine.
#pragma warning disable CA5394
        var toeval = new Random(20261122);
        var themas = Themas.Lijst.Waarden;
        int[] minuten = [5, 5, 10, 15, 15, 15, 30, 30, 45];
        (Domain.Autorisatie.Medewerker Wie, Domain.Autorisatie.Team Team)[] wie =
        [
            (mensen.Mirjam, mensen.Noord), (mensen.Mirjam, mensen.Noord), (mensen.Karim, mensen.Noord), (mensen.Joyce, mensen.Noord),
            (mensen.Tom, mensen.Noord), (mensen.Fenna, mensen.Oost), (mensen.Bas, mensen.Oost),
        ];
        for (var i = 0; i < AantalKorteContacten; i++)
        {
            var (medewerker, team) = wie[toeval.Next(wie.Length)];
            var plekken = mensen.Plekken.Where(p => p.TeamId == team.Id).ToList();
            var dag = vandaag.AddDays(-toeval.Next(180));
            db.Add(KortContact.Noteren(
                medewerker.Id,
                team.Id,
                new(
                    dag.DayOfWeek switch { DayOfWeek.Saturday => dag.AddDays(-1), DayOfWeek.Sunday => dag.AddDays(-2), _ => dag },
                    plekken[toeval.Next(plekken.Count)].Id,
                    null,
                    themas[Math.Min(toeval.Next(themas.Count), toeval.Next(themas.Count))].Code,
                    (Leeftijdsgroep)Math.Min(toeval.Next(4), toeval.Next(4)),
                    minuten[toeval.Next(minuten.Length)]),
                vandaag).Value);
        }
#pragma warning restore CA5394
    }
}
