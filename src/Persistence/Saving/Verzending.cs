namespace Eenlijn.Persistence.Saving;

using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// The form of this request, when it carries a one-time number. Its row is saved with what the form changes, so that of two
/// sendings at once the database keeps one.
/// </summary>
public sealed class Verzending(AppDbContext db, Kalender kalender)
{
    /// <summary>How long a form that was sent is known again; a page open longer than that has lost its sign-in.</summary>
    public static readonly TimeSpan Bewaartermijn = TimeSpan.FromDays(2);

    private const int Portie = 500;

    private string? _sleutel;
    private Verzonden? _rij;

    /// <summary>This request saved, and with it that the form was sent.</summary>
    public bool IsBewaard => _rij is not null && db.Entry(_rij).State is EntityState.Unchanged;

    public void Begin(string sleutel) => _sleutel = sleutel;

    /// <summary>Goes along with the first save of the request.</summary>
    internal void GaatMee()
    {
        if (_sleutel is not null && _rij is null)
        {
            db.Add(_rij = new(_sleutel, kalender.Nu));
        }
    }

    /// <summary>An earlier sending of the same form with the same content, or null.</summary>
    public Task<EerderVerzonden?> EerderAsync(CancellationToken cancellationToken) => db.Set<Verzonden>().AsNoTracking()
        .Where(v => v.Sleutel == _sleutel)
        .Select(v => new EerderVerzonden(v.Naar))
        .SingleOrDefaultAsync(cancellationToken);

    /// <summary>Keeps where the answer led to, for who sends the form again.</summary>
    public async Task LeidtNaarAsync(string url, CancellationToken cancellationToken)
    {
        _rij!.LeidtNaar(url);
        await db.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Forgets what was sent long ago; no file of anybody, so no log line. Bit by bit, so that nobody waits for it.</summary>
    public async Task OpruimenAsync(CancellationToken cancellationToken)
    {
        var grens = kalender.Nu - Bewaartermijn;
        while (await db.Set<Verzonden>().Where(v => v.Op < grens).OrderBy(v => v.Op).Take(Portie).ToListAsync(cancellationToken) is { Count: > 0 } oud)
        {
            db.RemoveRange(oud);
            await db.SaveChangesAsync(cancellationToken);
        }
    }
}

/// <param name="Naar">Null while the first sending is still on its way.</param>
public sealed record EerderVerzonden(string? Naar);
