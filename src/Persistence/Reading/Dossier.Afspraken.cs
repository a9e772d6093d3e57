namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Microsoft.EntityFrameworkCore;

/// <summary>What other modules show of contacts without their content.</summary>
public sealed partial class Dossier
{
    /// <summary>Appointments that did not take place, of family and worker alike, the last first (R1-041).</summary>
    public async Task<IReadOnlyList<GemisteAfspraak>> GemisteAfsprakenAsync(CancellationToken cancellationToken)
    {
        var personen = PersoonNamen;
        var rijen = await Records<Contact>()
            .Where(c => c.Uitkomst == ContactUitkomst.NietVerschenen || c.Uitkomst == ContactUitkomst.Afgezegd || c.Uitkomst == ContactUitkomst.WijKwamenNiet)
            .OrderByDescending(c => c.Op).ThenByDescending(c => c.Id)
            .Select(c => new { c.Op, c.Uitkomst, Wie = c.Deelnemers.Select(d => personen.Where(p => p.Id == d.Persoon).Select(p => p.Kort).FirstOrDefault()).ToList() })
            .ToListAsync(cancellationToken);
        return
        [
            .. rijen.Select(r => new GemisteAfspraak(r.Op, r.Uitkomst switch
            {
                ContactUitkomst.WijKwamenNiet => "wij kwamen niet",
                ContactUitkomst.Afgezegd => $"{Namen([.. r.Wie.OfType<string>()])} zegde af",
                _ => $"{Namen([.. r.Wie.OfType<string>()])} kwam niet",
            })),
        ];

        static string Namen(IReadOnlyCollection<string> wie) => wie.Count == 0 ? "het gezin" : string.Join(" en ", wie);
    }
}

/// <summary>An appointment that did not take place, in a few words.</summary>
public sealed record GemisteAfspraak(DateOnly Op, string Wat);
